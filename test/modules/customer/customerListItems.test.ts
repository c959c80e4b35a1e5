import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { AddItems, customersOn, Items, makeList, MoveItem, RemoveItem } from './customerListDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

async function setUp(customers = 3) {
  const api = await createApi();
  const ids: string[] = [];
  for (let index = 0; index < customers; index++) ids.push((await makePlaceholder(api, { name: `Customer ${index}` })).id);
  const list = await makeList(api);
  const add = (customerIds: string[], afterCustomerId?: string | null) =>
    api.runOk(AddItems, { input: { listId: list.id, customerIds, ...(afterCustomerId !== undefined && { afterCustomerId }) } });
  return { api, ids: ids as [string, string, string, string], list, listId: list.id, add };
}

test('R3.77 R3.78: adds customers of both kinds in the order given, at the end, the start, or behind another', async () => {
  const { api, ids: [a, b, c], list, listId, add } = await setUp();
  const { contact, role } = await makeCustomer(api);
  const { items, customerList, problems } = await add([b, contact.id]);

  expect(items).toMatchObject([
    { list: { id: listId }, customer: { id: b } },
    { list: { id: listId }, customer: { id: role.id } },
  ]);
  expect([customerList.name, problems]).toEqual([list.name, []]);
  await add([c]);
  await add([a], null);
  expect(await customersOn(api, listId)).toEqual([a, b, role.id, c]);
  const { id } = await makePlaceholder(api);
  await add([id], contact.id);
  expect(await customersOn(api, listId)).toEqual([a, b, role.id, id, c]);
  expect(await api.db.change.findFirst({ where: { entityId: items[0]!.uuid } })).toMatchObject({
    entity: 'CustomerListItem',
    operation: 'CREATE',
    fields: { listId: { old: null, new: list.uuid }, position: { old: null } },
  });
});

test('RU.25: a customer is on a list at most once; adding it again changes nothing', async () => {
  const { api, ids: [a, b], listId, add } = await setUp();
  const { contact, role } = await makeCustomer(api);
  const first = await add([contact.id, a, role.id, a]);
  const before = await api.db.change.count();
  const again = await add([a, role.id]);

  expect(first.items.map(({ customer }) => customer.id)).toEqual([role.id, a]);
  expect(again.items).toEqual([first.items[1], first.items[0]]);
  expect(await api.db.change.count()).toBe(before);
  await add([a, b], null);
  expect(await customersOn(api, listId)).toEqual([b, role.id, a]);
});

test('RU.25 R3.78: an id that is no customer becomes a problem of its item, and the others are added', async () => {
  const { api, ids: [a, b], listId, add } = await setUp();
  const { contact } = await makeCustomer(api);
  const unknown = [contact.id.replace('organization', 'individual'), 'nonsense', newUuid(), listId];
  const { items, problems } = await add([a, ...unknown, b]);

  expect(items.map(({ customer }) => customer.id)).toEqual([a, b]);
  expect(problems).toEqual(
    unknown.map((id, index) => ({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      index: index + 1,
      propertyPath: `customerIds.${index + 1}`,
      id,
    })),
  );
  expect(await customersOn(api, listId)).toEqual([a, b]);
});

test('R3.78: refuses more than 1000 ids, and an anchor that is not on the list', async () => {
  const { api, ids: [a, b], listId, add } = await setUp();
  await add([a]);
  const customerIds = Array.from({ length: 1001 }, () => a);

  expect(await api.runError(AddItems, { input: { listId, customerIds } }, 'ValidationFailed')).toMatchObject({
    violations: [{ propertyPath: 'customerIds', code: 'TOO_LONG' }],
  });
  expect(await api.runError(AddItems, { input: { listId, customerIds: [b], afterCustomerId: b } }, 'NotFound')).toMatchObject({
    propertyPath: 'afterCustomerId',
    id: b,
  });
  expect(await customersOn(api, listId)).toEqual([a]);
});

test('R3.78: adding a thousand customers sends as many statements as adding two', async () => {
  const { api, add, listId } = await setUp(0);
  const made = Array.from({ length: 1002 }, (_, index) => ({
    tenantId: api.tenantId,
    id: newUuid(),
    name: `Customer ${index}`,
    customerNumber: String(index),
    isActive: true,
    customerSince: new Date(),
    debtorAccountId: 'D00000001',
  }));
  await api.db.customer.createMany({ data: made });
  const ids = made.map(({ id }) => id);
  const two = await countStatements(() => add(ids.slice(0, 2)));

  expect(await countStatements(() => add(ids.slice(2)))).toBe(two);
  const page = await api.runQuery(Items, { listId, first: 5000 });
  expect(page.customerListItems.nodes.map(({ customer }) => customer.name)).toEqual(made.map(({ name }) => name));
});

test('R3.77: items are read paged, with problems, filtered and sorted', async () => {
  const { api, ids, listId, add } = await setUp();
  await add([...ids].reverse());
  const read = async (variables: object) => (await api.runQuery(Items, { listId, ...variables })).customerListItems;
  const names = async (variables: object) => (await read(variables)).nodes.map(({ customer }) => customer.name);

  expect(await read({ first: 1, offset: 1 })).toEqual({
    totalCount: 3,
    limit: 1,
    offset: 1,
    nodes: [{ customer: { id: ids[1], name: 'Customer 1' } }],
    problems: [],
  });
  expect(await names({ filter: { customer: { name: { neq: 'Customer 1' } } } })).toEqual(['Customer 2', 'Customer 0']);
  expect(await names({ orderBy: [{ field: 'POSITION', direction: 'DESC' }] })).toEqual(['Customer 0', 'Customer 1', 'Customer 2']);
  for (const unknown of [newUuid(), ids[0]]) {
    const empty = { totalCount: 0, nodes: [], problems: [{ code: 'NOT_FOUND', propertyPath: 'listId', id: unknown }] };
    expect(await read({ listId: unknown })).toMatchObject(empty);
  }
  const [tooLarge] = await api.runRefused(Items, { listId, first: 5001 });
  expect(tooLarge?.extensions?.code).toBe('INVALID_PARAMETER');
  expect((await api.runQuery(Items, { listId }, { as: api.stranger })).customerListItems).toMatchObject({ totalCount: 0, problems: [{}] });
});

test('R3.77: moves a customer on a list, and writes nothing when it stands there already', async () => {
  const { api, ids: [a, b, c], listId, add } = await setUp();
  await add([a, b, c]);
  const move = async (customerId: string, afterCustomerId: string | null) => {
    const { item } = await api.runOk(MoveItem, { input: { listId, customerId, afterCustomerId } });
    return [item.version, await customersOn(api, listId)];
  };

  expect(await move(c, null)).toEqual([2, [c, a, b]]);
  expect(await move(c, a)).toEqual([3, [a, c, b]]);
  expect(await move(c, a)).toEqual([3, [a, c, b]]);
  expect(await move(a, null)).toEqual([1, [a, c, b]]);
  expect(await move(a, b)).toEqual([2, [c, b, a]]);
  const itself = await api.runError(MoveItem, { input: { listId, customerId: a, afterCustomerId: a } }, 'ValidationFailed');
  expect(itself).toMatchObject({ code: 'UNPROCESSABLE', violations: [{ propertyPath: 'afterCustomerId', code: 'SELF_REFERENCE' }] });
  const stale = await api.runError(MoveItem, { input: { listId, customerId: a, ifVersion: 1 } }, 'StaleVersion');
  expect(stale).toMatchObject({ current: { __typename: 'CustomerListItem' }, currentVersion: 2, conflictingPaths: ['position'] });
});

test('R3.79: removes a customer by the id of its contact; the customer stays and can be added again', async () => {
  const { api, ids: [a], listId, add } = await setUp();
  const { contact, role } = await makeCustomer(api);
  const { items } = await add([contact.id, a]);
  const input = { listId, customerId: contact.id };

  await api.runError(RemoveItem, { input: { ...input, ifVersion: 2 } }, 'StaleVersion');
  expect((await api.runOk(RemoveItem, { input: { ...input, ifVersion: 1 } })).item).toEqual({ id: items[0]!.id, deleted: true });
  expect(await api.db.change.findFirst({ where: { entityId: items[0]!.uuid, operation: 'DELETE' } })).not.toBeNull();
  expect(await customersOn(api, listId)).toEqual([a]);
  expect(await api.runError(RemoveItem, { input }, 'NotFound')).toMatchObject({ propertyPath: 'customerId', id: contact.id });
  await add([contact.id]);
  expect(await customersOn(api, listId)).toEqual([a, role.id]);
});

test('RU.3 RU.5: needs TENANT_ACCESS and ids of the tenant; refusals write nothing', async () => {
  const { api, ids: [a, b], listId, add } = await setUp();
  await add([a, b]);
  const as = await signIn(api.tenantId);
  const before = await api.db.change.count();
  const target = { input: { listId, customerId: a } };
  const added = { input: { listId, customerIds: [a] } };

  await api.runError(AddItems, added, 'PermissionDenied', { as });
  await api.runError(MoveItem, target, 'PermissionDenied', { as });
  await api.runError(RemoveItem, target, 'PermissionDenied', { as });
  for (const [call, wrong] of [[{ as: api.stranger }, listId], [{}, a]] as const) {
    const propertyPath = 'listId';
    expect(await api.runError(AddItems, { input: { ...added.input, listId: wrong } }, 'NotFound', call)).toMatchObject({ propertyPath });
    expect(await api.runError(MoveItem, { input: { ...target.input, listId: wrong } }, 'NotFound', call)).toMatchObject({ propertyPath });
    expect(await api.runError(RemoveItem, { input: { ...target.input, listId: wrong } }, 'NotFound', call)).toMatchObject({ propertyPath });
  }
  const refusals = await Promise.all([
    api.runRefused(AddItems, added, { as: api.anonymous }),
    api.runRefused(MoveItem, target, { as: api.anonymous }),
    api.runRefused(RemoveItem, target, { as: api.anonymous }),
  ]);
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(Array(3).fill('UNAUTHENTICATED'));
  expect(await api.db.change.count()).toBe(before);
});
