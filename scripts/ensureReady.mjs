/** Makes a fresh clone ready to run, with plain Node: packages as the lock file says, and the generated database client. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Does what is missing or out of date, and nothing otherwise. Ends the process when that fails. */
export function ensureReady() {
  if (isOlder('node_modules/.package-lock.json', ['package-lock.json'])) {
    // npm names its own script to what it runs; called without npm, the shell finds it.
    const npm = process.env.npm_execpath;
    const command = ['ci', '--include=dev'];
    run('npm ci', ...(npm?.endsWith('.js') ? [process.execPath, [npm, ...command]] : ['npm', command]));
  }
  if (isOlder('src/generated/prisma/client.ts', ['prisma', 'prisma/models'].flatMap(modelsIn))) {
    run('prisma generate', process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints']);
  }
}

function isOlder(made, sources) {
  if (!existsSync(join(root, made))) return true;
  const madeAt = modifiedAt(made);
  return sources.some((source) => modifiedAt(source) > madeAt);
}

const modifiedAt = (path) => statSync(join(root, path)).mtimeMs;

const modelsIn = (directory) =>
  readdirSync(join(root, directory))
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => join(directory, name));

function run(title, command, parameters) {
  console.error(`${title} …`);
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    // What it prints is not what the caller prints.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
    env: {
      ...process.env,
      // Prisma starts its generators by name, as if npm had been asked.
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (status === 0) return;
  console.error(`${title} failed.`);
  process.exit(status ?? 1);
}
