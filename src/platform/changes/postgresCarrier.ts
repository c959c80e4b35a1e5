import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '../database/database.ts';
import type { Logger } from '../logger.ts';
import type { Carrier } from './sharedChangeSignal.ts';

const channel = 'kith_changes';
const longestPauseMillis = 5000;

/**
 * PostgreSQL carries messages by NOTIFY and LISTEN. They are sent in transactions of their own: commits that notify wait for one another.
 * Who listens needs a session of his own.
 */
export function createPostgresCarrier({ pool, direct }: Pick<Database, 'pool' | 'direct'>, logger: Logger): Carrier {
  const closing = new AbortController();
  let listening: Promise<void> | undefined;
  return {
    async send(messages) {
      await pool.query('SELECT pg_notify($1, message) FROM unnest($2::text[]) message', [channel, messages]).catch(() => {});
    },
    listen(onMessage, onBack) {
      const { connectionTimeoutMillis } = pool.options;
      const config = { ...direct, connectionTimeoutMillis, keepAlive: true };
      listening = keepListening({ config, logger, onMessage, onBack, signal: closing.signal });
    },
    async close() {
      closing.abort();
      await listening;
    },
  };
}

interface Listening {
  config: pg.ClientConfig;
  logger: Logger;
  onMessage: (message: string) => void;
  onBack: () => void;
  signal: AbortSignal;
}

/** Holds one connection until the signal ends it, and makes another when it breaks. */
async function keepListening({ config, logger, onMessage, onBack, signal }: Listening): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  for (let failures = 0; !isOver(); failures++) {
    const connection = new pg.Client(config);
    const broken = new Promise<void>((resolve) => connection.on('end', resolve).on('error', () => resolve()));
    const end = () => void connection.end().catch(() => {});
    connection.on('notification', ({ payload }) => onMessage(payload ?? ''));
    signal.addEventListener('abort', end);
    try {
      await connection.connect();
      await connection.query(`LISTEN ${channel}`);
      if (failures > 0) logger.info('changes in other processes are heard of again');
      failures = 0;
      onBack();
      if (!isOver()) await broken;
    } catch {
      // As one that broke later.
    }
    signal.removeEventListener('abort', end);
    end();
    if (isOver()) return;
    if (failures === 0) logger.warn('the connection that hears of changes in other processes broke: they are noticed a few seconds later');
    await delay(Math.min(50 * 2 ** failures, longestPauseMillis), undefined, { signal }).catch(() => {});
  }
}
