import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { isOnServer, startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';
import { eventually } from '../support/eventually.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';

const timeoutMillis = 120_000;
const emailsEach = 3;

let dataDirectory: string;
let scratch: ScratchDatabase | undefined;
let servers: ServerProcess[];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'kith-crash-'));
  scratch = undefined;
  servers = [];
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await scratch?.stop();
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 10 });
});

async function start(environment: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServer({ DATA_DIR: dataDirectory, ...environment });
  servers.push(server);
  return server;
}

/** Where the server under test keeps its data: the embedded database in a folder, or a database on the server. */
async function chooseDatabase(): Promise<Record<string, string>> {
  if (!isOnServer()) return {};
  scratch = await startScratchDatabase('crash');
  await applyMigrations(scratch.connection);
  return { DATABASE_URL: scratch.options.url! };
}

async function post<Data>(server: ServerProcess, query: string, variables: object, headers: Record<string, string> = {}): Promise<Data> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const createContact = `
  mutation ($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) { ... on CreateIndividualContactPayload { contact { id } } }
  }`;

/** Creates contacts one after the other until the server is killed; reports each that was acknowledged. */
async function writeUntilKilled(server: ServerProcess, writer: number, onAcknowledged: (id: string) => void): Promise<void> {
  for (let number = 0; ; number++) {
    const name = `Contact ${writer}-${number}`;
    const emails = Array.from({ length: emailsEach }, (_, index) => ({
      type: 'NOT_QUALIFIED',
      address: `${writer}-${number}-${index}@example.com`,
    }));
    try {
      const answer = await post<{ createIndividualContact: { contact: { id: string } } }>(server, createContact, {
        input: { name, emails },
      });
      onAcknowledged(answer.createIndividualContact.contact.id);
    } catch (error) {
      if (server.isKilled()) return;
      throw error;
    }
  }
}

interface StoredContact {
  id: string;
  emails: unknown[];
}

async function readContacts(server: ServerProcess): Promise<StoredContact[]> {
  const query = '{ contacts(first: 5000) { nodes { id emails { id } } } }';
  const { contacts } = await post<{ contacts: { nodes: StoredContact[] } }>(server, query, {});
  return contacts.nodes;
}

test('after kill -9 during writes every acknowledged write is there, and none by half', async () => {
  const database = await chooseDatabase();
  const acknowledged: string[] = [];
  for (const target of [30, 60]) {
    const server = await start(database);
    const writers = [1, 2, 3, 4].map((writer) =>
      writeUntilKilled(server, writer, (id) => {
        acknowledged.push(id);
        if (acknowledged.length === target) void server.kill();
      }),
    );
    await Promise.all(writers);
  }

  const stored = await readContacts(await start(database));
  const storedIds = new Set(stored.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  expect(acknowledged.filter((id) => !storedIds.has(id))).toEqual([]);
  expect(stored.filter(({ emails }) => emails.length !== emailsEach)).toEqual([]);
}, timeoutMillis);

/** Kinds of mutations: with one statement and with several, with a lock and without. */
const kinds: { mutation: string; input: (owner: string, name: string) => object }[] = [
  { mutation: 'createIndividualContact', input: (_owner, name) => ({ name }) },
  { mutation: 'createCustomerList', input: (_owner, name) => ({ name }) },
  { mutation: 'addEmail', input: (ownerId, name) => ({ ownerId, detail: { type: 'WORK_EMAIL', address: `${name}@example.com` } }) },
  { mutation: 'addTag', input: (contactId, name) => ({ contactId, name }) },
];

const sendKeyed = (server: ServerProcess, mutation: string, input: object, key: string): Promise<unknown> => {
  const type = mutation.replace(/^./, (first) => first.toUpperCase());
  const text = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`;
  return post(server, text, { input }, { 'idempotency-key': key });
};

const isInUse = (error: unknown): boolean => String(error).includes('IDEMPOTENCY_KEY_IN_USE');

async function sendAgain(server: ServerProcess, mutation: string, input: object, key: string): Promise<unknown> {
  for (;;) {
    try {
      return await sendKeyed(server, mutation, input, key);
    } catch (error) {
      // What the killed process had begun ends when the database notices that it is gone.
      if (!isInUse(error)) throw error;
      await delay(20);
    }
  }
}

test('RU.38: after kill -9 a mutation that is sent again with its key is done once', async () => {
  const database = await chooseDatabase();
  const killed = await start(database);
  const { createIndividualContact: made } = await post<{ createIndividualContact: { contact: { id: string } } }>(killed, createContact, { input: { name: 'Owner' } });
  const owner = made.contact.id;
  const asked = kinds.map(({ mutation, input }) => ({ mutation, input: input(owner, `once-${mutation}`), key: mutation }));
  const first = asked.map(({ mutation, input, key }) => sendKeyed(killed, mutation, input, key).catch(() => undefined));
  await delay(Math.random() * 150);
  await killed.kill();
  await Promise.all(first);

  const server = await start(database);
  const again = await Promise.all(asked.map(({ mutation, input, key }) => sendAgain(server, mutation, input, key)));
  expect(again).toEqual(asked.map(({ mutation }) => ({ [mutation]: { __typename: expect.stringMatching(/Payload$/) } })));
  const done = await post(
    server,
    `query ($owner: ID!) {
      individualContacts(filter: { name: { eq: "once-createIndividualContact" } }) { totalCount }
      customerLists(filter: { name: { eq: "once-createCustomerList" } }) { totalCount }
      contact(id: $owner) { emails { address } tags { name } }
    }`,
    { owner },
  );
  expect(done).toEqual({
    individualContacts: { totalCount: 1 },
    customerLists: { totalCount: 1 },
    contact: { emails: [{ address: 'once-addEmail@example.com' }], tags: [{ name: 'once-addTag' }] },
  });
}, timeoutMillis);

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
};

test('the embedded database ends by itself when its server is killed', async () => {
  const server = await start();
  const [holder] = readFileSync(join(dataDirectory, 'kith.lock'), 'utf8').split(' ').map(Number);
  expect(isAlive(holder!)).toBe(true);
  await server.kill();
  while (isAlive(holder!)) await delay(20);
}, timeoutMillis);

test('the embedded database is started again when it is killed, with all that was acknowledged', async () => {
  const server = await start();
  const create = () => post<{ createIndividualContact: { contact: { id: string } } }>(server, createContact, { input: { name: 'Kept' } });
  const { contact } = (await create()).createIndividualContact;
  const [holder] = readFileSync(join(dataDirectory, 'kith.lock'), 'utf8').split(' ').map(Number);
  process.kill(holder!, 'SIGKILL');
  const refused = await create().then(() => '', String);
  if (refused) expect(refused).toMatch(/UNAVAILABLE|OUTCOME_UNKNOWN/);
  await eventually(() => readContacts(server).then(() => true, () => false), timeoutMillis / 2);
  expect((await readContacts(server)).map(({ id }) => id)).toContain(contact.id);
  // Even where the server itself cannot do so any more, it ends with it.
  const [successor] = readFileSync(join(dataDirectory, 'kith.lock'), 'utf8').split(' ').map(Number);
  await server.kill();
  while (isAlive(successor!)) await delay(20);
}, timeoutMillis);

test('the embedded database refuses a second server and names the first', async () => {
  const server = await start();
  await expect(start()).rejects.toThrow(`${dataDirectory} is in use by process ${server.id}.`);
  expect(await readContacts(server)).toEqual([]);
}, timeoutMillis);
