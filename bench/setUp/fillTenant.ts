import { basicEnvironment } from '../environment.ts';
import { projectFolder } from '../places.ts';
import { tenantId } from '../requests/tenant.ts';
import { runCommand } from './runCommand.ts';

/** Migrates an empty database and fills the benchmark's tenant: the same rows, ids included, wherever this is done. */
export function fillTenant(database: Record<string, string>, contacts: number): void {
  const options = { folder: projectFolder, environment: { ...basicEnvironment, ...database } };
  runCommand('npm', ['run', 'migrate'], options);
  runCommand('npm', ['run', 'seed', '--', '--contacts', String(contacts), '--tenant', tenantId], options);
}
