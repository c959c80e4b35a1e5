import type { ContactKind, CountryCode } from '../../../generated/prisma/client.ts';
import { isChange, type NewRow } from '../../../platform/changes/entityWrites.ts';
import type { InUse } from '../../../platform/domainError.ts';
import { nilUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findInUse } from '../../deletion/service/deleteWithBelongings.ts';
import { namedIn, type NamedText } from '../../privacy/service/namedIn.ts';
import { contactOwner } from '../contactDetail.rules.ts';
import { findCountries, findDetailsOfContacts } from '../contactDetail.repository.ts';
import { addressKind } from '../kinds/address.ts';
import type { DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';
import { emailKind } from '../kinds/email.ts';
import { phoneKind } from '../kinds/phone.ts';
import { webAddressKind } from '../kinds/webAddress.ts';
import { compareDetails, type DetailChanges } from './compareDetails.ts';
import { firstCountry, newDetailRow, type NestedDetails } from './insertDetails.ts';

/** A contact and the details that it is to have: a list that is left out stays, null is an empty one. */
export interface WantedDetails {
  contact: { id: string; kind: ContactKind };
  /** Whether the contact is about to be created, so that it has none yet. */
  isNew: boolean;
  details: NestedDetails;
}

export interface PlannedDetails {
  addresses: DetailChanges<'Address'>;
  emails: DetailChanges<'Email'>;
  phones: DetailChanges<'Phone'>;
  webAddresses: DetailChanges<'WebAddress'>;
  /** Why addresses that are to go cannot. */
  problems: InUse[];
  /** What is new and names a person, with its place in the details. */
  named: NamedText[];
}

const kinds = ['addresses', 'emails', 'phones', 'webAddresses'] as const;

/** What makes the details of many contacts those that are wanted, in a number of statements that does not grow with them. */
export async function planDetails(tx: Transaction, ctx: RequestContext, all: readonly WantedDetails[]): Promise<PlannedDetails[]> {
  const countries = await readCountries(tx, ctx, all);
  const addresses = await planKind(tx, addressKind, all, countries);
  const emails = await planKind(tx, emailKind, all, countries);
  const phones = await planKind(tx, phoneKind, all, countries);
  const webAddresses = await planKind(tx, webAddressKind, all, countries);
  const inUse = await findInUse(tx, ctx, 'Address', addresses.flatMap(({ removed }) => removed));
  return all.map((_wanted, index) => ({
    addresses: addresses[index]!,
    emails: emails[index]!,
    phones: phones[index]!,
    webAddresses: webAddresses[index]!,
    problems: addresses[index]!.removed.flatMap(({ id }) => inUse.get(id) ?? []),
    named: [...namedInChanges('Email', emails[index]!, 'emails'), ...namedInChanges('Phone', phones[index]!, 'phones')],
  }));
}

/** Those that stay lead to the same as before, so that they name nobody anew. */
const namedInChanges = <M extends 'Email' | 'Phone'>(model: M, { created, places }: DetailChanges<M>, list: string): NamedText[] =>
  created.flatMap((row, index) => namedIn(model, row, { path: `${list}.${places[index]}.` }));

export const changesDetails = (planned: PlannedDetails): boolean =>
  kinds.some((kind) => {
    const { removed, changed, created } = planned[kind];
    return removed.length > 0 || created.length > 0 || changed.some((change) => isChange(change as never));
  });

async function planKind<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  tx: Transaction,
  kind: DetailKind<M, Input, Changes>,
  all: readonly WantedDetails[],
  countries: (CountryCode | undefined)[],
): Promise<DetailChanges<M>[]> {
  const inputsOf = ({ details }: WantedDetails) => details[kind.plural] as Input[] | null | undefined;
  const touched = all.filter((wanted) => !wanted.isNew && inputsOf(wanted) !== undefined);
  const before = await findDetailsOfContacts(tx, kind.model, touched.map(({ contact }) => contact.id));
  return all.map((wanted, index) => {
    const hints = { countryCode: countries[index] };
    const rows = (inputsOf(wanted) ?? []).map(
      (input, position): NewRow<M> => newDetailRow(kind, contactOwner(wanted.contact), input, { position, hints }),
    );
    return compareDetails<M>(before.get(wanted.contact.id) ?? [], rows, kind.leadsTo);
  });
}

/** The countries in which numbers without a country calling code are read: that of the addresses as they will be, else the tenant's. */
async function readCountries(tx: Transaction, ctx: RequestContext, all: readonly WantedDetails[]): Promise<(CountryCode | undefined)[]> {
  const given = all.map(({ details }) => firstCountry(details));
  const ownerIds = all.map(({ contact, isNew, details }) => (isNew || details.addresses !== undefined ? nilUuid : contact.id));
  const isAsked = all.some(({ details }, index) => !given[index] && details.phones?.some(phoneKind.needsHints));
  const found = isAsked ? await findCountries(tx, ctx, 'contactId', [...new Set(ownerIds)]) : new Map<string, CountryCode>();
  return all.map((_wanted, index) => given[index] ?? found.get(ownerIds[index]!));
}
