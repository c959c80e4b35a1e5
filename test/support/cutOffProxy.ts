/**
 * A way to a server that can be cut off and opened again, that lets nothing through any more, or that is slow:
 *
 *   const proxy = await startCutOffProxy(redisUrl);
 *   const redis = connectRedis(proxy.url, logger);
 *   await proxy.cutOff();
 *   await proxy.open();
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

type Side = 'client' | 'server';

/** What breaks a connection when it comes by. It does not get through. */
interface Tripwire {
  from: Side;
  text: string;
  onTripped: () => void;
}

const defaultPorts: Record<string, number> = { 'postgres:': 5432, 'postgresql:': 5432, 'redis:': 6379 };

export async function startCutOffProxy(target: string) {
  const to = new URL(target);
  const sockets = new Set<Socket>();
  let isStalled = false;
  let delayMillis = 0;
  let tripwire: Tripwire | undefined;
  let server: Server;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const pass = (from: Side, source: Socket, sink: Socket) => {
    const waiting: { chunk: Buffer; due: number }[] = [];
    const deliver = (): void => {
      while (waiting.length > 0 && waiting[0]!.due <= performance.now()) sink.write(waiting.shift()!.chunk);
      if (waiting.length > 0) setTimeout(deliver, waiting[0]!.due - performance.now());
    };
    source.on('data', (chunk) => {
      if (tripwire?.from === from && chunk.includes(tripwire.text)) {
        const { onTripped } = tripwire;
        tripwire = undefined;
        source.destroy();
        onTripped();
      } else if (!isStalled) {
        waiting.push({ chunk, due: performance.now() + delayMillis });
        if (waiting.length === 1) deliver();
      }
    });
    source.on('close', () => sink.destroy());
  };
  const open = async (port: number) => {
    server = createServer((client) => {
      const upstream = keep(connect(Number(to.port || defaultPorts[to.protocol]), to.hostname));
      pass('client', keep(client), upstream);
      pass('server', upstream, client);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const cutOff = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
    isStalled = false;
  };
  const port = await open(0);
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    open: () => open(port),
    cutOff,
    /** Keeps all connections, and everything that is sent. */
    stall(): void {
      isStalled = true;
    },
    /** Lets everything through again; what was sent meanwhile is lost. */
    resume(): void {
      isStalled = false;
    },
    /** Everything takes so long from now on, each way. */
    slow(millis: number): void {
      delayMillis = millis;
    },
    /** Breaks the next connection over which a text comes from one side, which the other one does not get. Resolves when it is broken. */
    breakAt: (from: Side, text: string): Promise<void> => new Promise((onTripped) => (tripwire = { from, text, onTripped })),
  };
}
