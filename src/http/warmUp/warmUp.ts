import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../platform/database/database.ts';
import { rehearsalOf } from '../../platform/database/rehearsalOf.ts';
import { nilUuid } from '../../platform/ids.ts';
import { createLogger, type Logger } from '../../platform/logger.ts';
import { resetMetrics } from '../../platform/metrics.ts';
import type { Actor } from '../../platform/requestContext.ts';
import { createApp, graphqlEndpoint } from '../app.ts';
import { describeFault } from '../describeFault.ts';
import { rehearsedOperations } from './rehearsedOperations.ts';

interface Bounds {
  /** How often everything is done. */
  rounds: number;
  /** After so many milliseconds no round is begun any more. */
  beginMillis: number;
  /** After so many, nobody waits for the one that runs. */
  patienceMillis: number;
}

/** After these rounds, the first import takes little more than the second one. */
const usual: Bounds = { rounds: 8, beginMillis: 8000, patienceMillis: 12_000 };

/** In a tenant that nobody has. */
const actor: Actor = { kind: 'USER', id: 'rehearsal', tenantId: nilUuid, permissions: new Set(['TENANT_ACCESS', 'TENANT_BACKOFFICE']), countryCode: 'DE' };

interface WarmUpOptions {
  database: Database;
  logger: Logger;
  readPlanner: boolean;
  bounds?: Bounds;
}

/**
 * Has a process that serves nobody yet do what its first callers would wait for: the code is compiled, inputs and queries are planned,
 * connections are open. It rehearses operations on a server of its own, which nobody reaches and which writes nothing. It takes
 * 12 s at most, and when it fails the process starts all the same, only cold.
 */
export async function warmUp({ database, logger, readPlanner, bounds = usual }: WarmUpOptions): Promise<void> {
  const { rounds, beginMillis, patienceMillis } = bounds;
  const end = performance.now() + beginMillis;
  const patience = new AbortController();
  const late = delay(patienceMillis, undefined, { signal: patience.signal }).then(() => {
    throw new Error(`The rehearsal takes longer than ${patienceMillis} ms.`);
  });
  try {
    const isWanted = (round: number) => round < rounds && performance.now() < end;
    await Promise.race([rehearse(rehearsalOf(database), readPlanner, isWanted), late]);
  } catch (error) {
    logger.warn({ fault: describeFault(error) }, 'the process starts cold: its first requests take longer');
  } finally {
    patience.abort();
    resetMetrics();
  }
}

async function rehearse(database: Database, readPlanner: boolean, isWanted: (round: number) => boolean): Promise<void> {
  const app = createApp({ database, readPlanner, jwt: {}, authenticate: () => Promise.resolve(actor), logger: createLogger('silent') });
  for (let round = 0; isWanted(round); round++) {
    for (const { query, variables } of rehearsedOperations) await send({ query, variables: variables(round) });
  }

  async function send(operation: object): Promise<void> {
    const response = await app.fetch(`http://localhost${graphqlEndpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(operation),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(`The rehearsal was answered with errors: ${JSON.stringify(errors)}`);
  }
}
