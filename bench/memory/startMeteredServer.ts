import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchFolder } from '../places.ts';
import { freePort } from '../../test/support/freePort.ts';
import { startServer, type RunningServer } from '../servers/startServer.ts';

const meter = pathToFileURL(join(benchFolder, 'memory', 'meter.mjs')).href;

/** In bytes, of the server's process when its garbage is collected. */
export interface Memory {
  heapUsed: number;
  /** Outside of the heap, held by objects in it: buffers. */
  external: number;
  rss: number;
}

export interface MeteredServer extends RunningServer {
  readMemory: () => Promise<Memory>;
}

export async function startMeteredServer(databaseUrl: string): Promise<MeteredServer> {
  const port = await freePort();
  const server = await startServer('kith', {
    database: { DATABASE_URL: databaseUrl },
    poolSize: 10,
    cpus: null,
    node: [process.execPath, '--expose-gc', `--import=${meter}?port=${port}`],
  });
  const readMemory = async () => (await (await fetch(`http://127.0.0.1:${port}`)).json()) as Memory;
  return { ...server, readMemory };
}
