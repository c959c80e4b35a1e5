import { ValidationFailed } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { z } from 'zod';
import { individualItem, organizationItem, type ItemInput } from '../upsert.inputs.ts';
import { Item, type Member } from './Item.ts';

const schemas = {
  individual: z.object({ individual: individualItem }),
  organization: z.object({ organization: organizationItem }),
};

/** The items of a call, each with what is wrong with its form. GraphQL sees to it that each has one member. */
export const readItems = (items: readonly unknown[]): Item[] => items.map((raw, index) => readItem(raw as Record<string, unknown>, index));

function readItem(raw: Record<string, unknown>, index: number): Item {
  const member: Member = 'individual' in raw ? 'individual' : 'organization';
  try {
    const parsed = parseInput(schemas[member], raw) as Record<Member, ItemInput>;
    return new Item(index, member, parsed[member]);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    const item = new Item(index, member, raw[member] as ItemInput);
    item.refuse(error);
    return item;
  }
}
