import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
  type FetchFunction,
} from 'relay-runtime';
import { openClientWorld, type ClientWorld } from './clientWorld.ts';
import { compileRelay, type Compiled } from './relay/compile.ts';

let compiled: Compiled;
let world: ClientWorld;

beforeAll(async () => {
  compiled = await compileRelay();
  world = await openClientWorld({ isLocked: true });
  await world.register(compiled.map);
});
afterAll(async () => {
  rmSync(compiled.folder, { recursive: true });
  await world.close();
});

/** Sends the id that the compiler has put in the document's place. */
const send: FetchFunction = async ({ id }, variables) => {
  const response = await fetch(world.url, {
    method: 'POST',
    headers: { ...world.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ doc_id: id, variables }),
  });
  return (await response.json()) as never;
};

const createEnvironment = () => new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });

const read = (environment: Environment, name: string, variables: object) =>
  environment.lookup(createOperationDescriptor(compiled.request(name), variables).fragment).data as Record<string, never>;

test('RU.38 the schema compiles with relay-compiler, and a connection is paged by its refetchable fragment', async () => {
  const names = ['A', 'B', 'C', 'D', 'E'];
  for (const name of names) await world.makeContact({ name });
  const environment = createEnvironment();
  const contacts = () => {
    const query = read(environment, 'contactsQuery', { first: 2 });
    const selector = getSingularSelector(compiled.fragment('contacts_list'), query);
    return (environment.lookup(selector).data as unknown as { contacts: Contacts }).contacts;
  };

  await fetchQuery(environment, compiled.request('contactsQuery'), { first: 2 }).toPromise();
  while (contacts().pageInfo.hasNextPage) {
    const { endCursor } = contacts().pageInfo;
    await fetchQuery(environment, compiled.request('contactsPaginationQuery'), { first: 2, after: endCursor }).toPromise();
  }

  expect(contacts().edges.map(({ node }) => node.name)).toEqual(names);
});

interface Contacts {
  edges: { node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test('RU.36 relay-runtime refetches an object by its id, and a mutation changes it in the store', async () => {
  const { id } = await world.makeContact({ name: 'Ada', emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }] });
  const environment = createEnvironment();
  const card = () => {
    const { individualContact } = read(environment, 'contactsCardQuery', { id });
    return environment.lookup(getSingularSelector(compiled.fragment('contacts_card'), individualContact)).data;
  };
  await fetchQuery(environment, compiled.request('contactsCardQuery'), { id }).toPromise();
  expect(card()).toEqual({ id, name: 'Ada', version: 1, emails: [{ address: 'ada@example.com' }] });

  await new Promise<void>((resolve, reject) => {
    commitMutation(environment, {
      mutation: compiled.request('contactsRenameMutation'),
      variables: { input: { id, patch: { name: 'Augusta' } } },
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
  expect(card()).toMatchObject({ name: 'Augusta', version: 2 });

  await world.api.db.contact.updateMany({ where: { name: 'Augusta' }, data: { name: 'Changed elsewhere' } });
  await fetchQuery(environment, compiled.request('contactsCardRefetchQuery'), { id }).toPromise();
  expect(card()).toMatchObject({ name: 'Changed elsewhere' });
});
