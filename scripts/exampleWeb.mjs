/** npm run example:web: makes the clone ready, then serves the example page together with a Kith server of its own. */
import { ensureReady } from './ensureReady.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
await import('../examples/web/server/main.ts');
