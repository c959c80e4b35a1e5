import { planCpus } from '../measure/cpus.ts';
import { foreignCpuLimit } from '../measure/measureRun.ts';
import { paragraph, plural, whole } from './format.ts';
import type { Report } from './report.ts';

/** How the figures came about, and how to get them again. */
export const describeMethod = (report: Report): string =>
  ['## How this was measured', data, load(report), disturbances(report), differences, '## Reproduce', reproduce].join('\n\n');

const data = paragraph(`Each size of the tenant is a database of its own with the project's demo data, names in C order, autovacuum off. The
  servers run at the same time, in production mode, with 10 connections to the database each. Before anything is timed, 20 requests
  of each workload go to every server, and the answers must be equal but for cursors and the spelling of ids and times.`);

const load = ({ options }: Report): string =>
  paragraph(`wrk asks for contacts all over the tables, in an order that is the same for all servers. A figure is the median of
    ${plural(options.rounds, 'run')} of ${plural(options.seconds, 'second')}; before the first one, the server gets
    ${plural(options.warmUpSeconds, 'second')} of the same requests. The servers take turns. ${cpus()} Where a server's CPU time per request
    times its requests per second is well below a second, it waited for the other CPU. What W4 created is deleted after each run, except on
    the embedded database, where it stays.`);

const cpus = (): string =>
  planCpus()
    ? 'The server that is asked has one CPU, PostgreSQL and wrk have another one.'
    : 'The server, PostgreSQL and wrk share one CPU.';

function disturbances({ options, tenants }: Report): string {
  const figures = tenants.flatMap(({ measurements }) => measurements);
  const disturbed = figures.filter(({ foreignCpu }) => foreignCpu > foreignCpuLimit).length;
  return paragraph(`CPU times are those that the kernel counts for the processes; the database's include its background processes. A run
    that loses more than ${whole(foreignCpuLimit * 100)} % of a CPU to other processes is disturbed, and tried
    ${plural(options.attempts, 'time')} at most. ${disturbed} of the ${figures.length} figures contain a run that was disturbed to the end.`);
}

const differences = paragraph(`The servers do not do quite the same. Kith verifies a token, lets row-level security check every row, and writes
  the change feed. The others do none of this: they connect as a superuser and have the tenant in the conditions of their SQL. Only
  raw-feed writes the change feed, too.`);

const reproduce = `${paragraph('On Linux, with Node.js, npm, wrk and a PostgreSQL server of which a superuser is named:')}

\`\`\`sh
npm ci
BENCH_DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres npm run bench -- --out docs/performance.md
\`\`\`

${paragraph(`The peers are installed from the lock files in \`bench/\`; the databases \`kith_bench_<contacts>\` are made when they are missing or
  out of date. \`npm run bench -- --quick\` is a smoke run of about two minutes, \`npm run bench -- --help\` lists the options.`)}`;
