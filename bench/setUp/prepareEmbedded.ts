import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../places.ts';
import { fillTenant } from './fillTenant.ts';
import { readMigrations } from './migrations.ts';

/** @returns the folder of an embedded database with that many contacts: a fresh copy, because nobody can undo what W4 makes */
export function prepareEmbedded(contacts: number): string {
  const original = join(workFolder, `embedded-${contacts}`);
  const label = `${original}.migrations`;
  const migrations = readMigrations().join('\n');
  if (!existsSync(label) || readFileSync(label, 'utf8') !== migrations) {
    rmSync(label, { force: true });
    rmSync(original, { recursive: true, force: true });
    fillTenant({ DATA_DIR: original }, contacts);
    writeFileSync(label, migrations);
  }
  const copy = `${original}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(original, copy, { recursive: true });
  return copy;
}
