import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { ExternalIdMappingFilter, ExternalIdMappingKey } from '../../generated/graphql.ts';
import { countStatements } from '../../support/countStatements.ts';
import { seedRows } from '../../support/seedRows.ts';
import { ExternalIdMappings, makeMapping, makeVectorMapping } from './mapping.ts';

const ExternalIdMapping = graphql(`
  query ExternalIdMapping($kind: ContactKind!, $by: ExternalIdMappingKey!) {
    externalIdMapping(kind: $kind, by: $by) {
      externalId
      contact {
        id
        name
        tags {
          name
        }
      }
    }
  }
`);

test('R3.64: the whole mapping is listed by external id, filtered, sorted and paged', async () => {
  const { api, kind, add, idOf, short } = await makeMapping('INDIVIDUAL', 4);
  await add(['i1', 'b'], ['i2', 'a'], ['i3', 'c']);
  const list = async (variables: object) => (await api.runQuery(ExternalIdMappings, { kind, ...variables })).externalIdMappings;
  const filtered = async (filter: ExternalIdMappingFilter) => (await list({ filter })).nodes.map(short);

  const first = await list({ first: 2 });
  expect(first.nodes.map(short)).toEqual(['i2 a', 'i1 b']);
  expect(first.totalCount).toBe(3);
  expect((await list({ first: 2, after: first.pageInfo.endCursor })).nodes.map(short)).toEqual(['i3 c']);
  for (const field of ['CONTACT_ID', 'NAME'] as const) {
    expect((await list({ orderBy: [{ field }] })).nodes.map(short)).toEqual(['i1 b', 'i2 a', 'i3 c']);
  }
  expect((await list({ orderBy: [{ field: 'EXTERNAL_ID', direction: 'DESC' }] })).nodes.map(short)).toEqual(['i3 c', 'i1 b', 'i2 a']);
  expect(await filtered({ externalId: { in: ['a', 'c'] } })).toEqual(['i2 a', 'i3 c']);
  expect(await filtered({ contactId: { eq: idOf('i1') } })).toEqual(['i1 b']);
  expect(await filtered({ name: { eq: 'i3' } })).toEqual(['i3 c']);
  expect((await list({ filter: { contactId: { eq: 'individual_0' } } })).problems).toEqual([{ code: 'NOT_FOUND' }]);
});

test('R3.62: a cursor of one mapping is none of the other', async () => {
  const { api, kind } = await makeVectorMapping('INDIVIDUAL');
  const { externalIdMappings } = await api.runQuery(ExternalIdMappings, { kind, first: 1 });
  const after = externalIdMappings.pageInfo.endCursor;

  expect(await api.runRefused(ExternalIdMappings, { kind: 'ORGANIZATION', after })).toMatchObject([
    { extensions: { code: 'INVALID_PARAMETER' } },
  ]);
});

test('R3.64: as many statements for 50 pairs as for 2', async () => {
  const counts: number[] = [];
  for (const rows of [2, 50]) {
    const { api, kind } = await makeMapping('INDIVIDUAL', 0);
    await seedRows(api.db, api.tenantId, rows);
    await api.db.$executeRaw`UPDATE contact SET external_id = id::text`;
    counts.push(
      await countStatements(async () => {
        const { externalIdMappings } = await api.runQuery(ExternalIdMappings, { kind, first: 100 });
        expect(externalIdMappings.nodes.length).toBeGreaterThanOrEqual(rows);
      }),
    );
  }
  expect(counts[0]).toBe(counts[1]);
});

test('R3.67 R3.68: one pair is read by either id; null when there is none', async () => {
  const { api, kind, idOf } = await makeVectorMapping('ORGANIZATION');
  const read = async (by: ExternalIdMappingKey, as = api.access) => (await api.runQuery(ExternalIdMapping, { kind, by }, { as })).externalIdMapping;
  const pair = { externalId: 'e1', contact: { id: idOf('i1'), name: 'i1', tags: [] } };

  expect(await read({ externalId: 'e1' })).toEqual(pair);
  expect(await read({ contactId: idOf('i1') })).toEqual(pair);
  expect(await read({ contactId: idOf('i3') })).toBeNull();
  for (const externalId of ['e9', '', 'x'.repeat(300), 'a\u0000b']) expect(await read({ externalId })).toBeNull();
  expect(await read({ externalId: 'e1' }, api.stranger)).toBeNull();
  expect((await api.runQuery(ExternalIdMapping, { kind: 'INDIVIDUAL', by: { externalId: 'e1' } })).externalIdMapping).toBeNull();
});

test('RU.5: reading needs TENANT_ACCESS', async () => {
  const { api, kind } = await makeVectorMapping('INDIVIDUAL');
  const refusals = [
    await api.runRefused(ExternalIdMappings, { kind }, { as: api.anonymous }),
    await api.runRefused(ExternalIdMapping, { kind, by: { externalId: 'e1' } }, { as: api.anonymous }),
  ];
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
});
