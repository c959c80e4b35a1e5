/**
 * Requests of two tenants take turns on the connections of one pool, with errors, transactions and both executions in between, and none
 * ever sees a row of the other; also through PgBouncer, where transactions share sessions.
 */
import { Agent, request } from 'node:http';
import { afterAll, expect, test } from '@jest/globals';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { openDatabase, type DatabaseOptions } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { interleavedRequests } from '../setup/interleavedRequests.ts';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { createTenant } from '../support/createTenant.ts';
import { hasPgBouncer, startPgBouncer } from '../support/pgBouncer.ts';

/** Requests that are on their way at the same time. */
const concurrency = 24;
/** A long run says after so many requests how far it is. */
const progressEvery = 10_000;
const wholeMillis = 60_000 + interleavedRequests * 30;

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

test('over one pool', () => interleave('Over one pool', { ...workerDatabase(), poolSize: 4 }), wholeMillis);

(isOnServer() && hasPgBouncer ? test : test.skip)('through PgBouncer', async () => {
  const { url } = workerDatabase();
  const bouncer = await startPgBouncer(url!);
  closing.push(bouncer.stop);
  await interleave('Through PgBouncer', { url: bouncer.urlOf(new URL(url!).pathname.slice(1)), directUrl: url, isPooled: true, poolSize: 12 });
}, wholeMillis);

const documents = {
  list: '{ contacts(first: 50) { nodes { name } totalCount } }',
  // The statement fails, and the resolvers say why.
  broken: '{ contacts(first: 3, filter: { name: { match: "(" } }) { nodes { name } } }',
  past: 'query($at: DateTime!, $id: ID!) { contact(id: $id, asOf: $at) { name } }',
  rename: 'mutation($id: ID!, $name: String!) { updateIndividualContact(input: { id: $id, patch: { name: $name } }) { ... on UpdateIndividualContactPayload { contact { name } } ... on Problem { detail } } }',
  foreign: 'mutation($id: ID!) { deleteIndividualContact(input: { id: $id }) { __typename ... on Problem { code } } }',
};

async function interleave(title: string, options: DatabaseOptions): Promise<void> {
  const database = await openDatabase(options);
  const app = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent') });
  const server = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  closing.push(async () => {
    await server.close();
    await database.close();
  });
  // A client that takes little of the processor, which the server shares with it.
  const agent = new Agent({ keepAlive: true });
  closing.push(async () => agent.destroy());
  const ask = (token: string, query: string, variables: object = {}): Promise<string> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return new Promise((resolve, reject) => {
      const sent = request({ agent, host: '127.0.0.1', port: server.port, path: '/graphql', method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve(text)).on('error', reject);
      });
      sent.on('error', reject).end(JSON.stringify({ query, variables }));
    });
  };
  const [one, other] = await Promise.all(
    ['Anna', 'Berta'].map(async (canary) => {
      const tenantId = await createTenant(database);
      const token = (await signIn(tenantId, 'TENANT.ACCESS', 'TENANT.BACKOFFICE')).token!;
      const create = 'mutation($name: String!) { createIndividualContact(input: { name: $name }) { ... on CreateIndividualContactPayload { contact { id } } } }';
      const ids: string[] = [];
      for (let number = 0; number < 5; number++) ids.push(/individual_\w+/.exec(await ask(token, create, { name: `${canary} ${number}` }))![0]);
      return { canary, token, ids };
    }),
  );

  // The same instant for all, because each one has a client of its own.
  const begunAt = new Date().toISOString();
  let [sent, foreignRows, faults, own] = [0, 0, 0, 0];
  const send = async (number: number): Promise<void> => {
    const [me, them] = number % 2 ? [one!, other!] : [other!, one!];
    const id = me.ids[number % 5]!;
    const list = () => ask(me.token, documents.list);
    // Writes cost many times as much as reads, between which they are to stand.
    const requests = [
      list,
      () => ask(me.token, documents.rename, { id, name: `${me.canary} ${number}` }),
      list,
      () => ask(me.token, documents.foreign, { id: them.ids[number % 5] }),
      list,
      () => ask(me.token, documents.past, { id, at: begunAt }),
      list,
      () => ask(me.token, documents.rename, { id: them.ids[number % 5], name: me.canary }),
      list,
      () => ask(me.token, documents.broken),
    ];
    const answer = await requests[Math.floor(number / 2) % requests.length]!();
    if (answer.includes(them.canary)) foreignRows++;
    if (answer.includes(me.canary)) own++;
    if (answer.includes('GRAPHQL_VALIDATION_FAILED') || /"code":"(INTERNAL|UNAVAILABLE)"/.test(answer) || !answer.startsWith('{')) faults++;
  };
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (sent < interleavedRequests) {
        if (sent > 0 && sent % progressEvery === 0) process.stdout.write(`${title}: ${sent} of ${interleavedRequests} requests\n`);
        await send(sent++);
      }
    }),
  );

  expect({ foreignRows, faults }).toEqual({ foreignRows: 0, faults: 0 });
  expect(own).toBeGreaterThan(interleavedRequests / 3);
  // Nothing of what they tried on each other was done.
  for (const [me, them] of [[one!, other!], [other!, one!]] as const) {
    const names = await ask(me.token, '{ contacts(first: 100) { nodes { name } } }');
    expect(names.match(new RegExp(me.canary, 'g'))).toHaveLength(5);
    expect(names).not.toContain(them.canary);
  }
}
