import pg from 'pg';

/** What the driver knows of a connection and is not in its types. */
interface KnownClient {
  processID: number;
  secretKey: number;
  host: string;
  port: number;
  ssl: pg.ClientConfig['ssl'];
}

interface CancelConnection {
  connect(port: number, host: string): void;
  connect(path: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
  stream: { destroy(): void };
  on(event: string, listener: () => void): this;
}

type CancelConnectionClass = new (options: { ssl: pg.ClientConfig['ssl'] }) => CancelConnection;

/** What does not answer within this is not asked any more. */
const patienceMillis = 2000;

const deaf = new WeakSet<pg.ClientBase>();

/** For a pool of a database that hears nothing while it works. */
export const neverCancel = (pool: pg.Pool): void => void pool.on('connect', (client) => deaf.add(client));

/**
 * Has the database end what a connection is doing, over a connection of its own (PostgreSQL protocol, canceling requests in progress).
 * Resolves when the database was told, or cannot be; until then the connection must not do anything else, which would be ended in its place.
 */
export async function cancelStatement(client: pg.PoolClient): Promise<void> {
  if (deaf.has(client)) return;
  const { processID, secretKey, host, port, ssl } = client as unknown as KnownClient;
  const connection = new (pg.Connection as unknown as CancelConnectionClass)({ ssl });
  await new Promise<void>((resolve) => {
    const giveUp = setTimeout(() => connection.stream.destroy(), patienceMillis);
    const cancel = (): void => connection.cancel(processID, secretKey);
    connection
      .on('connect', () => (ssl ? connection.requestSsl() : cancel()))
      .on('sslconnect', cancel)
      .on('error', () => connection.stream.destroy())
      .on('end', () => {
        clearTimeout(giveUp);
        resolve();
      });
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}
