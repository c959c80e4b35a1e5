import pg from 'pg';
import { PreparedQuery } from '../preparedQuery.ts';

/** Beyond what a statement may take: a server would have ended it by then. */
const graceMillis = 250;

/**
 * Ends statements that take too long, as a server does. The embedded database ignores `statement_timeout` and hears nothing while it
 * works, so that nothing is left but to end its process, which `restart` does. To whoever sent the statement it looks as on a server.
 */
export function watchStatements(pool: pg.Pool, restart: () => void): void {
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]): unknown => {
      const [sent] = args;
      if (sent instanceof PreparedQuery && sent.timeoutMillis > 0) guard(sent as unknown as Watched, restart);
      return send(...args);
    };
    Object.assign(client, { query });
  });
}

type Watched = PreparedQuery & { callback: (error: Error | null, result?: pg.QueryResult) => void };

function guard(query: Watched, restart: () => void): void {
  const settle = query.callback;
  let isSettled = false;
  const settleOnce: Watched['callback'] = (error, result) => {
    clearTimeout(timer);
    if (!isSettled) settle(error, result);
    isSettled = true;
  };
  const timer = setTimeout(() => {
    restart();
    settleOnce(timedOut());
  }, query.timeoutMillis + graceMillis);
  query.callback = settleOnce;
}

const timedOut = (): pg.DatabaseError =>
  Object.assign(new pg.DatabaseError('canceling statement due to statement timeout', 0, 'error'), { code: '57014', severity: 'ERROR' });
