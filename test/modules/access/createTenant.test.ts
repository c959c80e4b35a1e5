import { expect, test } from '@jest/globals';
import { createTenant } from '../../../src/modules/access/service/createTenant.ts';
import { ValidationFailed } from '../../../src/platform/domainError.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { testDatabase } from '../../support/testDatabase.ts';

test('makes a tenant', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database, { name: 'Acme', countryCode: 'GB' });

  expect(await database.client(tenantId).tenant.findMany()).toMatchObject([{ tenantId, name: 'Acme', defaultCountryCode: 'GB' }]);
});

test('leaves a tenant that exists as it is', async () => {
  const { database } = await testDatabase();
  const tenantId = newUuid();
  await createTenant(database, { tenantId, name: 'Acme' });
  await createTenant(database, { tenantId, name: 'Other' });

  expect(await database.client(tenantId).tenant.findMany()).toMatchObject([{ name: 'Acme' }]);
});

test('rejects a name that is empty and a country that is none', async () => {
  const { database } = await testDatabase();
  const refused = createTenant(database, { name: ' ', countryCode: 'XX' });

  await expect(refused).rejects.toBeInstanceOf(ValidationFailed);
  await expect(refused).rejects.toMatchObject({ violations: [{ propertyPath: 'name' }, { propertyPath: 'countryCode' }] });
});
