/** npm run migration:new -- <name>: writes the SQL that leads from the migrations to the models. Needs no database. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffMigrationsToSchema } from '../src/platform/migrations/migrate.ts';
import { migrationsDirectory } from '../src/platform/migrations/migrationFiles.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migration:new -- <name in snake_case>');
  process.exit(1);
}
const sql = await diffMigrationsToSchema();
console.log(sql === null ? 'The migrations already lead to the models; nothing was written.' : write(name, sql));

function write(migration: string, script: string): string {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(migrationsDirectory, `${timestamp}_${migration}`);
  mkdirSync(directory);
  writeFileSync(join(directory, 'migration.sql'), script);
  return (
    `Wrote ${directory}/migration.sql. Read it, and add what the models cannot say: for each new table\n` +
    `  SELECT secure_tenant_table('<table>');\n` +
    'and its partial indexes and check constraints.'
  );
}
