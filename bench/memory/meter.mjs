/** Preloaded into the server: says at a port of its own what is in memory when the garbage is gone. */
import { createServer } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

const port = new URL(import.meta.url).searchParams.get('port');

createServer(async (_request, response) => {
  // What the finalizers of the first round let go is collected in the second one.
  for (let round = 0; round < 2; round++) {
    globalThis.gc();
    await nextTurn();
  }
  response.end(JSON.stringify(process.memoryUsage()));
}).listen(port, '127.0.0.1');
