import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeProfessionalIdentity } from '../professionalIdentity/makeProfessionalIdentity.ts';

const ReplaceKeyPeople = graphql(`
  mutation ReplaceKeyPeople($input: UpdateOrganizationContactInput!) {
    updateOrganizationContact(input: $input) {
      ... on UpdateOrganizationContactPayload {
        contact {
          version
          founders {
            id
          }
          leaders {
            id
            individual {
              name
            }
          }
        }
      }
      ...Problems
    }
  }
`);

async function setUp() {
  const api = await createApi();
  const { id: organizationId, uuid } = await makeOrganizationContact(api);
  const [ada, charles] = [await makeProfessionalIdentity(api, { organizationId }), await makeProfessionalIdentity(api, { organizationId })];
  return { api, organizationId, uuid, ada: ada.identity, charles: charles.identity };
}

const replace = async (api: Api, id: string, patch: object) => (await api.runOk(ReplaceKeyPeople, { input: { id, patch } })).contact;

test('R3.25 R3.27 RU.8 founders and leaders are replaced as lists, in their order', async () => {
  const { api, organizationId: id, uuid, ada, charles } = await setUp();

  const first = await replace(api, id, { founderIds: [charles.id, ada.uuid, charles.id], leaderIds: [ada.id] });
  expect(first).toEqual({
    version: 2,
    founders: [{ id: charles.id }, { id: ada.id }],
    leaders: [{ id: ada.id, individual: { name: 'Ada Lovelace' } }],
  });
  const second = await replace(api, id, { founderIds: [] });
  expect(second).toMatchObject({ version: 3, founders: [], leaders: [{ id: ada.id }] });
  expect(await api.db.change.findFirst({ where: { entityId: uuid, version: 3 } })).toMatchObject({
    fields: { founderIds: { old: [charles.uuid, ada.uuid], new: [] } },
  });
});

test('R3.27 a list that stays the same is not written', async () => {
  const { api, organizationId: id, ada, charles } = await setUp();
  const patch = { founderIds: [ada.id, charles.id], leaderIds: [charles.id] };
  await replace(api, id, patch);

  const statements = await recordStatements(() => replace(api, id, patch));

  expect(statements.filter((sql) => !/^\s*\(?SELECT/i.test(sql))).toEqual([]);
  expect((await replace(api, id, patch)).version).toBe(2);
});

test('R3.27 whoever was deleted is not shown, and comes back unless the list was replaced in the meantime', async () => {
  const { api, organizationId: id, ada, charles } = await setUp();
  await replace(api, id, { founderIds: [ada.id, charles.id], leaderIds: [ada.id, charles.id] });
  const mark = (deletedAt: Date | null) => api.db.professionalIdentity.updateMany({ where: { id: ada.uuid }, data: { deletedAt } });

  await mark(new Date());
  const without = await replace(api, id, { founderIds: [charles.id], leaderIds: [] });
  expect(without).toMatchObject({ founders: [{ id: charles.id }], leaders: [] });

  await mark(null);
  const restored = await replace(api, id, {});
  expect(restored).toMatchObject({ founders: [{ id: ada.id }, { id: charles.id }], leaders: [] });
});

test('R3.27 refuses every identity that does not represent the organization, and changes nothing', async () => {
  const { api, organizationId: id, uuid, ada, charles } = await setUp();
  const other = await makeProfessionalIdentity(api);
  await api.db.professionalIdentity.updateMany({ where: { id: charles.uuid }, data: { deletedAt: new Date() } });
  const patch = { name: 'New', founderIds: [ada.id, other.identity.id, charles.id, id, 'nonsense'] };

  const problem = await api.runError(ReplaceKeyPeople, { input: { id, patch } }, 'ValidationFailed');

  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'patch.founderIds.1 DOES_NOT_REPRESENT',
    'patch.founderIds.2 DOES_NOT_REPRESENT',
    'patch.founderIds.3 DOES_NOT_REPRESENT',
    'patch.founderIds.4 DOES_NOT_REPRESENT',
  ]);
  expect(await api.db.contact.findFirst({ where: { id: uuid } })).toMatchObject({ version: 1 });
  expect(await api.db.organizationFounder.count()).toBe(0);
});

test('R3.27 RU.8 refuses null, and lists of more than 100', async () => {
  const { api, organizationId: id, ada } = await setUp();
  const patch = { founderIds: null, leaderIds: Array.from({ length: 101 }, () => ada.id) };

  const problem = await api.runError(ReplaceKeyPeople, { input: { id, patch } }, 'ValidationFailed');

  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'patch.founderIds REQUIRED',
    'patch.leaderIds TOO_LONG',
  ]);
});
