import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Debian keeps them out of the path, by version. */
const root = '/usr/lib/postgresql';

/** The folder with `initdb`, `pg_ctl` and the others of the newest version; undefined when there are none. */
function findPrograms(): string | undefined {
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((path) => existsSync(join(path, 'initdb')));
}

export const hasPostgresPrograms = findPrograms() !== undefined;

/** @throws when they are not installed */
export function postgresPrograms(): string {
  const programs = findPrograms();
  if (programs === undefined) throw new Error(`There are no PostgreSQL programs in ${root}: apt-get install postgresql`);
  return programs;
}
