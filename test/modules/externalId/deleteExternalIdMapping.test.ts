import { expect, test } from '@jest/globals';
import { DeleteExternalIdMapping, makeVectorMapping } from './mapping.ts';

test('R3.67 R3.68 RU.21: clears the external id of the contact, which the change feed shows', async () => {
  const { api, as, kind, idOf } = await makeVectorMapping('INDIVIDUAL');
  const { removed } = await api.runOk(DeleteExternalIdMapping, { input: { kind, by: { externalId: 'e1' } } }, { as });

  expect(removed).toEqual({ externalId: 'e1', contact: { id: idOf('i1'), externalId: null } });
  const { id } = await api.db.contact.findFirstOrThrow({ where: { name: 'i1' } });
  expect(await api.db.change.findFirst({ where: { entityId: id, version: 3 } })).toMatchObject({
    operation: 'UPDATE',
    fields: { externalId: { old: 'e1', new: null } },
  });
});

test('R3.67 R3.68: what is not mapped, or mapped in the other kind, is not found', async () => {
  const mapping = await makeVectorMapping('ORGANIZATION');
  const { api, as, idOf } = mapping;
  const problem = (kind: 'INDIVIDUAL' | 'ORGANIZATION', by: { externalId: string } | { contactId: string }) =>
    api.runError(DeleteExternalIdMapping, { input: { kind, by } }, 'NotFound', { as });

  expect(await problem('ORGANIZATION', { externalId: 'e9' })).toMatchObject({ propertyPath: 'by.externalId', id: 'e9' });
  expect(await problem('ORGANIZATION', { contactId: idOf('i3') })).toMatchObject({ propertyPath: 'by.contactId', id: idOf('i3') });
  expect(await problem('INDIVIDUAL', { externalId: 'e1' })).toMatchObject({ propertyPath: 'by.externalId' });
  expect(await problem('INDIVIDUAL', { contactId: idOf('i1') })).toMatchObject({ propertyPath: 'by.contactId' });
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE, a pair of the tenant and one id of at most 256 characters', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { api, as, kind, idOf } = mapping;
  const call = { input: { kind, by: { externalId: 'e1' } } };

  await api.runError(DeleteExternalIdMapping, call, 'PermissionDenied');
  await api.runError(DeleteExternalIdMapping, call, 'NotFound', { as: api.stranger });
  await api.runError(DeleteExternalIdMapping, { input: { kind, by: { contactId: idOf('i1') } } }, 'NotFound', { as: api.stranger });
  const [error] = await api.runRefused(DeleteExternalIdMapping, call, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const tooLong = { input: { kind, by: { externalId: 'x'.repeat(257) } } };
  const problem = await api.runError(DeleteExternalIdMapping, tooLong, 'ValidationFailed', { as });
  expect(problem.violations).toMatchObject([{ propertyPath: 'by.externalId', code: 'TOO_LONG' }]);
  const both = { input: { kind, by: { externalId: 'e1', contactId: idOf('i1') } } };
  const [refused] = await api.runRefused(DeleteExternalIdMapping, both as never, { as });
  expect(refused?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'by' }] });
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
});
