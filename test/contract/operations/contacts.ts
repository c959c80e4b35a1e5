import { expect } from '@jest/globals';
import { individual, organization, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

interface Kind {
  name: string;
  type: 'IndividualContact' | 'OrganizationContact';
  list: string;
  read: string;
  make: (world: World, input?: object) => Promise<Named>;
  /** What only this kind has. */
  own: string;
  attached: string;
}

const details = 'addresses { id } emails { id address } phones { id } webAddresses { id }';
const roles = 'customerRole { id } supplierRole { id } alternativePayerRole { id }';
const identities = `nodes { id addresses { id } emails { id } phones { id } webAddresses { id } }`;

export const kinds: Kind[] = [
  {
    name: 'individuals',
    type: 'IndividualContact',
    list: 'individualContacts',
    read: 'individualContact',
    make: individual,
    own: 'dateOfBirth',
    attached: `professionalIdentities { ${identities} } memberships { nodes { id } } personalRelationships { nodes { id } }`,
  },
  {
    name: 'organizations',
    type: 'OrganizationContact',
    list: 'organizationContacts',
    read: 'organizationContact',
    make: organization,
    own: 'founded',
    attached: 'departments { nodes { id } } locations { nodes { id } } memberships { nodes { id } } representatives { nodes { id } }',
  },
];

export const contactOperations: Operation[] = kinds.flatMap(({ name, type, list, read, make, own, attached }) => [
  {
    name: `${name}: list`,
    field: `Query.${list}`,
    run: async (world) => {
      const { id } = await make(world);
      const query = `query ($id: ID!) { ${list}(filter: { id: { eq: $id } }) { nodes { id ${own} } totalCount problems { code } } }`;
      expect(await world.read(query, { id })).toEqual({ [list]: { nodes: [{ id, [own]: null }], totalCount: 1, problems: [] } });
    },
  },
  {
    name: `${name}: create`,
    field: `Mutation.create${type}`,
    run: async (world) => {
      const { contact } = await world.change<{ contact: object }>(
        `create${type}`,
        { name: 'Ada', [own]: '1815-12-10', emails: [{ type: 'NOT_QUALIFIED', address: 'ada@example.com' }] },
        `contact { name ${own} emails { address } }`,
      );
      expect(contact).toEqual({ name: 'Ada', [own]: '1815-12-10', emails: [{ address: 'ada@example.com' }] });
    },
  },
  {
    name: `${name}: read`,
    field: `Query.${read}`,
    run: async (world) => {
      const { id } = await make(world, { name: 'Ada' });
      expect(await world.read(`query ($id: ID!) { ${read}(id: $id) { id name } }`, { id })).toEqual({ [read]: { id, name: 'Ada' } });
    },
  },
  {
    name: `${name}: update`,
    field: `Mutation.update${type}`,
    run: async (world) => {
      const { id } = await make(world);
      const input = { id, patch: { name: 'Grace' } };
      const { contact } = await world.change<{ contact: object }>(`update${type}`, input, 'contact { name version }');
      expect(contact).toEqual({ name: 'Grace', version: 2 });
    },
  },
  {
    name: `${name}: delete`,
    field: `Mutation.delete${type}`,
    run: async (world) => {
      const { id } = await make(world);
      const { contact } = await world.change<{ contact: object }>(`delete${type}`, { id }, 'contact { deleted }');
      expect(contact).toEqual({ deleted: true });
    },
  },
  {
    name: `${name}: full read`,
    field: `Query.${read}`,
    run: async (world) => {
      const { id } = await make(world, { emails: [{ type: 'NOT_QUALIFIED', address: 'ada@example.com' }] });
      const query = `query ($id: ID!) { ${read}(id: $id) { id ${details} ${roles} ${attached} tags { id } images { id } } }`;
      const answer = await world.read<Record<string, { emails: { address: string }[] }>>(query, { id });
      expect(answer[read]!.emails[0]!.address).toBe('ada@example.com');
    },
  },
]);
