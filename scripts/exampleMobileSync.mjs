/** npm run example:mobile-sync: makes the clone ready, then tells the client's story against a Kith server of its own. */
import { ensureReady } from './ensureReady.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
await import('../examples/mobile-sync/demo.ts');
