/** What the operations begin with, made through the API: `const { id } = await organization(world)`. */
import type { World } from './World.ts';

export interface Named {
  id: string;
}

let numbers = 0;

/** A text that no other thing has. */
export const unique = (word: string): string => `${word} ${++numbers}`;

const contact = async (world: World, mutation: string, input: object): Promise<Named> =>
  (await world.change<{ contact: Named }>(mutation, { name: unique('Contact'), ...input }, 'contact { id }')).contact;

export const individual = (world: World, input: object = {}): Promise<Named> => contact(world, 'createIndividualContact', input);

export const organization = (world: World, input: object = {}): Promise<Named> => contact(world, 'createOrganizationContact', input);

export async function identity(world: World): Promise<Named & { individualId: string }> {
  const [person, employer] = [await individual(world), await organization(world)];
  const input = { individualId: person.id, organizationId: employer.id, isActive: true };
  const answer = await world.change<{ professionalIdentity: Named }>('addProfessionalIdentity', input, 'professionalIdentity { id }');
  return { id: answer.professionalIdentity.id, individualId: person.id };
}

export async function placeholder(world: World): Promise<Named> {
  const input = {
    customerNumber: unique('C'),
    name: 'Walk-in customers',
    isActive: true,
    customerSince: '2026-01-01',
    requiresFormalInvoice: false,
    trackRevenue: false,
  };
  const answer = await world.change<{ placeholderCustomer: Named }>('createPlaceholderCustomer', input, 'placeholderCustomer { id }');
  return answer.placeholderCustomer;
}
