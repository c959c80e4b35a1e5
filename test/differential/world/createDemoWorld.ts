import { seedTenant } from '../../../src/demo/seedTenant.ts';
import { PresetField } from '../../../src/generated/prisma/client.ts';
import { createApi } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { deleteRows } from './deletedRows.ts';
import { mutate } from './mutate.ts';
import { addOddConfiguration } from './oddConfiguration.ts';
import { addOddContacts } from './oddContacts.ts';
import { addOddCustomerContacts } from './oddCustomerContacts.ts';
import { addOddOrganizations } from './oddOrganizations.ts';
import { addOddRoles } from './oddRoles.ts';
import { worldClock } from './worldClock.ts';

const contacts = 120;

/** Demo data, what it lacks, and something deleted of every type. Another system manages the contacts. */
export async function createDemoWorld() {
  const { database } = await testDatabase();
  const api = await createApi({ now: worldClock });
  for (const field of Object.values(PresetField)) await mutate(api, 'addDefaultPresets', { field });
  await seedTenant(database, api.tenantId, { contacts });
  const machine = await addOddConfiguration(api);
  const odd = await addOddContacts(api);
  await addOddOrganizations(api, odd);
  await addOddCustomerContacts(api, odd, await addOddRoles(api, odd));
  await deleteRows(api);
  await api.db.externalContactManagement.create({
    data: {
      tenantId: api.tenantId,
      id: api.tenantId,
      isUsed: true,
      providerId: 'crm',
      apiUrl: 'https://crm.example.com/',
      timeoutInMillis: 2000,
      maxRetries: 3,
      retryIntervalInMillis: 250,
    },
  });
  return { api, machine };
}
