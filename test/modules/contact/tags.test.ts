import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const AddTag = graphql(`
  mutation AddTag($input: AddTagInput!) {
    addTag(input: $input) {
      ... on AddTagPayload {
        tag {
          id
          name
        }
        contact {
          tags {
            name
          }
        }
      }
      ...Problems
    }
  }
`);

const RemoveTag = graphql(`
  mutation RemoveTag($input: RemoveTagInput!) {
    removeTag(input: $input) {
      ... on RemoveTagPayload {
        contact {
          tags {
            name
          }
        }
      }
      ...Problems
    }
  }
`);

const Tags = graphql(`
  query Tags($filter: TagFilter) {
    tags(filter: $filter) {
      nodes {
        name
      }
      totalCount
    }
  }
`);

test('R3.70 RU.23 individuals and organizations share one vocabulary', async () => {
  const api = await createApi();
  const individual = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);

  const first = await api.runOk(AddTag, { input: { contactId: individual.id, name: 'vip' } });
  const second = await api.runOk(AddTag, { input: { contactId: organization.id, name: 'vip' } });

  expect(second.tag).toEqual(first.tag);
  expect(await api.runQuery(Tags, {})).toEqual({ tags: { nodes: [{ name: 'vip' }], totalCount: 1 } });
});

test('RU.23 adding a tag that is there changes nothing and answers with it', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const { tag } = await api.runOk(AddTag, { input: { contactId: id, name: 'vip' } });
  const changes = await api.db.change.count();

  const again = await api.runOk(AddTag, { input: { contactId: id, name: ' vip ' } });

  expect(again).toMatchObject({ tag, contact: { tags: [{ name: 'vip' }] } });
  expect(await api.db.change.count()).toBe(changes);
});

test('R3.70 a tag is removed by its id; the word stays in the vocabulary', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { tags: ['vip', 'press'] });
  const { tag } = await api.runOk(AddTag, { input: { contactId: id, name: 'vip' } });

  const { contact } = await api.runOk(RemoveTag, { input: { contactId: id, tagId: tag.id } });

  expect(contact.tags).toEqual([{ name: 'press' }]);
  expect((await api.runQuery(Tags, {})).tags.totalCount).toBe(2);
  await api.runError(RemoveTag, { input: { contactId: id, tagId: tag.id } }, 'NotFound');
});

test('R3.70 a name has 1 to 256 characters and a contact at most 100 tags', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { tags: Array.from({ length: 100 }, (_, index) => `tag ${index}`) });

  const empty = await api.runError(AddTag, { input: { contactId: id, name: ' ' } }, 'ValidationFailed');
  const long = await api.runError(AddTag, { input: { contactId: id, name: 'x'.repeat(257) } }, 'ValidationFailed');
  const full = await api.runError(AddTag, { input: { contactId: id, name: 'one more' } }, 'ValidationFailed');

  expect(empty.violations).toMatchObject([{ propertyPath: 'name', code: 'TOO_SHORT' }]);
  expect(long.violations).toMatchObject([{ propertyPath: 'name', code: 'TOO_LONG' }]);
  expect(full.violations).toMatchObject([{ propertyPath: 'contactId', code: 'TOO_LONG' }]);
  expect(await api.db.tag.count()).toBe(100);
});

test('RU.3 knows neither contacts nor tags of another tenant', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const { tag } = await api.runOk(AddTag, { input: { contactId: id, name: 'vip' } });

  await api.runError(AddTag, { input: { contactId: id, name: 'x' } }, 'NotFound', { as: api.stranger });
  await api.runError(RemoveTag, { input: { contactId: id, tagId: tag.id } }, 'NotFound', { as: api.stranger });
  expect(await api.runQuery(Tags, {}, { as: api.stranger })).toEqual({ tags: { nodes: [], totalCount: 0 } });
});
