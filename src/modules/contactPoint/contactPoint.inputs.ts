import { z } from 'zod';
import { ifVersion, notNull, text } from '../../platform/parseInput.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';

const id = z.string();

const label = text(255);
const phoneNumber = text(32);

/** None is said by null, and by an empty text as well. */
const email = z
  .string()
  .trim()
  .max(255, 'must have at most 255 characters')
  .transform((value) => (value === '' ? null : value))
  .pipe(emailAddress.nullable())
  .nullable();

/** Whoever leaves the e-mail address out may have forgotten it. */
const given = <T extends z.ZodType>(schema: T) =>
  z
    .any()
    .refine((value) => value !== undefined, { message: 'must be given; null says that there is none', params: { code: 'REQUIRED' }, abort: true })
    .pipe(schema);

/** What a contact point refers to: looked up before the rest is checked, so that everything that is wrong is said at once. */
export const createReferences = z.object({ customerId: id, locationId: id.nullish() });
export const updateReferences = z.object({ id, ifVersion, patch: z.object({ customerId: id.nullish(), locationId: id.nullish() }) });

export const createContactPointInput = z.object({ label, phoneNumber, emailAddress: given(email) });

export const updateContactPointInput = z.object({
  patch: z.object({
    customerId: notNull(id),
    label: notNull(label),
    phoneNumber: notNull(phoneNumber),
    emailAddress: email.optional(),
  }),
});

export const deleteContactPointInput = z.object({ id, ifVersion });
export const restoreContactPointInput = z.object({ id });
