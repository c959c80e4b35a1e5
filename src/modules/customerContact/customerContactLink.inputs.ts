import { z } from 'zod';
import { ifVersion, notNull } from '../../platform/parseInput.ts';
import { customFields } from '../customField/customField.inputs.ts';
import { tags } from '../tag/tag.inputs.ts';

const id = z.string();

/** GraphQL sees to it that there is one of the two. */
const contact = z.object({ customerContactId: id.optional(), contactId: id.optional() });

export type ContactChoice = z.output<typeof contact>;

const details = { locationId: id.nullish(), userId: id.nullish(), customFields, tags };

export const createCustomerContactLinkInput = z.object({
  customerId: id,
  contact,
  isPrimary: z.boolean().nullish(),
  ...details,
});

export const updateCustomerContactLinkInput = z.object({
  id,
  ifVersion,
  patch: z.object({ customerId: notNull(id), contact: notNull(contact), isPrimary: notNull(z.boolean()), ...details }),
});

export const deleteCustomerContactLinkInput = z.object({ id, ifVersion });
export const restoreCustomerContactLinkInput = z.object({ id });

export const addSharedContactInput = z.object({ customerId: id, customerContactId: id });
export const removeSharedContactInput = z.object({ customerId: id, customerContactId: id, ifVersion });
export const convertToSharedContactInput = z.object({ id, ifVersion });
