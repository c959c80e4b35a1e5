/**
 * npm run build:production -- <folder>: makes a folder with all that a server needs and nothing else: compiled code, the schema with its
 * migrations, and the packages of production as the lock file has them, none of whose install scripts runs. The Dockerfile does the same.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [target] = process.argv.slice(2);
if (!target) {
  console.error('Usage: npm run build:production -- <folder>');
  process.exit(1);
}
const folder = resolve(target);
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty.`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
run('npm', ['run', 'build'], process.cwd());
cpSync('dist', join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') });
cpSync('prisma', join(folder, 'prisma'), { recursive: true });
// Prisma's command is an optional part of its client: without development's packages, npm leaves it out of the lock file, and all that it brings.
const { name, version, type, engines, dependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, private: true, type, engines, dependencies, overrides }, null, 2)}\n`);
cpSync('package-lock.json', join(folder, 'package-lock.json'));
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
run('npm', ['install', '--package-lock-only', ...quiet], folder);
run('npm', ['ci', '--omit=dev', ...quiet], folder);

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
