import { z } from 'zod';
import { ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import { individualFields, organizationFields } from '../contact/contact.inputs.ts';
import { nestedDetails } from '../contactDetail/service/insertDetails.ts';
import { alternativePayerRole, customerRole, supplierRole } from '../role/role.inputs.ts';
import { tags } from '../tag/tag.inputs.ts';

/** Contacts that one call may write. */
export const maximumItems = 1000;

export const upsertContactsInput = z.object({
  match: z.enum(['EXTERNAL_ID', 'ID']),
  mode: z.enum(['CREATE_ONLY', 'UPDATE_ONLY', 'UPSERT']),
  errorPolicy: z.enum(['REJECT_EVERYTHING', 'REJECT_FAILED_ROWS']),
  items: list(z.unknown(), maximumItems).min(1, 'must have at least 1 element'),
});

type Options = z.output<typeof upsertContactsInput>;
export type Match = Options['match'];
export type Mode = Options['mode'];

const common = {
  id: z.string().nullish(),
  ifVersion,
  name: notNull(name()),
  ...nestedDetails,
  tags,
  customerRole: customerRole.nullish(),
  supplierRole: supplierRole.nullish(),
  alternativePayerRole: alternativePayerRole.nullish(),
};

/** What an item says of a contact, by its kind. */
export const individualItem = z.object({ ...common, ...individualFields });
export const organizationItem = z.object({ ...common, ...organizationFields });

export type ItemInput = z.output<typeof individualItem> | z.output<typeof organizationItem>;
