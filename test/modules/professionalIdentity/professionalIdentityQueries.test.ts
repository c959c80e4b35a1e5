import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const ReadProfessionalIdentity = graphql(`
  query ReadProfessionalIdentity($id: ID!) {
    professionalIdentity(id: $id) {
      id
      deleted
      individual {
        name
      }
      organization {
        name
      }
    }
  }
`);

const ReadIdentityNode = graphql(`
  query ReadIdentityNode($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`);

test('R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const expected = { id: identity.id, individual: { name: 'Ada Lovelace' }, organization: { name: 'Analytical Engines Ltd' } };

  for (const id of [identity.id, identity.uuid]) {
    const { professionalIdentity } = await api.runQuery(ReadProfessionalIdentity, { id });
    expect(professionalIdentity).toEqual({ ...expected, deleted: false });
  }
  const { node } = await api.runQuery(ReadIdentityNode, { id: identity.id });
  expect(node).toEqual({ __typename: 'ProfessionalIdentity', id: identity.id });

  await api.db.professionalIdentity.updateMany({ data: { deletedAt: new Date() } });
  const { professionalIdentity } = await api.runQuery(ReadProfessionalIdentity, { id: identity.id });
  expect(professionalIdentity).toEqual({ ...expected, deleted: true });
});

test('RU.3 an id of nothing, of another type or of another tenant reads as null', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const individual = await makeIndividualContact(api);

  for (const id of [individual.id, 'professional_identity_0', '']) {
    expect(await api.runQuery(ReadProfessionalIdentity, { id })).toEqual({ professionalIdentity: null });
  }
  const foreign = await api.runQuery(ReadProfessionalIdentity, { id: identity.id }, { as: api.stranger });
  expect(foreign).toEqual({ professionalIdentity: null });
});

test('reading needs somebody signed in', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);

  const [error] = await api.runRefused(ReadProfessionalIdentity, { id: identity.id }, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
});
