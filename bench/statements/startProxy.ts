import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { followConnection, type Traffic } from './followConnection.ts';

export interface Proxy {
  /** The database's URL, by way of the proxy. */
  url: string;
  /** @returns what went over the wire since it was asked last */
  takeTraffic: () => Traffic;
  close: () => Promise<void>;
}

/** Stands between a server and PostgreSQL and reads what they say, whatever the driver. */
export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const traffic: Traffic = { statements: [], roundTrips: 0 };
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    const { fromClient, fromServer } = followConnection(traffic);
    // Before it goes on, so that no answer can come back to a question that was not counted yet.
    client.on('data', (chunk) => {
      fromClient(chunk);
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      fromServer(chunk);
      client.write(chunk);
    });
    for (const [socket, other] of [[client, database], [database, client]] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  return {
    url: urlAt(target, (proxy.address() as AddressInfo).port),
    takeTraffic: () => {
      const taken = { ...traffic };
      Object.assign(traffic, { statements: [], roundTrips: 0 });
      return taken;
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

function urlAt(target: URL, port: number): string {
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  // What is encrypted cannot be read.
  url.searchParams.delete('sslmode');
  return url.href;
}
