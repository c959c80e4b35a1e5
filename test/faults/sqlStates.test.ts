/** What clients are told of each error that the database may have, whether it meets a planned query, Prisma or a mutation. */
import { beforeAll, expect, test } from '@jest/globals';
import { signIn } from '../support/actors.ts';
import { recordingLogger } from '../support/recordingLogger.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { bearer, testApp, type Answer } from '../http/testApp.ts';
import { broken, whileRowsAreBroken } from './brokenRows.ts';

const busy = { code: 'UNAVAILABLE', reason: 'TOO_BUSY', retryable: true, retryAfter: 1, status: 503 };
const away = { code: 'UNAVAILABLE', reason: 'DATABASE_AWAY', retryable: true, retryAfter: 2, status: 503 };
const readOnly = { code: 'UNAVAILABLE', reason: 'READ_ONLY', retryable: true, retryAfter: 5, status: 503 };
const outOfSpace = { code: 'UNAVAILABLE', reason: 'OUT_OF_SPACE', retryable: true, retryAfter: 30, status: 503 };
const fault = { code: 'INTERNAL', status: 500, requestId: expect.any(String) };

const states: [state: string, meaning: string, answer: Record<string, unknown>][] = [
  ['08000', 'connection exception', away],
  ['08003', 'connection does not exist', away],
  ['08006', 'connection failure', away],
  ['08P01', 'protocol violation, as which a pooler reports a server that is gone', away],
  ['22012', 'division by zero', fault],
  ['25006', 'read-only transaction: a standby, or a full disk at some providers', readOnly],
  ['25P03', 'idle in transaction for too long, because what was sent got lost', away],
  ['25P04', 'transaction timeout', busy],
  ['26000', 'a prepared statement that the session does not know', away],
  ['40001', 'serialization failure', busy],
  ['40P01', 'deadlock', busy],
  ['42501', 'insufficient privilege', fault],
  ['42P01', 'undefined table', fault],
  ['53000', 'insufficient resources', busy],
  ['53100', 'disk full', outOfSpace],
  ['53200', 'out of memory', busy],
  ['53300', 'too many connections', busy],
  ['53400', 'configuration limit exceeded', busy],
  ['55P03', 'lock not available', busy],
  ['57P01', 'admin shutdown', away],
  ['57P02', 'crash shutdown', away],
  ['57P03', 'cannot connect now', away],
  ['57P05', 'idle session timeout', away],
  ['58030', 'input or output error', fault],
  ['XX000', 'internal error', fault],
  ['XX001', 'data corrupted', fault],
];

type Mistake = NonNullable<Answer['body']['errors']>[number];
interface Answers {
  planned: Answer;
  reference: Answer;
  mutation: Answer;
}

const answers = new Map<string, Answers>();
let log: string[];

beforeAll(async () => {
  const { database } = await testDatabase();
  const { logger, lines } = recordingLogger('warn');
  log = lines;
  const app = await testApp({ logger });
  const unplanned = await testApp({ readPlanner: false });
  const headers = bearer((await signIn(app.tenantId, 'TENANT.ACCESS')).token!);
  const createContact = { query: 'mutation { createIndividualContact(input: { name: "Ada" }) { ... on CreateIndividualContactPayload { contact { id } } } }' };
  const { data } = (await app.post(createContact, headers)).body as { data: { createIndividualContact: { contact: { id: string } } } };
  const { id } = data.createIndividualContact.contact;
  const read = (name: string) => ({ query: 'query Tags($name: String!) { tags(filter: { name: { eq: $name } }) { nodes { id name } } }', variables: { name } });
  const add = (name: string) => ({
    query: 'mutation Add($id: ID!, $name: String!) { addTag(input: { contactId: $id, name: $name }) { __typename } }',
    variables: { id, name },
  });
  for (const [state] of states) await app.post(add(broken(state)), headers);
  const ask = async ([state]: (typeof states)[number]) => {
    const name = broken(state);
    const [planned, reference, mutation] = await Promise.all([app.post(read(name), headers), unplanned.post(read(name), headers), app.post(add(name), headers)]);
    answers.set(state, { planned, reference, mutation });
  };
  await whileRowsAreBroken(database.pool, () => Promise.all(states.map(ask)));
  // It is the error that is in the way, and nothing else.
  expect((await app.post(read('none'), headers)).body).toEqual({ data: { tags: { nodes: [] } } });
});

const mistakes = ({ body }: Answer): Mistake[] => body.errors ?? [];

test.each(states)('%s, %s', (state, _meaning, answer) => {
  const { planned, reference, mutation } = answers.get(state)!;
  for (const heard of [planned, reference, mutation]) {
    expect(mistakes(heard)).toEqual([expect.objectContaining({ extensions: expect.objectContaining(answer) })]);
    expect(JSON.stringify(heard.body)).not.toContain('broken on purpose');
    if (answer === fault) continue;
    expect(heard.status).toBe(503);
    expect(heard.headers.get('retry-after')).toBe(String(answer.retryAfter));
  }
});

test('the log says which error it was, and whose request met it', () => {
  const logged = log.map((line) => JSON.parse(line) as { requestId: string; fault?: { code?: string }; cause?: { code?: string } });
  const found = new Set(logged.flatMap(({ fault: { code } = {}, cause }) => code ?? cause?.code ?? []));
  for (const [state, , answer] of states) if (answer !== fault) expect(found).toContain(state);
  expect(logged.every(({ requestId }) => requestId.length > 0)).toBe(true);
});
