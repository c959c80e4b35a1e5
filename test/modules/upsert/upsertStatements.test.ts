/** What a bulk upsert costs: the same statements for 10 contacts and for 1000. */
import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { manyContacts } from './manyContacts.ts';

const UpsertMany = graphql(`
  mutation UpsertMany($input: UpsertContactsInput!) {
    upsertContacts(input: $input) {
      __typename
      ... on UpsertContactsPayload {
        created
        updated
        unchanged
        results {
          index
          action
          contact {
            id
            version
          }
          problems {
            code
          }
        }
      }
    }
  }
`);

const rounds = ['created', 'updated', 'unchanged'] as const;

/** The statements that it takes to create so many contacts, to change all of them, and to find that nothing differs. */
async function measure(api: Api, count: number): Promise<number[]> {
  const measured = [];
  for (const [round, outcome] of rounds.entries()) {
    const options = { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' } as const;
    const input = { ...options, items: manyContacts(count, Math.min(round, 1)) };
    const statements = await countStatements(async () => {
      expect(await api.runOk(UpsertMany, { input }, { as: api.backoffice })).toMatchObject({ [outcome]: count });
    });
    measured.push(statements);
  }
  return measured;
}

test('costs as many statements for 1000 contacts as for 10', async () => {
  // The first call of a process also learns that there is no schema for custom fields.
  await measure(await createApi(), 1);
  const few = await measure(await createApi(), 10);
  const many = await measure(await createApi(), 1000);

  expect(many).toEqual(few);
  expect(Math.max(...many)).toBeLessThanOrEqual(30);
}, 120_000);
