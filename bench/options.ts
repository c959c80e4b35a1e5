import { parseArgs } from 'node:util';
import { BenchError } from './benchError.ts';
import { readNumber } from './readNumber.ts';
import { workloadNames, type WorkloadName } from './requests/workloads.ts';
import { serverNames, type ServerName } from './servers/serverDefinitions.ts';

export interface Options {
  /** Sizes of the tenant, each a database of its own. */
  contacts: number[];
  /** Requests under way at the same time. */
  connections: number[];
  workloads: WorkloadName[];
  servers: ServerName[];
  seconds: number;
  rounds: number;
  warmUpSeconds: number;
  /** How often a run is tried in all when other processes disturb it. */
  attempts: number;
  /** Where the report goes in place of the terminal. */
  out: string | undefined;
}

export const usage = `Usage: npm run bench -- [options]
  --contacts 10000,200000   sizes of the tenant
  --connections 1,8,32      requests at the same time
  --workloads ${workloadNames.join(',')}
  --servers ${serverNames.join(',')}
  --seconds 4               length of one run
  --rounds 3                runs of which the median counts
  --warm-up 3               seconds before the first run of a workload
  --out <file>              where to write the report (default: the terminal, and bench/.work/report.md)
  --quick                   a smoke run of about two minutes: one size, one number of connections, one short round
BENCH_DATABASE_URL names a PostgreSQL server and a superuser of it.`;

const full = { contacts: '10000,200000', connections: '1,8,32', seconds: '4', rounds: '3', 'warm-up': '3' };
const quick = { contacts: '10000', connections: '8', seconds: '1', rounds: '1', 'warm-up': '1' };

export function readOptions(parameters: string[]): Options {
  const { quick: isQuick, ...given } = parse(parameters);
  const values = { ...(isQuick ? quick : full), ...given };
  return {
    contacts: readNumbers('contacts', values.contacts),
    connections: readNumbers('connections', values.connections),
    workloads: readNames('workloads', values.workloads, workloadNames),
    servers: readNames('servers', values.servers, serverNames),
    seconds: readNumber('seconds', values.seconds),
    rounds: readNumber('rounds', values.rounds),
    warmUpSeconds: readNumber('warm-up', values['warm-up']),
    attempts: isQuick ? 1 : 4,
    out: values.out,
  };
}

function parse(parameters: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: parameters,
      options: {
        contacts: text,
        connections: text,
        workloads: text,
        servers: text,
        seconds: text,
        rounds: text,
        'warm-up': text,
        out: text,
        quick: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw refused((error as Error).message);
  }
}

/** In the order of `known`, whatever the order in the list. */
function readNames<T extends string>(option: string, list: string | undefined, known: readonly T[]): T[] {
  if (list === undefined) return [...known];
  const asked = list.split(',');
  const unknown = asked.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined) throw refused(`--${option}: there is no ${unknown}.`);
  return known.filter((name) => asked.includes(name));
}

const readNumbers = (option: string, list: string): number[] =>
  list.split(',').map((text) => readNumber(option, text)).sort((a, b) => a - b);

const refused = (reason: string) => new BenchError(`${reason}\n${usage}`);
