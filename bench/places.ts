import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const benchFolder = dirname(fileURLToPath(import.meta.url));
export const projectFolder = dirname(benchFolder);
export const peersFolder = join(benchFolder, 'peers');
export const postgraphileFolder = join(benchFolder, 'postgraphile');

/** What a run leaves behind: logs, request files, the embedded database, the report. */
export const workFolder = join(benchFolder, '.work');

/** One Node.js for all servers, because PostGraphile 5 needs a newer one than Kith. */
export const serverNode = join(postgraphileFolder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
