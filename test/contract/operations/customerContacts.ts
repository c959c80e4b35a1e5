import { expect } from '@jest/globals';
import { placeholder, unique, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

interface Made extends Named {
  customerId: string;
}

const shown = 'customerContact { id kind name customer { id } deleted }';

const change = async (world: World, mutation: string, input: object) =>
  (await world.change<{ customerContact: Named }>(mutation, input, shown)).customerContact;

const shared = (world: World): Promise<Named> => change(world, 'createCustomerContact', { name: unique('Accountant') });

async function direct(world: World): Promise<Made> {
  const { id: customerId } = await placeholder(world);
  return { customerId, ...(await change(world, 'createCustomerContact', { customerId, name: unique('Buyer') })) };
}

async function linked(world: World): Promise<Made> {
  const [{ id: customerId }, { id }] = [await placeholder(world), await shared(world)];
  await world.change('addSharedContact', { customerId, customerContactId: id }, 'link { id }');
  return { customerId, id };
}

const contactsOf = (world: World, customerId: string) =>
  world.read(
    `query ($id: ID!) {
      customer(id: $id) {
        contacts(first: 10, offset: 0, orderBy: [{ field: NAME, direction: DESC }]) { nodes { id } totalCount limit offset }
      }
    }`,
    { id: customerId },
  );

const page = (...ids: string[]) => ({
  customer: { contacts: { nodes: ids.map((id) => ({ id })), totalCount: ids.length, limit: 10, offset: 0 } },
});

const listOfCustomer = (name: string, make: (world: World) => Promise<Made>): Operation => ({
  name,
  field: 'Customer.contacts',
  run: async (world) => {
    const { id, customerId } = await make(world);
    expect(await contactsOf(world, customerId)).toEqual(page(id));
  },
});

const createDirect = (name: string): Operation => ({
  name,
  field: 'Mutation.createCustomerContact',
  run: async (world) => {
    const contact = await direct(world);
    expect(contact).toMatchObject({ kind: 'DIRECT', customer: { id: contact.customerId } });
  },
});

const read = (name: string): Operation => ({
  name,
  field: 'Query.customerContact',
  run: async (world) => {
    const { id } = await direct(world);
    expect(await world.read('query ($id: ID!) { customerContact(id: $id) { id } }', { id })).toEqual({ customerContact: { id } });
  },
});

const update = (name: string): Operation => ({
  name,
  field: 'Mutation.updateCustomerContact',
  run: async (world) => {
    const { id } = await direct(world);
    expect(await change(world, 'updateCustomerContact', { id, patch: { name: 'Grace' } })).toMatchObject({ id, name: 'Grace' });
  },
});

const remove = (name: string): Operation => ({
  name,
  field: 'Mutation.deleteCustomerContact',
  run: async (world) => {
    const { id } = await direct(world);
    expect(await change(world, 'deleteCustomerContact', { id })).toMatchObject({ id, deleted: true });
  },
});

const add = async (world: World) => {
  const { id: customerContactId } = await direct(world);
  const input = { customerContactId, type: 'TWO_INVOICE' };
  const selection = 'extension { type }';
  return { input, answer: await world.change('addCustomerContactExtension', input, selection) };
};

/** What S0 does with the contacts of a customer. */
export const contactsOfCustomers: Operation[] = [
  listOfCustomer('list contacts of a customer', direct),
  createDirect('add'),
  read('read'),
  update('update'),
  remove('delete'),
  {
    name: 'add extension',
    field: 'Mutation.addCustomerContactExtension',
    run: async (world) => expect((await add(world)).answer).toMatchObject({ extension: { type: 'TWO_INVOICE' } }),
  },
  {
    name: 'remove extension',
    field: 'Mutation.removeCustomerContactExtension',
    run: async (world) => {
      const { input } = await add(world);
      const answer = await world.change('removeCustomerContactExtension', input, 'customerContact { extensions { type } }');
      expect(answer).toMatchObject({ customerContact: { extensions: [] } });
    },
  },
];

/** What S1 does with direct and shared contacts. */
export const directAndSharedContacts: Operation[] = [
  read('read'),
  {
    name: 'list all',
    field: 'Query.customerContacts',
    run: async (world) => {
      const ids = [(await direct(world)).id, (await shared(world)).id];
      const query = 'query ($ids: [ID!]) { customerContacts(filter: { id: { in: $ids } }, orderBy: [{ field: CREATED_AT }]) { nodes { id } } }';
      expect(await world.read(query, { ids })).toEqual({ customerContacts: { nodes: ids.map((id) => ({ id })) } });
    },
  },
  listOfCustomer('list of a customer', linked),
  {
    name: 'create shared',
    field: 'Mutation.createCustomerContact',
    run: async (world) => expect(await shared(world)).toMatchObject({ kind: 'SHARED', customer: null }),
  },
  createDirect('create direct'),
  update('update'),
  remove('delete'),
  {
    name: 'convert',
    field: 'Mutation.convertToSharedContact',
    run: async (world) => {
      const { id, customerId } = await direct(world);
      expect(await change(world, 'convertToSharedContact', { id })).toMatchObject({ id, kind: 'SHARED', customer: null });
      expect(await contactsOf(world, customerId)).toEqual(page(id));
    },
  },
  {
    name: 'link',
    field: 'Mutation.addSharedContact',
    run: async (world) => {
      const { id, customerId } = await linked(world);
      expect(await contactsOf(world, customerId)).toEqual(page(id));
    },
  },
  {
    name: 'unlink',
    field: 'Mutation.removeSharedContact',
    run: async (world) => {
      const { id, customerId } = await linked(world);
      await world.change('removeSharedContact', { customerId, customerContactId: id }, 'link { id }');
      expect(await contactsOf(world, customerId)).toEqual(page());
    },
  },
];

const makeLink = async (world: World): Promise<Named> => {
  const [{ id: customerId }, { id: customerContactId }] = [await placeholder(world), await shared(world)];
  const input = { customerId, contact: { customerContactId }, tags: ['billing'], customFields: { desk: 'north' } };
  return (await world.change<{ link: Named }>('createCustomerContactLink', input, 'link { id customFields tags { name } }')).link;
};

const holds = { customFields: { desk: 'north' }, tags: [{ name: 'billing' }] };

/** What S4 does with links. */
export const links: Operation[] = [
  {
    name: 'list',
    field: 'Query.customerContactLinks',
    run: async (world) => {
      const { id } = await makeLink(world);
      const query = `query ($id: ID!) {
        customerContactLinks(filter: { id: { eq: $id } }, orderBy: [{ field: CREATED_AT, direction: DESC }], first: 5) { nodes { id } }
      }`;
      expect(await world.read(query, { id })).toEqual({ customerContactLinks: { nodes: [{ id }] } });
    },
  },
  {
    name: 'read',
    field: 'Query.customerContactLink',
    run: async (world) => {
      const { id } = await makeLink(world);
      const query = 'query ($id: ID!) { customerContactLink(id: $id) { customFields(paths: ["desk"]) tags { name } } }';
      expect(await world.read(query, { id })).toEqual({ customerContactLink: holds });
    },
  },
  {
    name: 'create',
    field: 'Mutation.createCustomerContactLink',
    run: async (world) => expect(await makeLink(world)).toMatchObject(holds),
  },
  {
    name: 'update',
    field: 'Mutation.updateCustomerContactLink',
    run: async (world) => {
      const { id } = await makeLink(world);
      const input = { id, patch: { isPrimary: true } };
      expect(await world.change('updateCustomerContactLink', input, 'link { id isPrimary }')).toMatchObject({ link: { id, isPrimary: true } });
    },
  },
  {
    name: 'delete',
    field: 'Mutation.deleteCustomerContactLink',
    run: async (world) => {
      const { id } = await makeLink(world);
      const answer = await world.change('deleteCustomerContactLink', { id }, 'link { id deleted }');
      expect(answer).toMatchObject({ link: { id, deleted: true } });
    },
  },
];
