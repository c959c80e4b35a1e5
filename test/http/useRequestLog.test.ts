import { expect, test } from '@jest/globals';
import { signToken } from '../support/actors.ts';
import { recordingLogger } from '../support/recordingLogger.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { bearer, testApp } from './testApp.ts';

test('writes one line for each operation, without its text, its variables and its credential', async () => {
  const { lines, logger } = recordingLogger();
  const app = await testApp({ logger });
  const token = await signToken({ sub: 'ada', tenant: app.tenantId, permissions: ['TENANT.ACCESS'] });
  const query = 'query Search($text: String) { contacts(filter: { name: { eq: $text } }) { totalCount } }';
  await app.post({ query, variables: { text: 'confidential' } }, { ...bearer(token), 'x-request-id': 'given-1' });

  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'operation',
    requestId: 'given-1',
    operation: 'Search',
    operationType: 'query',
    durationMs: expect.any(Number),
    tenantId: app.tenantId,
    actorKind: 'USER',
    actorId: 'ada',
  });
  for (const kept of ['confidential', 'totalCount', token, token.split('.')[2]!]) expect(lines[0]).not.toContain(kept);
});

test.each([
  ['refused by a field', { query: 'query Q { viewer { id } }' }, {}, { operation: 'Q', errorCodes: ['UNAUTHENTICATED'] }],
  ['not valid', { query: 'query Q { nothing }' }, {}, { operation: 'Q', errorCodes: ['GRAPHQL_VALIDATION_FAILED'] }],
  ['no GraphQL', { query: '{' }, {}, { errorCodes: ['GRAPHQL_PARSE_FAILED'] }],
  ['with a bad token', { query: '{ __typename }' }, bearer('x'), { errorCodes: ['UNAUTHENTICATED'] }],
])('names the codes of a request that is %s', async (_name, body, headers: Record<string, string>, expected) => {
  const { lines, logger } = recordingLogger();
  await (await testApp({ logger })).post(body, headers);

  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([expected]);
});

test('writes a fault once, however many fields it reaches', async () => {
  const { lines, logger } = recordingLogger();
  const { database } = await testDatabase();
  const away = () => {
    throw new Error('the database is away');
  };
  const app = await testApp({ logger, database: { ...database, reads: () => ({ ...database.reads(), client: away, read: away }) } });
  const token = await signToken({ sub: 'ada', tenant: app.tenantId, permissions: ['TENANT.ACCESS'] });
  const { status, body } = await app.post({ query: '{ viewer { tenant { id } } }' }, { ...bearer(token), 'x-request-id': 'given-2' });

  expect(status).toBe(200);
  expect(body.errors).toMatchObject([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL', requestId: 'given-2' } }]);
  const [fault, operation, ...others] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ msg: 'unexpected error', requestId: 'given-2', fault: { message: 'the database is away' } });
  expect(operation).toMatchObject({ msg: 'operation', errorCodes: ['INTERNAL'] });
});
