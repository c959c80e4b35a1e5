/**
 * A way to a server that can be cut off and opened again, or that lets nothing through any more:
 *
 *   const proxy = await startCutOffProxy(redisUrl);
 *   const redis = connectRedis(proxy.url, logger);
 *   await proxy.cutOff();
 *   await proxy.open();
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export async function startCutOffProxy(target: string) {
  const to = new URL(target);
  const sockets = new Set<Socket>();
  let isStalled = false;
  let server: Server;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    return socket;
  };
  const open = async (port: number) => {
    server = createServer((client) => {
      const upstream = keep(connect(Number(to.port || (to.protocol.startsWith('postgres') ? 5432 : 6379)), to.hostname));
      keep(client).on('data', (chunk) => isStalled || upstream.write(chunk));
      upstream.on('data', (chunk) => client.write(chunk));
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => client.destroy());
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await open(0);
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    open: () => open(port),
    stall(): void {
      isStalled = true;
    },
    async cutOff(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      isStalled = false;
    },
  };
}
