import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';

const schemaDirectory = 'prisma';
export const migrationsDirectory = join(schemaDirectory, 'migrations');

/** The schema files, as the engine wants them. */
export function readSchemaFiles(): SchemaContainer[] {
  const models = readdirSync(join(schemaDirectory, 'models')).sort();
  const paths = ['schema.prisma', ...models.map((file) => join('models', file))];
  return paths.map((path) => ({ path, content: readFileSync(join(schemaDirectory, path), 'utf8') }));
}

/** The migrations on disk, oldest first. */
export function readMigrations(): MigrationList {
  const names = readdirSync(migrationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsDirectory,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsDirectory, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsDirectory, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
