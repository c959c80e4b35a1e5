import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.ts';

const folder = join(projectFolder, 'prisma', 'migrations');

/** The project's migrations, each with the checksum that Prisma keeps of it. */
export const readMigrations = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name} ${checksum(readFileSync(join(folder, name, 'migration.sql')))}`)
    .sort();

const checksum = (file: Buffer): string => createHash('sha256').update(file).digest('hex');
