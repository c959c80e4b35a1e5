import { basicEnvironment } from '../environment.ts';
import { projectFolder } from '../places.ts';
import { tenantId } from '../requests/tenant.ts';
import { runCommand } from './runCommand.ts';

/** Migrates an empty database and fills the benchmark's tenant: the same rows, ids included, wherever this is done. */
export function fillTenant(database: Record<string, string>, contacts: number): void {
  migrate(database);
  seedTenant(database, contacts, tenantId);
}

/** Fills a tenant of a database that is migrated. */
export const seedTenant = (database: Record<string, string>, contacts: number, tenant: string): void =>
  runCommand('npm', ['run', 'seed', '--', '--contacts', String(contacts), '--tenant', tenant], commandOptions(database));

export const migrate = (database: Record<string, string>): void => runCommand('npm', ['run', 'migrate'], commandOptions(database));

const commandOptions = (database: Record<string, string>) => ({ folder: projectFolder, environment: { ...basicEnvironment, ...database } });
