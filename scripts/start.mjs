/** npm start: makes the clone ready, then becomes the server. The same process, so that a signal to it reaches the server. */
import { ensureReady } from './ensureReady.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
await import('../src/main.ts');
