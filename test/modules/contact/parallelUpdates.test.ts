import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';

const Update = graphql(`
  mutation UpdateInParallel($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          version
        }
      }
      ...Problems
    }
  }
`);

test('ten callers that change one contact at once all succeed, one after the other', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api);

  await Promise.all(
    Array.from({ length: 10 }, (_, index) => api.runOk(Update, { input: { id, patch: { name: `Name ${index}` } } })),
  );

  expect(await api.db.contact.findFirst({ where: { id: uuid } })).toMatchObject({ version: 11 });
});

test('callers that create contacts with the same new tags at once all succeed', async () => {
  const api = await createApi();
  const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`);

  await Promise.all(
    Array.from({ length: 4 }, (_, index) => makeIndividualContact(api, { tags: index % 2 ? tags : [...tags].reverse() })),
  );

  expect(await api.db.tag.count()).toBe(20);
  expect(await api.db.contactTag.count()).toBe(80);
});
