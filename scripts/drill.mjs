/** npm run drill -- <name>: makes the clone ready, then breaks something under a server that is written to, and counts what was lost. */
import { ensureReady } from './ensureReady.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
await import('../test/drills/main.ts');
