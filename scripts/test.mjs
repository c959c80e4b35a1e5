/** npm test: makes the clone ready, then runs jest with what follows `npm test --`. Exits as jest does. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureReady } from './ensureReady.mjs';

ensureReady();
// Jest runs ECMAScript modules in node:vm, behind a flag.
const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
const { status } = spawnSync(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  stdio: 'inherit',
});
process.exit(status ?? 1);
