import { expect, test } from '@jest/globals';
import { SetExternalIdMappings, makeVectorMapping } from './mapping.ts';

test('R3.66: untouched ids stay, unchanged pairs are no-ops, and the change feed has each contact that changed', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  await mapping.add(['i3', 'e3']);
  const changes = await mapping.changes();

  expect(await mapping.set(['i1', 'e1'], ['i2', 'e9'])).toEqual({ mappings: ['i1 e1', 'i2 e9'], removed: ['i2 e2'] });
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e9', 'i3 e3']);
  expect(await mapping.changes()).toBe(changes + 1);
});

test('R3.66 R3.69: pairs rotate in one call; a removed pair shows the contact as it is now', async () => {
  const mapping = await makeVectorMapping('ORGANIZATION');
  await mapping.set(['i2', 'e1'], ['i3', 'e2']);
  expect(await mapping.pairs()).toEqual(['i2 e1', 'i3 e2']);

  const { api, as, idOf, variables } = mapping;
  const { removed } = await api.runOk(SetExternalIdMappings, variables([['i1', 'e2']]), { as });
  expect(removed).toEqual([{ externalId: 'e2', contact: { id: idOf('i3'), externalId: null } }]);
  expect(await mapping.pairs()).toEqual(['i1 e2', 'i2 e1']);
});

test('R3.63 R3.66: refuses ids that come twice and contacts that are not there, and applies nothing', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { api, as, variables } = mapping;
  const pairs = [['i1', 'e2'], ['i1', 'e3'], ['i2', 'e3'], ['individual_0', 'e4']] as const;
  const problem = await api.runError(SetExternalIdMappings, variables(pairs), 'ValidationFailed', { as });

  expect(problem.status).toBe(422);
  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'pairs.1.contactId DUPLICATE',
    'pairs.2.externalId DUPLICATE',
    'pairs.3.contactId NOT_FOUND',
  ]);
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
});

test('RU.10: a deleted contact is not in the mapping and leaves its external id to others', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  await mapping.api.db.contact.updateMany({ where: { name: 'i1' }, data: { deletedAt: new Date() } });

  expect(await mapping.set(['i3', 'e1'])).toEqual({ mappings: ['i3 e1'], removed: [] });
  expect(await mapping.pairs()).toEqual(['i2 e2', 'i3 e1']);
  expect(await mapping.refuseAdd(['i1', 'e5'])).toEqual(['pairs.0.contactId NOT_FOUND']);
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE and contacts of the tenant', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { api, variables } = mapping;
  const call = variables([['i1', 'e2']]);

  await api.runError(SetExternalIdMappings, call, 'PermissionDenied');
  await api.runError(SetExternalIdMappings, call, 'ValidationFailed', { as: api.stranger });
  const [error] = await api.runRefused(SetExternalIdMappings, call, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
});
