/** The kinds of contact details as a client knows them. */
import { normalizeUsages } from '../../../../src/modules/contactDetail/kinds/DetailKind.ts';
import { formatAddress } from '../../../../src/modules/contactDetail/kinds/addressFormat.ts';
import type { ContactKind } from '../../../../src/generated/prisma/client.ts';
import type { AddressInput, EmailInput, PhoneInput, WebAddressInput } from '../../../generated/graphql.ts';
import type { State } from './contactStates.ts';

type GivenDetail = AddressInput | EmailInput | PhoneInput | WebAddressInput;
type Shown = Record<string, unknown>;

export interface DetailKind {
  /** What the names of its mutations end in. */
  type: 'Address' | 'Email' | 'Phone' | 'WebAddress';
  /** Its field in payloads, and its list in contacts. */
  field: 'address' | 'email' | 'phone' | 'webAddress';
  plural: 'addresses' | 'emails' | 'phones' | 'webAddresses';
  /** A detail that is given, as it shows then. */
  shown(given: never): Shown;
  /** Equal for two that are the same with other particulars. */
  leadsTo(shown: Shown): unknown;
}

export const detailKinds: DetailKind[] = [
  {
    type: 'Address',
    field: 'address',
    plural: 'addresses',
    shown: (given: AddressInput) => ({
      type: given.type,
      fullAddress: given.fullAddress ?? formatAddress(given),
      ...parts(given),
      usages: normalizeUsages(given.usages),
    }),
    leadsTo: ({ fullAddress }) => fullAddress,
  },
  {
    type: 'Email',
    field: 'email',
    plural: 'emails',
    shown: ({ type, address }: EmailInput) => ({ type, address }),
    leadsTo: ({ address }) => (address as string).toLowerCase(),
  },
  {
    type: 'Phone',
    field: 'phone',
    plural: 'phones',
    shown: ({ type, number, usages }: PhoneInput) => ({ type, number, usages: normalizeUsages(usages) }),
    leadsTo: ({ number }) => number,
  },
  {
    type: 'WebAddress',
    field: 'webAddress',
    plural: 'webAddresses',
    shown: ({ type, url }: WebAddressInput) => ({ type, url }),
    leadsTo: ({ url }) => url,
  },
];

const parts = ({ streetName = null, streetNumber = null, city = null, countryCode = null }: AddressInput) => ({
  streetName,
  streetNumber,
  city,
  countryCode,
});

/** A detail that is given as it shows then, with what is said when nothing is said. */
function wholly(kind: DetailKind, given: GivenDetail, contactKind: ContactKind): Shown {
  return {
    ...kind.shown(given as never),
    usageContext: given.usageContext ?? (contactKind === 'INDIVIDUAL' ? 'PERSONAL' : 'ORGANIZATION'),
    isPreferred: given.isPreferred ?? false,
    description: given.description || null,
  };
}

/** What makes a detail that is there the one that is given. */
export const patchTo = (kind: DetailKind, given: GivenDetail, contactKind: ContactKind): Shown => ({
  ...wholly(kind, given, contactKind),
  // An address that is given in parts goes on being formatted from them.
  ...(kind.type === 'Address' && { fullAddress: (given as AddressInput).fullAddress ?? null }),
});

/**
 * Which details of a contact stay, by the places of the given ones that they become, and which go: first those that are equal stay,
 * then those that lead to the same.
 */
export function pairDetails(kind: DetailKind, before: State, given: readonly GivenDetail[]) {
  const wanted = given.map((detail) => wholly(kind, detail, before.kind));
  const columns = Object.keys(wanted[0] ?? {});
  const free: ({ id: string } & Shown)[] = [...before[kind.plural]];
  const kept = new Map<number, string>();
  const contentOf = (shown: Shown) => JSON.stringify(columns.map((column) => shown[column]));
  for (const keyOf of [contentOf, (shown: Shown) => JSON.stringify(kind.leadsTo(shown))]) {
    for (const [index, detail] of wanted.entries()) {
      const place = kept.has(index) ? -1 : free.findIndex((each) => keyOf(each) === keyOf(detail));
      if (place >= 0) kept.set(index, free.splice(place, 1)[0]!.id);
    }
  }
  return { kept, removed: free.map(({ id }) => id) };
}
