import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { CreatePersonalRelationship } from './documents.ts';
import { makeRelationship, relationshipsOf, setUp } from './couples.ts';

test('R3.31 RU.13: a symmetric relationship shows on both individuals, each as it sees it', async () => {
  const { api, ada, grace } = await setUp();
  const relationship = await makeRelationship(api, ada.id, grace.uuid);

  expect(relationship).toEqual({
    id: `personal_relationship_${relationship.uuid.replaceAll('-', '')}`,
    uuid: relationship.uuid,
    type: 'SPOUSE',
    version: 1,
    deleted: false,
    individual: { id: ada.id },
    relatedIndividual: { id: grace.id },
  });
  expect(await relationshipsOf(api, ada.id)).toEqual([`SPOUSE ${grace.id}`]);
  expect(await relationshipsOf(api, grace.id)).toEqual([`SPOUSE ${ada.id}`]);
  expect(await api.db.change.count({ where: { entity: 'PersonalRelationship', operation: 'CREATE' } })).toBe(2);
});

test('RU.13: another relationship shows on the individual that has it', async () => {
  const { api, ada, grace } = await setUp();
  await makeRelationship(api, ada.id, grace.id, 'PARENT');

  expect(await relationshipsOf(api, ada.id)).toEqual([`PARENT ${grace.id}`]);
  expect(await relationshipsOf(api, grace.id)).toEqual([]);
  await makeRelationship(api, grace.id, ada.id, 'PARENT');
  await makeRelationship(api, ada.id, grace.id, 'SPOUSE');
  expect(await relationshipsOf(api, ada.id)).toEqual([`PARENT ${grace.id}`, `SPOUSE ${grace.id}`]);
});

test('RU.13: the same relationship again is a conflict that names it, from the other side, too', async () => {
  const { api, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  const again = (individualId: string, relatedIndividualId: string) =>
    api.runError(CreatePersonalRelationship, { input: { individualId, relatedIndividualId, type: 'SPOUSE' } }, 'Conflict');

  expect(await again(ada.id, grace.id)).toMatchObject({ propertyPath: 'type', existing: { __typename: 'PersonalRelationship', id } });
  expect((await again(grace.id, ada.id)).existing?.id).not.toBe(id);
  expect(await api.db.personalRelationship.count()).toBe(2);
});

test('RU.13: of callers that relate the same two at once from both sides, one succeeds', async () => {
  const { api, ada, grace } = await setUp();
  const sides = [[ada.id, grace.id], [grace.id, ada.id]] as const;
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => {
      const [individualId, relatedIndividualId] = sides[index % 2]!;
      return api.runQuery(CreatePersonalRelationship, { input: { individualId, relatedIndividualId, type: 'SPOUSE' } });
    }),
  );

  const names = answers.map(({ createPersonalRelationship }) => createPersonalRelationship.__typename).sort();
  expect(names).toEqual([...Array.from({ length: 9 }, () => 'Conflict'), 'CreatePersonalRelationshipPayload']);
  expect(await api.db.personalRelationship.count()).toBe(2);
});

test('R3.31 R3.82: refuses oneself together with a type that is not listed', async () => {
  const { api, ada } = await setUp();
  const violations = async (type: string) => {
    const input = { individualId: ada.id, relatedIndividualId: ada.id, type };
    const problem = await api.runError(CreatePersonalRelationship, { input }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await violations('NEMESIS')).toEqual(['relatedIndividualId SAME_CONTACT', 'type NOT_LISTED']);
  expect(await violations('')).toEqual(['type TOO_SHORT']);
  expect(await violations('x'.repeat(257))).toEqual(['type TOO_LONG']);
  expect(await api.db.personalRelationship.count()).toBe(0);
});

test('RU.3 RU.5: needs TENANT_ACCESS and two individuals of the tenant', async () => {
  const { api, ada, grace } = await setUp();
  const { id: organizationId } = await makeOrganizationContact(api);
  const input = { individualId: ada.id, relatedIndividualId: grace.id, type: 'SPOUSE' };

  const first = await api.runError(CreatePersonalRelationship, { input: { ...input, individualId: organizationId } }, 'NotFound');
  const second = await api.runError(CreatePersonalRelationship, { input: { ...input, relatedIndividualId: organizationId } }, 'NotFound');
  expect([first.propertyPath, second.propertyPath]).toEqual(['individualId', 'relatedIndividualId']);
  await api.runError(CreatePersonalRelationship, { input }, 'NotFound', { as: api.stranger });
  await api.runError(CreatePersonalRelationship, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(CreatePersonalRelationship, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.personalRelationship.count()).toBe(0);
});
