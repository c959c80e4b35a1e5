import { expect } from '@jest/globals';
import { identity, individual, organization, type Named } from './things.ts';
import type { Operation } from './World.ts';

const details = 'addresses { id } emails { id } phones { id } webAddresses { id }';

const listOf = (selection: string) =>
  `query ($id: ID!) { individualContact(id: $id) { professionalIdentities { nodes { id ${selection} } } } }`;

const list = (name: string, selection: string): Operation => ({
  name,
  field: 'IndividualContact.professionalIdentities',
  run: async (world) => {
    const { id, individualId } = await identity(world);
    const answer = await world.read(listOf(selection), { id: individualId });
    expect(answer).toMatchObject({ individualContact: { professionalIdentities: { nodes: [{ id }] } } });
  },
});

const read = (name: string, selection: string): Operation => ({
  name,
  field: 'Query.professionalIdentity',
  run: async (world) => {
    const { id } = await identity(world);
    const answer = await world.read(`query ($id: ID!) { professionalIdentity(id: $id) { id ${selection} } }`, { id });
    expect(answer).toMatchObject({ professionalIdentity: { id } });
  },
});

export const identityOperations: Operation[] = [
  list('identities: list', ''),
  {
    name: 'identities: create',
    field: 'Mutation.addProfessionalIdentity',
    run: async (world) => {
      const [person, employer] = [await individual(world), await organization(world)];
      const input = { individualId: person.id, organizationId: employer.id, isActive: true, jobTitle: 'Buyer' };
      const selection = 'professionalIdentity { jobTitle individual { id } }';
      const { professionalIdentity } = await world.change<{ professionalIdentity: object }>('addProfessionalIdentity', input, selection);
      expect(professionalIdentity).toEqual({ jobTitle: 'Buyer', individual: { id: person.id } });
    },
  },
  list('identities: list full', details),
  read('identities: read', ''),
  {
    name: 'identities: update',
    field: 'Mutation.updateProfessionalIdentity',
    run: async (world) => {
      const { id } = await identity(world);
      const input = { id, patch: { jobTitle: 'Seller' } };
      const { professionalIdentity } = await world.change<{ professionalIdentity: Named }>(
        'updateProfessionalIdentity',
        input,
        'professionalIdentity { id jobTitle }',
      );
      expect(professionalIdentity).toEqual({ id, jobTitle: 'Seller' });
    },
  },
  read('identities: read full', details),
];
