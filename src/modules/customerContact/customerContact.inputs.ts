import { z } from 'zod';
import { password } from '../../platform/password.ts';
import { ifVersion, list, name, text } from '../../platform/parseInput.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';
import { phoneNumber } from '../contactDetail/kinds/phone.ts';
import { webUrl } from '../contactDetail/kinds/webAddress.ts';
import { customFields } from '../customField/customField.inputs.ts';
import { presetKey } from '../preset/preset.inputs.ts';
import { tags } from '../tag/tag.inputs.ts';

const id = z.string();
const line = name().nullish();
const preset = presetKey.nullish();

/** The numbers have places of their own, from 1 to 4. */
const maximumNumbers = 4;

const number = z.object({
  position: z.number().int().min(1, 'must be at least 1').max(maximumNumbers, `must be at most ${maximumNumbers}`),
  type: presetKey.nullish().transform((type) => type ?? null),
  number: phoneNumber,
});

const numbers = list(number, maximumNumbers).refine(
  (entries) => new Set(entries.map(({ position }) => position)).size === entries.length,
  { message: 'must have one number at most for each position', params: { code: 'DUPLICATE' } },
);

const presetList = list(presetKey).refine((keys) => new Set(keys).size === keys.length, {
  message: 'must not repeat a key',
  params: { code: 'DUPLICATE' },
});

/** A list of a record: absent leaves it, null empties it. */
const clearable = <T>(schema: z.ZodType<T[]>) => schema.nullish().transform((values) => (values === null ? [] : values));

const record = {
  contactId: id.nullish(),
  name: line,
  givenName: line,
  familyName: line,
  companyName: line,
  contactPosition: line,
  contactType: preset,
  title: preset,
  addressLines: clearable(list(text(256), 5)),
  postcode: name(32).nullish(),
  country: preset,
  email: emailAddress.nullish(),
  website: webUrl.nullish(),
  numbers: clearable(numbers),
  dealerCode: preset,
  contactRegarding: clearable(presetList),
  emailBillType: preset,
  invoiceUsageReportCustomerProfile: preset,
  copyCorrespondenceTypes: clearable(presetList),
  copyTicketTypes: clearable(presetList),
  accountPassword: password.nullish(),
  customFields,
  tags,
};

/** Of which customer the contact must be, if the caller says it. */
const customerId = id.nullish();

export const createCustomerContactInput = z.object({ customerId, ...record });
export const updateCustomerContactInput = z.object({ id, customerId, ifVersion, patch: z.object(record) });
export const deleteCustomerContactInput = z.object({ id, customerId, ifVersion });
export const restoreCustomerContactInput = z.object({ id });

export const verifyCustomerContactPasswordInput = z.object({ customerContactId: z.string(), password });
