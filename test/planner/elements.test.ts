/** The rows that elements of a list of a payload show are read with the others, and the answer is that of the reference execution. */
import { expect, test } from '@jest/globals';
import { TypedDocumentString, type UpsertContactItem } from '../generated/graphql.ts';
import { createApi } from '../support/api.ts';
import { recordStatements } from '../support/countStatements.ts';

const fields = 'fragment Fields on UpsertContactResult { contact { __typename name } index }';

const selections: [string, string][] = [
  ['all of it', 'created results { index action contact { __typename id name emails { address } ... on OrganizationContact { founded } } problems { code index } warnings { code } }'],
  ['contacts alone', 'results { contact { name version } }'],
  ['another order and aliases', 'all: results { is: action it: contact { called: name } __typename at: index } rejected'],
  ['the same in two places', 'results { contact { name } } ...On results { contact { tags { name } } index }'],
  ['a fragment', 'results { action ...Fields }'],
  ['a list twice', 'results { ...Fields } again: results { ...Fields action }'],
  ['a row twice', 'results { contact { name } also: contact { version } }'],
  ['nothing of rows', 'results { action } updated'],
  ['what is skipped', 'results { action contact @include(if: $with) { name } ...Fields @skip(if: $with) }'],
];

const documentFor = (selection: string) => {
  const spread = selection.includes('...On') ? 'fragment On on UpsertContactsPayload { created results { action } }' : '';
  const used = [selection.includes('...Fields') ? fields : '', spread].join(' ');
  return new TypedDocumentString<unknown, object>(
    `mutation ($input: UpsertContactsInput!${selection.includes('$with') ? ', $with: Boolean = true' : ''}) {
      upsertContacts(input: $input) { __typename ... on UpsertContactsPayload { ${selection} } ... on Problem { code } }
    } ${used}`,
  );
};

const items: UpsertContactItem[] = [
  { individual: { externalId: 'A', name: 'Ada "\\" \u2028', emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }], tags: ['VIP'] } },
  { organization: { externalId: 'A', name: 'Acme', founded: '1990-01-01', addresses: [{ type: 'OFFICE', city: 'Willemstad', countryCode: 'AN' }] } },
  { individual: { externalId: 'B', name: '' } },
  { individual: { externalId: 'C', name: 'Charles' } },
];

/** The answers to a call that creates, to the same again, and to one that is rejected as a whole; ids are told apart. */
async function askThrice(selection: string, readPlanner: boolean) {
  const api = await createApi({ readPlanner });
  const ask = async (errorPolicy: string) => {
    const input = { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy, items };
    const { data, errors } = await api.execute(documentFor(selection), { input }, { as: api.backoffice });
    return { data: JSON.stringify(data).replaceAll(/_[0-9a-f]{32}/g, '_id'), errors };
  };
  return [await ask('REJECT_FAILED_ROWS'), await ask('REJECT_FAILED_ROWS'), await ask('REJECT_EVERYTHING')];
}

test.each(selections)('answers as the reference execution does: %s', async (_name, selection) => {
  const planned = await askThrice(selection, true);
  expect(planned[0]!.errors).toBeUndefined();
  expect(planned).toEqual(await askThrice(selection, false));
});

test('reads the rows along with the end of the transaction', async () => {
  const api = await createApi({ readPlanner: true });
  const input = { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_FAILED_ROWS', items };
  const statements = await recordStatements(() => api.runQuery(documentFor('results { index contact { name emails { address } } }'), { input }, { as: api.backoffice }));
  expect(statements.at(-1)).toMatch(/^\(SELECT .*written.*LEFT JOIN contact/s);
  expect(statements.filter((statement) => statement.includes('email'))).toHaveLength(2);
});
