import { expect } from '@jest/globals';
import { kinds } from './contacts.ts';
import { unique, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

interface RoleKind {
  name: string;
  field: string;
  type: string;
  number: string;
  role: object;
}

const roles: RoleKind[] = [
  {
    name: 'customer role',
    field: 'customerRole',
    type: 'CustomerRole',
    number: 'customerNumber',
    role: { isActive: true, isSuspended: false, customerSince: '2026-01-01' },
  },
  {
    name: 'alternative payer role',
    field: 'alternativePayerRole',
    type: 'AlternativePayerRole',
    number: 'alternativePayerNumber',
    role: { isActive: true, since: '2026-01-01' },
  },
  { name: 'supplier role', field: 'supplierRole', type: 'SupplierRole', number: 'supplierNumber', role: { isActive: true, supplierSince: '2026-01-01' } },
];

export const roleOperations: Operation[] = kinds.flatMap((kind) =>
  roles.flatMap(({ name, field, type, number, role }): Operation[] => {
    const set = async (world: World) => {
      const { id: contactId } = await kind.make(world);
      const input = { contactId, role: { ...role, [number]: unique('N') } };
      const answer = await world.change<Record<string, Named>>(`set${type}`, input, `${field} { id isActive }`);
      return { contactId, set: answer[field]! };
    };
    return [
      {
        name: `${kind.name}: ${name}: read`,
        field: `Contact.${field}`,
        run: async (world) => {
          const { contactId, set: written } = await set(world);
          const answer = await world.read(`query ($id: ID!) { contact(id: $id) { ${field} { id isActive } } }`, { id: contactId });
          expect(answer).toEqual({ contact: { [field]: written } });
        },
      },
      {
        name: `${kind.name}: ${name}: set`,
        field: `Mutation.set${type}`,
        run: async (world) => expect((await set(world)).set).toMatchObject({ isActive: true }),
      },
    ];
  }),
);
