import type { CountryCode } from '../../../generated/prisma/client.ts';
import { countryName, templateOf } from './addressTemplates.ts';
import { renderAddress } from './renderAddress.ts';

export interface AddressParts {
  recipientName?: string | null | undefined;
  careOf?: string | null | undefined;
  streetName?: string | null | undefined;
  streetNumber?: string | null | undefined;
  additional?: string | null | undefined;
  city?: string | null | undefined;
  zip?: string | null | undefined;
  countryCode?: CountryCode | null | undefined;
}

/** The parts alone, so that they can be written without what surrounds them. */
export const addressParts = (address: AddressParts) => ({
  recipientName: address.recipientName,
  careOf: address.careOf,
  streetName: address.streetName,
  streetNumber: address.streetNumber,
  additional: address.additional,
  city: address.city,
  zip: address.zip,
  countryCode: address.countryCode,
});

/** A country or a name alone makes no address. */
export const isFormattable = (address: AddressParts): boolean =>
  Boolean(address.streetName || address.city || address.zip);

/** Writes an address in lines by the convention of its country (OpenCage address templates); who and where inside come first. */
export function formatAddress(address: AddressParts): string {
  const head = [address.recipientName, address.careOf && `c/o ${address.careOf}`, address.additional].filter(Boolean);
  const body = renderAddress(templateOf(address.countryCode ?? undefined), {
    ...(address.streetName && { road: address.streetName }),
    ...(address.streetNumber && { house_number: address.streetNumber }),
    ...(address.city && { city: address.city }),
    ...(address.zip && { postcode: address.zip }),
  });
  return [...head, isComplete(body, address) ? body : asWritten(address)].join('\n');
}

/** The templates drop what looks unlike a part of an address. */
const isComplete = (body: string, { streetName, streetNumber, city, zip }: AddressParts): boolean =>
  [streetName, streetNumber, city, zip].every((part) => !part || body.includes(part));

const asWritten = ({ streetName, streetNumber, city, zip, countryCode }: AddressParts): string =>
  [[streetName, streetNumber], [zip, city], [countryCode && countryName(countryCode)]]
    .map((line) => line.filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n');
