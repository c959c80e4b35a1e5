import { expect, test } from '@jest/globals';
import type { Database } from '../../src/platform/database/database.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { graphql } from '../generated/index.ts';
import { createApi } from '../support/api.ts';
import { makeIndividualContact } from '../support/factories/makeIndividualContact.ts';
import { testDatabase } from '../support/testDatabase.ts';

const Page = graphql(`
  query PageWithLostRows($first: Int!) {
    contacts(first: $first) {
      nodes {
        name
      }
      problems {
        code
        index
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

test('R3.6 R3.7 a row that vanishes while its page is read is a problem, and counts towards the page', async () => {
  const { database } = await testDatabase();
  const losesTheFirst = (tenantId: string) => {
    const client = database.client(tenantId);
    const findMany = async (args: object) => (await client.contact.findMany(args)).filter(({ name }) => name !== 'Ada');
    const contact = Object.create(client.contact, { findMany: { value: findMany } }) as object;
    return Object.create(client, { contact: { value: contact } }) as TenantClient;
  };
  const losing: Database = { ...database, client: losesTheFirst, reads: () => losing };
  const api = await createApi({ database: losing, readPlanner: false });
  for (const name of ['Ada', 'Ben', 'Cleo']) await makeIndividualContact(api, { name });

  const { contacts } = await api.runQuery(Page, { first: 2 });

  expect(contacts).toEqual({ nodes: [{ name: 'Ben' }], problems: [{ code: 'NOT_FOUND', index: 0 }], pageInfo: { hasNextPage: true } });
});
