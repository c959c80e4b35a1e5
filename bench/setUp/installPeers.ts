import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from '../benchError.ts';
import { shellEnvironment } from '../environment.ts';
import { peersFolder, postgraphileFolder, serverNode } from '../places.ts';
import { runCommand } from './runCommand.ts';

/** Installs what the lock files say, and generates Apollo's Prisma client, where that is missing or out of date. */
export function installPeers(): void {
  for (const folder of [peersFolder, postgraphileFolder]) {
    if (isOlder(join(folder, 'node_modules', '.package-lock.json'), join(folder, 'package-lock.json'))) {
      runCommand('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { folder });
    }
  }
  if (!existsSync(serverNode)) throw new BenchError(`There is no Node.js for ${process.arch} in ${postgraphileFolder}.`);
  if (isOlder(join(peersFolder, '.generated', 'client.ts'), join(peersFolder, 'schema.prisma'))) generateClient();
}

/** The CLI would download a native engine that generating never starts; it looks no further when one is named. */
function generateClient(): void {
  runCommand('node', ['node_modules/prisma/build/index.js', 'generate', '--schema', 'schema.prisma', '--no-hints'], {
    folder: peersFolder,
    environment: { ...shellEnvironment, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  });
}

const isOlder = (made: string, source: string): boolean =>
  !existsSync(made) || statSync(made).mtimeMs < statSync(source).mtimeMs;
