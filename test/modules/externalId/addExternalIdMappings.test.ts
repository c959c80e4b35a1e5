import { expect, test } from '@jest/globals';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { AddExternalIdMappings, ExternalIdMappings, makeMapping, makeVectorMapping, type ShortPair } from './mapping.ts';

test('RU.21 R3.69: the pairs are the external ids of the contacts, with a new version and a change each', async () => {
  const { api, as, variables, idOf } = await makeVectorMapping('INDIVIDUAL');
  const { mappings } = await api.runOk(AddExternalIdMappings, variables([['i3', ' e3 '], ['i1', 'e1']]), { as });

  expect(mappings).toEqual([
    { externalId: 'e3', contact: { id: idOf('i3'), version: 2 } },
    { externalId: 'e1', contact: { id: idOf('i1'), version: 2 } },
  ]);
  const row = await api.db.contact.findFirstOrThrow({ where: { name: 'i3' } });
  expect(row).toMatchObject({ externalId: 'e3', version: 2 });
  expect(await api.db.change.findMany({ where: { entityId: row.id, operation: 'UPDATE' } })).toMatchObject([
    { entity: 'IndividualContact', version: 2, fields: { externalId: { old: null, new: 'e3' } }, actorId: as.id },
  ]);
});

test('RU.21: a pair that is there already is a no-op', async () => {
  const mapping = await makeVectorMapping('ORGANIZATION');
  const changes = await mapping.changes();

  expect(await mapping.add(['i2', 'e2'], ['i1', 'e1'])).toEqual(['i2 e2', 'i1 e1']);
  expect(await mapping.changes()).toBe(changes);
});

test('R3.63 R3.65: reports everything that is wrong at once, each at its place', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { id: organizationId } = await makeOrganizationContact(mapping.api);

  expect(
    await mapping.refuseAdd(['i3', 'e3'], [organizationId, 'e3'], ['i1', 'e2'], ['i3', 'e9'], ['individual_0', 'e8'], ['i1', 'e7']),
  ).toEqual([
    'pairs.1.contactId NOT_FOUND',
    'pairs.1.externalId DUPLICATE',
    'pairs.3.contactId DUPLICATE',
    'pairs.4.contactId NOT_FOUND',
    'pairs.5.contactId DUPLICATE',
    'pairs.2.contactId ALREADY_MAPPED i1',
    'pairs.2.externalId ALREADY_MAPPED i2',
    'pairs.5.contactId ALREADY_MAPPED i1',
  ]);
  const problem = await mapping.api.runError(AddExternalIdMappings, mapping.variables([['i3', 'a'], ['i3', 'b']]), 'ValidationFailed', mapping);
  expect(problem).toMatchObject({ code: 'UNPROCESSABLE', status: 422, violations: [{ detail: 'stands in pairs.0.contactId already.' }] });
});

test('R3.62: the two kinds have a mapping of their own', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { id: contactId } = await makeOrganizationContact(mapping.api);
  const input = { kind: 'ORGANIZATION' as const, pairs: [{ contactId, externalId: 'e1' }] };
  await mapping.api.runOk(AddExternalIdMappings, { input }, mapping);

  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
  const { externalIdMappings } = await mapping.api.runQuery(ExternalIdMappings, { kind: 'ORGANIZATION' });
  expect(externalIdMappings.nodes).toMatchObject([{ externalId: 'e1', contact: { id: contactId } }]);
});

test('R3.63: takes 1 to 1000 pairs and external ids of 1 to 256 characters', async () => {
  const mapping = await makeMapping('INDIVIDUAL', 1);
  const many = Array.from({ length: 1001 }, (_, index): ShortPair => ['i1', `e${index}`]);

  expect(await mapping.refuseAdd()).toEqual(['pairs TOO_SHORT']);
  expect(await mapping.refuseAdd(...many)).toEqual(['pairs TOO_LONG']);
  expect(await mapping.refuseAdd(['i1', ' '], ['i1', 'x'.repeat(257)])).toEqual(['pairs.0.externalId TOO_SHORT', 'pairs.1.externalId TOO_LONG']);
  expect(await mapping.pairs()).toEqual([]);
});

test('R3.65: writes 1000 pairs with as many statements as one', async () => {
  const { api, as } = await makeMapping('INDIVIDUAL', 0);
  const tenantId = api.tenantId;
  const made = Array.from({ length: 1000 }, (_, index) => ({
    tenantId,
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    kind: 'INDIVIDUAL' as const,
    name: `Contact ${index}`,
  }));
  await api.db.contact.createMany({ data: made });
  const pairs = made.map(({ id }, index) => ({ contactId: id, externalId: `e${index}` }));
  const add = (some: typeof pairs) => countStatements(() => api.runOk(AddExternalIdMappings, { input: { kind: 'INDIVIDUAL', pairs: some } }, { as }));

  const one = await add(pairs.slice(0, 1));
  expect(await add(pairs)).toBe(one);
  expect(await api.db.contact.count({ where: { version: 2, externalId: { not: null } } })).toBe(1000);
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE and contacts of the tenant', async () => {
  const mapping = await makeVectorMapping('INDIVIDUAL');
  const { api, variables } = mapping;
  const { id } = await makeIndividualContact(api);
  await api.runError(AddExternalIdMappings, variables([[id, 'e3']]), 'PermissionDenied');
  const foreign = await api.runError(AddExternalIdMappings, variables([[id, 'e3']]), 'ValidationFailed', { as: api.stranger });
  const [error] = await api.runRefused(AddExternalIdMappings, variables([[id, 'e3']]), { as: api.anonymous });

  expect(foreign.violations).toMatchObject([{ propertyPath: 'pairs.0.contactId', code: 'NOT_FOUND' }]);
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
});
