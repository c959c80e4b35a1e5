import { expect } from '@jest/globals';
import { placeholder, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

const shown = 'contactPoint { id label deleted }';

const change = async (world: World, mutation: string, input: object): Promise<Named> =>
  (await world.change<{ contactPoint: Named }>(mutation, input, shown)).contactPoint;

async function add(world: World): Promise<Named & { customerId: string }> {
  const { id: customerId } = await placeholder(world);
  const input = { customerId, label: 'Front desk', phoneNumber: '+49 431 1', emailAddress: null };
  return { customerId, ...(await change(world, 'createContactPoint', input)) };
}

/** What S2 does with contact points. */
export const contactPoints: Operation[] = [
  {
    name: 'list',
    field: 'Query.contactPoints',
    run: async (world) => {
      const { id, customerId } = await add(world);
      const query = `query ($id: ID!) {
        contactPoints(filter: { customerId: { eq: $id } }, first: 25, offset: 0) { nodes { id } totalCount limit offset }
      }`;
      expect(await world.read(query, { id: customerId })).toEqual({ contactPoints: { nodes: [{ id }], totalCount: 1, limit: 25, offset: 0 } });
    },
  },
  {
    name: 'add',
    field: 'Mutation.createContactPoint',
    run: async (world) => expect(await add(world)).toMatchObject({ label: 'Front desk' }),
  },
  {
    name: 'read',
    field: 'Query.contactPoint',
    run: async (world) => {
      const { id } = await add(world);
      expect(await world.read('query ($id: ID!) { contactPoint(id: $id) { id } }', { id })).toEqual({ contactPoint: { id } });
    },
  },
  {
    name: 'update',
    field: 'Mutation.updateContactPoint',
    run: async (world) => {
      const { id } = await add(world);
      expect(await change(world, 'updateContactPoint', { id, patch: { label: '' } })).toMatchObject({ id, label: '' });
    },
  },
  {
    name: 'remove',
    field: 'Mutation.deleteContactPoint',
    run: async (world) => {
      const { id } = await add(world);
      expect(await change(world, 'deleteContactPoint', { id })).toMatchObject({ id, deleted: true });
    },
  },
];
