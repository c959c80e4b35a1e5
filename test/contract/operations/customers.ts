import { expect } from '@jest/globals';
import { imageOperations } from './attachments.ts';
import { placeholder, unique, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

const placeholderOperations: Operation[] = [
  {
    name: 'placeholder customers: list',
    field: 'Query.placeholderCustomers',
    run: async (world) => {
      const { id } = await placeholder(world);
      const query = 'query ($id: ID!) { placeholderCustomers(filter: { id: { eq: $id } }) { nodes { id } totalCount } }';
      const answer = await world.read(query, { id });
      expect(answer).toEqual({ placeholderCustomers: { nodes: [{ id }], totalCount: 1 } });
    },
  },
  {
    name: 'placeholder customers: create',
    field: 'Mutation.createPlaceholderCustomer',
    run: async (world) => expect((await placeholder(world)).id).toMatch(/^placeholder_customer_/),
  },
  {
    name: 'placeholder customers: read',
    field: 'Query.placeholderCustomer',
    run: async (world) => {
      const { id } = await placeholder(world);
      const answer = await world.read('query ($id: ID!) { placeholderCustomer(id: $id) { id name } }', { id });
      expect(answer).toEqual({ placeholderCustomer: { id, name: 'Walk-in customers' } });
    },
  },
  {
    name: 'placeholder customers: update',
    field: 'Mutation.updatePlaceholderCustomer',
    run: async (world) => {
      const input = { id: (await placeholder(world)).id, patch: { name: 'Cash sales' } };
      const answer = await world.change('updatePlaceholderCustomer', input, 'placeholderCustomer { name }');
      expect(answer).toMatchObject({ placeholderCustomer: { name: 'Cash sales' } });
    },
  },
  {
    name: 'placeholder customers: delete',
    field: 'Mutation.deletePlaceholderCustomer',
    run: async (world) => {
      const { id } = await placeholder(world);
      const answer = await world.change('deletePlaceholderCustomer', { id }, 'placeholderCustomer { deleted }');
      expect(answer).toMatchObject({ placeholderCustomer: { deleted: true } });
    },
  },
  ...imageOperations('placeholder customers', 'PlaceholderCustomer', placeholder),
];

const list = async (world: World): Promise<Named> =>
  (await world.change<{ customerList: Named }>('createCustomerList', { name: unique('List') }, 'customerList { id }')).customerList;

async function filled(world: World) {
  const [{ id: listId }, { id: customerId }] = [await list(world), await placeholder(world)];
  const answer = await world.change('addCustomerListItems', { listId, customerIds: [customerId] }, 'items { customer { id } }');
  return { listId, customerId, answer };
}

const itemsOf = (world: World, listId: string) =>
  world.read('query ($id: ID!) { customerListItems(listId: $id) { nodes { customer { id } } problems { code } } }', { id: listId });

const customerListOperations: Operation[] = [
  {
    name: 'customer lists: list',
    field: 'Query.customerLists',
    run: async (world) => {
      const { id } = await list(world);
      const query = 'query ($id: ID!) { customerLists(filter: { id: { eq: $id } }) { nodes { id } } }';
      expect(await world.read(query, { id })).toEqual({ customerLists: { nodes: [{ id }] } });
    },
  },
  {
    name: 'customer lists: create',
    field: 'Mutation.createCustomerList',
    run: async (world) => expect((await list(world)).id).toMatch(/^customer_list_/),
  },
  {
    name: 'customer lists: read',
    field: 'Query.customerList',
    run: async (world) => {
      const { id } = await list(world);
      expect(await world.read('query ($id: ID!) { customerList(id: $id) { id } }', { id })).toEqual({ customerList: { id } });
    },
  },
  {
    name: 'customer lists: rename',
    field: 'Mutation.updateCustomerList',
    run: async (world) => {
      const input = { id: (await list(world)).id, name: 'Key accounts' };
      const answer = await world.change('updateCustomerList', input, 'customerList { name }');
      expect(answer).toMatchObject({ customerList: { name: 'Key accounts' } });
    },
  },
  {
    name: 'customer lists: delete',
    field: 'Mutation.deleteCustomerList',
    run: async (world) => {
      const answer = await world.change('deleteCustomerList', { id: (await list(world)).id }, 'customerList { deleted }');
      expect(answer).toMatchObject({ customerList: { deleted: true } });
    },
  },
  {
    name: 'customer list items: list',
    field: 'Query.customerListItems',
    run: async (world) => {
      const { listId, customerId } = await filled(world);
      expect(await itemsOf(world, listId)).toEqual({ customerListItems: { nodes: [{ customer: { id: customerId } }], problems: [] } });
    },
  },
  {
    name: 'customer list items: add',
    field: 'Mutation.addCustomerListItems',
    run: async (world) => {
      const { customerId, answer } = await filled(world);
      expect(answer).toMatchObject({ items: [{ customer: { id: customerId } }] });
    },
  },
  {
    name: 'customer list items: remove',
    field: 'Mutation.removeCustomerListItem',
    run: async (world) => {
      const { listId, customerId } = await filled(world);
      await world.change('removeCustomerListItem', { listId, customerId }, 'customerList { id }');
      expect(await itemsOf(world, listId)).toEqual({ customerListItems: { nodes: [], problems: [] } });
    },
  },
];

const readManagement = (world: World) =>
  world.read('{ externalContactManagement { useExternalContactManagement customWorkflowConfig { providerId } } }');

const managementOperations: Operation[] = [
  {
    name: 'external contact management: read',
    field: 'Query.externalContactManagement',
    run: async (world) => expect(await readManagement(world)).toMatchObject({ externalContactManagement: { useExternalContactManagement: false } }),
  },
  {
    name: 'external contact management: set',
    field: 'Mutation.setExternalContactManagement',
    run: async (world) => {
      const input = { useExternalContactManagement: false, customWorkflowConfig: { providerId: 'crm' } };
      await world.change('setExternalContactManagement', input, 'externalContactManagement { id }');
      expect(await readManagement(world)).toEqual({ externalContactManagement: input });
    },
  },
];

export const customerOperations: Operation[] = [...placeholderOperations, ...customerListOperations, ...managementOperations];
