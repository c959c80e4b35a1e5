import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { isOnServer } from '../../setup/scratchDatabase.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { makeMapping, SetExternalIdMappings, type ShortPair } from './mapping.ts';

const TakeExternalId = graphql(`
  mutation TakeExternalId($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          externalId
        }
      }
      ...Problems
    }
  }
`);

/** The embedded database does one transaction after the other, so more callers only wait longer. */
const callers = isOnServer() ? 100 : 20;

test('R3.63 R3.66: many callers that set overlapping pairs at once succeed, or are told to try again, and the mapping stays one-to-one', async () => {
  const { api, as, variables, pairs } = await makeMapping('INDIVIDUAL', 5);
  const calls = Array.from({ length: callers }, (_, call) =>
    [0, 1, 2].map((offset): ShortPair => [`i${((call + offset) % 5) + 1}`, `e${(call * 3 + offset * 2) % 7}`]),
  );

  const answers = await Promise.all(calls.map((each) => api.execute(SetExternalIdMappings, variables(each), { as })));

  const outcomes = answers.map(({ data, errors }) => data?.setExternalIdMappings.__typename ?? errors?.[0]?.extensions?.code);
  // A slow machine may not get round to the last ones in time.
  expect(new Set(outcomes.filter((outcome) => outcome !== 'UNAVAILABLE'))).toEqual(new Set(['SetExternalIdMappingsPayload']));
  const left = (await pairs()).map((pair) => pair.split(' '));
  expect(new Set(left.map(([contact]) => contact)).size).toBe(left.length);
  expect(new Set(left.map(([, externalId]) => externalId)).size).toBe(left.length);
}, 60_000);

test('RU.21: of contacts that are given one external id at once, one gets it and the others name it, without a deadlock', async () => {
  const { api, idOf } = await makeMapping('INDIVIDUAL', 10);
  for (const externalId of Array.from({ length: 10 }, (_, round) => `once ${round}`)) {
    const names: (string | undefined)[] = [];
    const statements = await recordStatements(async () => {
      const takeIt = (index: number) => api.runQuery(TakeExternalId, { input: { id: idOf(`i${index + 1}`), patch: { externalId } } });
      const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => takeIt(index)));
      names.push(...answers.map(({ updateIndividualContact }) => updateIndividualContact.__typename));
    });

    expect(names.sort()).toEqual([...Array.from({ length: 9 }, () => 'Conflict'), 'UpdateIndividualContactPayload']);
    expect(await api.db.contact.count({ where: { externalId } })).toBe(1);
    // Each tries once, and knows the second time that it is too late. Whose attempt a deadlock ends tries again.
    expect(statements.filter((sql) => sql.includes('UPDATE contact t SET external_id'))).toHaveLength(10);
  }
}, 60_000);

test('R3.66 RU.21: mappings and contacts that take the same external ids at once end one-to-one', async () => {
  const { api, as, idOf, variables, pairs } = await makeMapping('INDIVIDUAL', 4);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const [first, second] = [`i${(index % 4) + 1}`, `i${((index + 1) % 4) + 1}`];
      return index % 2
        ? api.runQuery(SetExternalIdMappings, variables([[first, 'e1'], [second, 'e2']]), { as })
        : api.runQuery(TakeExternalId, { input: { id: idOf(first), patch: { externalId: `e${(index % 3) + 1}` } } });
    }),
  );

  expect(answers.length).toBe(20);
  const external = (await pairs()).map((pair) => pair.split(' ')[1]);
  expect(new Set(external).size).toBe(external.length);
}, 60_000);
