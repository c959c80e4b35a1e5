import { z } from 'zod';
import { AddressType, AddressUsage, CountryCode } from '../../../generated/prisma/client.ts';
import type { Warning } from '../../../platform/domainError.ts';
import { list, name, notNull, text } from '../../../platform/parseInput.ts';
import { withoutUndefined } from '../../../platform/withoutUndefined.ts';
import { addressParts, formatAddress, isFormattable } from './addressFormat.ts';
import { normalizeUsages, sharedInput, sharedPatch, type DetailKind } from './DetailKind.ts';

const type = z.enum(AddressType);
const usages = list(z.enum(AddressUsage)).nullish();
const part = text(256).nullish();
const parts = {
  recipientName: part,
  careOf: part,
  streetName: part,
  streetNumber: part,
  additional: part,
  city: part,
  zip: text(32).nullish(),
  countryCode: z.enum(CountryCode).nullish(),
};
const fullAddress = name(2000);

/** What is not given is empty. */
const emptyParts = {
  recipientName: null,
  careOf: null,
  streetName: null,
  streetNumber: null,
  additional: null,
  city: null,
  zip: null,
  countryCode: null,
};

const input = z
  .object({ ...sharedInput, ...parts, type, usages, fullAddress: fullAddress.nullish() })
  .refine((address) => address.fullAddress || isFormattable(address), {
    path: ['fullAddress'],
    message: 'must be given, or a street, city or postal code to format it from',
    params: { code: 'REQUIRED' },
  });
/** `fullAddress: null` lets the server format the address from its parts again. */
const patch = z.object({ ...sharedPatch, ...parts, type: notNull(type), usages, fullAddress: fullAddress.nullish() });

export type AddressInput = z.output<typeof input>;
export type AddressPatch = z.output<typeof patch>;

export const addressKind: DetailKind<'Address', AddressInput, AddressPatch> = {
  model: 'Address',
  plural: 'addresses',
  input,
  patch,
  needsHints: () => false,
  toRow: (address) => ({
    type: address.type,
    usages: normalizeUsages(address.usages),
    ...emptyParts,
    ...withoutUndefined(addressParts(address)),
    fullAddress: address.fullAddress ?? formatAddress(address),
    isFormatted: !address.fullAddress,
  }),
  toPatch: (change, before) => {
    const after = { ...before, ...withoutUndefined(addressParts(change)) };
    const isFormatted = change.fullAddress === undefined ? before.isFormatted : change.fullAddress === null;
    return {
      type: change.type,
      usages: change.usages === undefined ? undefined : normalizeUsages(change.usages),
      ...addressParts(change),
      isFormatted,
      // An address of which no part is left keeps what it showed.
      fullAddress: isFormatted && isFormattable(after) ? formatAddress(after) : (change.fullAddress ?? undefined),
    };
  },
  warnings: (address, path) => countryWarnings(address.countryCode, path),
  leadsTo: ({ fullAddress }) => fullAddress,
};

function countryWarnings(countryCode: CountryCode | null | undefined, path: string): Warning[] {
  if (countryCode !== 'AN' && countryCode !== 'WG') return [];
  const detail =
    countryCode === 'AN'
      ? 'AN (Netherlands Antilles) was withdrawn from ISO 3166-1 in 2010. Use BQ, CW or SX.'
      : 'WG is not an assigned code of ISO 3166-1. GD stands for Grenada.';
  return [{ propertyPath: `${path}countryCode`, detail, code: 'UNASSIGNED_COUNTRY_CODE' }];
}
