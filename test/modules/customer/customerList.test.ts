import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { CreateList, customersOn, DeleteList, makeList, RenameList, RestoreList } from './customerListDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

const Lists = graphql(`
  query Lists($filter: CustomerListFilter, $orderBy: [CustomerListOrder!], $id: ID!) {
    customerLists(filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        name
        items(first: 100) {
          totalCount
          nodes {
            customer {
              name
              customerLists(first: 50, orderBy: [{ field: NAME, direction: DESC }]) {
                totalCount
                nodes {
                  name
                }
              }
            }
          }
        }
      }
    }
    customerList(id: $id) {
      id
      name
      deleted
    }
  }
`);

test('R3.76: creates, reads and renames a customer list', async () => {
  const api = await createApi();
  const { customerList: list } = await api.runOk(CreateList, { input: { name: ' Newsletter ' } });

  expect(list).toEqual({ id: expect.stringMatching(/^customer_list_[0-9a-f]{32}$/), uuid: list.uuid, name: 'Newsletter', version: 1 });
  expect((await api.runQuery(Lists, { id: list.uuid })).customerList).toEqual({ id: list.id, name: 'Newsletter', deleted: false });
  const renamed = await api.runOk(RenameList, { input: { id: list.id, ifVersion: 1, name: 'Fair' } });
  expect(renamed.customerList).toEqual({ name: 'Fair', version: 2 });
  expect(await api.runError(RenameList, { input: { id: list.id, ifVersion: 1, name: 'x' } }, 'StaleVersion')).toMatchObject({
    current: { __typename: 'CustomerList', id: list.id },
    conflictingPaths: ['name'],
  });
  expect(await api.db.change.findMany({ where: { entityId: list.uuid }, orderBy: { version: 'asc' } })).toMatchObject([
    { entity: 'CustomerList', operation: 'CREATE' },
    { operation: 'UPDATE', fields: { name: { old: 'Newsletter', new: 'Fair' } } },
  ]);
});

test('R3.76: a name is not empty and has at most 256 characters', async () => {
  const api = await createApi();
  const { id } = await makeList(api);
  for (const [name, code] of [[' ', 'TOO_SHORT'], ['x'.repeat(257), 'TOO_LONG']] as const) {
    const violations = [{ propertyPath: 'name', code }];
    expect(await api.runError(CreateList, { input: { name } }, 'ValidationFailed')).toMatchObject({ violations });
    expect(await api.runError(RenameList, { input: { id, name } }, 'ValidationFailed')).toMatchObject({ violations });
  }
  expect(await api.db.change.count()).toBe(1);
});

test('R3.76: lists are filtered by name and customers, and sorted; a customer shows the lists that it is on', async () => {
  const api = await createApi();
  const [first, second] = [await makePlaceholder(api, { name: 'Cash' }), await makePlaceholder(api, { name: 'Auction' })];
  const { id } = await makeList(api, [first.id, second.id], 'Fair');
  await makeList(api, [first.id], 'Newsletter');
  await makeList(api, [], 'Empty');
  const names = async (variables: object) => (await api.runQuery(Lists, { id, ...variables })).customerLists.nodes.map(({ name }) => name);

  expect(await names({})).toEqual(['Empty', 'Fair', 'Newsletter']);
  expect(await names({ orderBy: [{ field: 'CREATED_AT', direction: 'DESC' }] })).toEqual(['Empty', 'Newsletter', 'Fair']);
  expect(await names({ filter: { name: { eq: 'Fair' } } })).toEqual(['Fair']);
  expect(await names({ filter: { items: { some: { customer: { name: { eq: 'Auction' } } } } } })).toEqual(['Fair']);
  expect(await names({ filter: { items: { none: { customer: { customerLists: { some: { name: { eq: 'Fair' } } } } } } } })).toEqual(['Empty']);
  const { customerLists } = await api.runQuery(Lists, { id, filter: { name: { eq: 'Fair' } } });
  expect(customerLists.nodes[0]?.items).toEqual({
    totalCount: 2,
    nodes: [
      { customer: { name: 'Cash', customerLists: { totalCount: 2, nodes: [{ name: 'Newsletter' }, { name: 'Fair' }] } } },
      { customer: { name: 'Auction', customerLists: { totalCount: 1, nodes: [{ name: 'Fair' }] } } },
    ],
  });
});

test('R3.76: reading lists, their customers and those lists sends as many statements for one as for many', async () => {
  const api = await createApi();
  const customers = [await makePlaceholder(api), await makePlaceholder(api), await makePlaceholder(api)].map(({ id }) => id);
  const { id } = await makeList(api, customers.slice(0, 1));
  const one = await countStatements(() => api.runQuery(Lists, { id }));

  for (const name of ['A', 'B', 'C']) await makeList(api, customers, name);
  expect(await countStatements(() => api.runQuery(Lists, { id }))).toBe(one);
});

test('RU.25 RU.10: deleting a list leaves the customers alone; restoring brings it back in its order', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const customers = [await makePlaceholder(api), await makePlaceholder(api)].map(({ id }) => id).reverse();
  const { id, uuid } = await makeList(api, customers);
  const input = { id };

  await api.runError(RestoreList, { input }, 'NotFound', { as });
  await api.runError(DeleteList, { input: { id, ifVersion: 7 } }, 'StaleVersion', { as });
  expect((await api.runOk(DeleteList, { input: { id, ifVersion: 1 } }, { as })).customerList).toEqual({ id, deleted: true });
  expect(await customersOn(api, id)).toEqual([]);
  expect(await api.db.customer.count({ where: { deletedAt: null } })).toBe(2);
  const read = await api.runQuery(Lists, { id });
  expect([read.customerList?.deleted, read.customerLists.totalCount]).toEqual([true, 0]);
  await api.runError(DeleteList, { input }, 'NotFound', { as });
  expect((await api.runOk(RestoreList, { input }, { as })).customerList).toEqual({ id, deleted: false });
  expect(await customersOn(api, id)).toEqual(customers);
  const changes = await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { version: 'asc' } });
  expect(changes.map(({ operation }) => operation)).toEqual(['CREATE', 'DELETE', 'RESTORE']);
});

test('RU.3 RU.5: needs a permission and an id of the type and tenant; refusals write nothing', async () => {
  const api = await createApi();
  const { id, uuid } = await makeList(api);
  const as = await signIn(api.tenantId);
  const before = await api.db.change.count();
  const rename = { input: { id, name: 'New' } };

  await api.runError(CreateList, { input: { name: 'New' } }, 'PermissionDenied', { as });
  await api.runError(RenameList, rename, 'PermissionDenied', { as });
  await api.runError(DeleteList, { input: { id } }, 'PermissionDenied');
  await api.runError(RestoreList, { input: { id } }, 'PermissionDenied');
  for (const call of [{ as: api.stranger }, { as: api.backoffice }]) {
    const wrong = call.as === api.stranger ? id : `customer_${uuid.replaceAll('-', '')}`;
    await api.runError(RenameList, { input: { id: wrong, name: 'New' } }, 'NotFound', call);
    await api.runError(DeleteList, { input: { id: wrong } }, 'NotFound', call);
    await api.runError(RestoreList, { input: { id: wrong } }, 'NotFound', call);
  }
  expect((await api.runQuery(Lists, { id }, { as: api.stranger })).customerList).toBeNull();
  const refusals = await Promise.all([
    api.runRefused(CreateList, { input: { name: 'New' } }, { as: api.anonymous }),
    api.runRefused(RenameList, rename, { as: api.anonymous }),
    api.runRefused(DeleteList, { input: { id } }, { as: api.anonymous }),
    api.runRefused(RestoreList, { input: { id } }, { as: api.anonymous }),
  ]);
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(Array(4).fill('UNAUTHENTICATED'));
  expect(await api.db.change.count()).toBe(before);
});
