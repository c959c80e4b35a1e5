import { expect } from '@jest/globals';
import { identity, individual, organization, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

interface Owner {
  name: string;
  type: string;
  make: (world: World) => Promise<Named>;
  /** The source has no removal of what an identity has. */
  verbs: string[];
}

const verbs = ['list', 'add', 'read', 'update', 'remove'];

const owners: Owner[] = [
  { name: 'individuals', type: 'Contact', make: individual, verbs },
  { name: 'organizations', type: 'Contact', make: organization, verbs },
  { name: 'identities', type: 'ProfessionalIdentity', make: identity, verbs: verbs.slice(0, -1) },
];

interface DetailKind {
  type: string;
  list: string;
  /** A field that says what was written. */
  shown: string;
  detail: object;
  old: string;
  patch: object;
  changed: string;
}

const detailKinds: DetailKind[] = [
  { type: 'Address', list: 'addresses', shown: 'city', detail: { type: 'OFFICE', city: 'Kiel' }, old: 'Kiel', patch: { city: 'Bonn' }, changed: 'Bonn' },
  {
    type: 'Email',
    list: 'emails',
    shown: 'address',
    detail: { type: 'WORK_EMAIL', address: 'a@example.com' },
    old: 'a@example.com',
    patch: { address: 'b@example.com' },
    changed: 'b@example.com',
  },
  { type: 'Phone', list: 'phones', shown: 'number', detail: { type: 'MAIN', number: '0431 1' }, old: '0431 1', patch: { number: '0431 2' }, changed: '0431 2' },
  {
    type: 'WebAddress',
    list: 'webAddresses',
    shown: 'url',
    detail: { type: 'BLOG', url: 'https://a.example.com' },
    old: 'https://a.example.com',
    patch: { url: 'https://b.example.com' },
    changed: 'https://b.example.com',
  },
];

export const detailOperations: Operation[] = owners.flatMap((owner) =>
  detailKinds.flatMap((kind) =>
    Object.entries(operationsOn(owner, kind))
      .filter(([verb]) => owner.verbs.includes(verb))
      .map(([verb, operation]) => ({ name: `${owner.name}: ${kind.list}: ${verb}`, ...operation })),
  ),
);

function operationsOn({ type: ownerType, make }: Owner, { type, list, shown, detail, old, patch, changed }: DetailKind): Record<string, Omit<Operation, 'name'>> {
  const payloadField = type.replace(/^./, (first) => first.toLowerCase());
  const selection = `${payloadField} { id ${shown} deleted }`;
  const change = async (world: World, verb: string, input: object) =>
    (await world.change<Record<string, Named>>(`${verb}${type}`, input, selection))[payloadField]!;
  const added = async (world: World) => {
    const { id: ownerId } = await make(world);
    return { ownerId, ...(await change(world, 'add', { ownerId, detail })) };
  };
  return {
    list: {
      field: `${ownerType}.${list}`,
      run: async (world) => {
        const { id, ownerId } = await added(world);
        const query = `query ($id: ID!) { node(id: $id) { ... on ${ownerType} { ${list} { id } } } }`;
        expect(await world.read(query, { id: ownerId })).toEqual({ node: { [list]: [{ id }] } });
      },
    },
    add: {
      field: `Mutation.add${type}`,
      run: async (world) => expect(await added(world)).toMatchObject({ [shown]: old }),
    },
    read: {
      field: 'Query.node',
      run: async (world) => {
        const { id } = await added(world);
        const answer = await world.read(`query ($id: ID!) { node(id: $id) { ... on ${type} { id ${shown} } } }`, { id });
        expect(answer).toEqual({ node: { id, [shown]: old } });
      },
    },
    update: {
      field: `Mutation.update${type}`,
      run: async (world) => {
        const { id, ownerId } = await added(world);
        expect(await change(world, 'update', { ownerId, id, patch })).toMatchObject({ id, [shown]: changed });
      },
    },
    remove: {
      field: `Mutation.remove${type}`,
      run: async (world) => {
        const { id, ownerId } = await added(world);
        expect(await change(world, 'remove', { ownerId, id })).toMatchObject({ id, deleted: true });
      },
    },
  };
}
