import { z } from 'zod';
import { list, name, text } from '../../platform/parseInput.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';
import { phoneNumber } from '../contactDetail/kinds/phone.ts';
import { webUrl } from '../contactDetail/kinds/webAddress.ts';
import { tags } from '../tag/tag.inputs.ts';

const id = z.string();
const line = name().nullish();

/** The numbers have places of their own, from 1 to 4. */
const maximumNumbers = 4;

const number = z.object({
  position: z.number().int().min(1, 'must be at least 1').max(maximumNumbers, `must be at most ${maximumNumbers}`),
  number: phoneNumber,
});

const numbers = list(number, maximumNumbers)
  .refine((entries) => new Set(entries.map(({ position }) => position)).size === entries.length, {
    message: 'must have one number at most for each position',
    params: { code: 'DUPLICATE' },
  })
  .transform((entries) => entries.toSorted((one, other) => one.position - other.position));

/** A list of a record: absent leaves it, null empties it. */
const clearable = <T>(schema: z.ZodType<T[]>) => schema.nullish().transform((values) => (values === null ? [] : values));

const record = {
  contactId: id.nullish(),
  name: line,
  givenName: line,
  familyName: line,
  companyName: line,
  contactPosition: line,
  addressLines: clearable(list(text(256), 5)),
  postcode: name(32).nullish(),
  email: emailAddress.nullish(),
  website: webUrl.nullish(),
  numbers: clearable(numbers),
  tags,
};

export const createCustomerContactInput = z.object({ customerId: id.nullish(), ...record });
