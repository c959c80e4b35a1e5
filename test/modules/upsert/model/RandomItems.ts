/** Random items of bulk upserts: few enough values that they meet, some of them bad, about contacts that are there and new ones. */
import { Random } from '../../../../src/demo/random.ts';
import { withoutUndefined } from '../../../../src/platform/withoutUndefined.ts';
import type { AddressInput, CustomerRoleInput, EmailInput, PhoneInput, WebAddressInput } from '../../../generated/graphql.ts';
import type { Options } from './CallRules.ts';
import type { State } from './contactStates.ts';
import type { Fields, GivenItem, Member } from './givenItem.ts';

/** What items may name beside contacts. */
export interface Named {
  /** Professional identities. */
  identityIds: string[];
}

const unknownId = 'individual_00000000000070008000000000000000';
const customFields = [null, { vip: true }, { vip: null, size: 3 }, { nested: { color: 'red' } }, { nested: { color: null, shape: 'round' } }, {}];
const places: Partial<AddressInput>[] = [
  { streetName: 'Hafenstr.', streetNumber: '1', city: 'Kiel', countryCode: 'DE' },
  { streetName: 'Hafenstr.', streetNumber: '2', city: 'Kiel', countryCode: 'DE' },
  { city: 'Paris', countryCode: 'FR' },
  { streetName: 'Strand', city: 'London' },
  { fullAddress: 'The lighthouse' },
  { fullAddress: 'The lighthouse', city: 'Kiel' },
];

/** The same in another order. */
export const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list.map((each) => ({ each, key: random.bits() })).sort((one, other) => one.key - other.key).map(({ each }) => each);

export class RandomItems {
  readonly random: Random;
  #count = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  options(before: readonly State[]): Options {
    if (before.length === 0) return { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_FAILED_ROWS' };
    return {
      match: this.random.pick(['EXTERNAL_ID', 'EXTERNAL_ID', 'ID']),
      mode: this.random.pick(['CREATE_ONLY', 'UPDATE_ONLY', 'UPSERT', 'UPSERT', 'UPSERT']),
      errorPolicy: this.random.pick(['REJECT_EVERYTHING', 'REJECT_FAILED_ROWS', 'REJECT_FAILED_ROWS']),
    };
  }

  items(options: Options, before: readonly State[], named: Named): GivenItem[] {
    // Now and then everything is well.
    const badness = this.random.pick([0, 0.01, 0.03]);
    const known = shuffled(this.random, before);
    const count = before.length === 0 ? 12 : this.random.integer(1, 12);
    return Array.from({ length: count }, () => {
      const isKnown = options.mode === 'UPDATE_ONLY' ? this.#chance(1 - badness) : options.mode === 'UPSERT' && this.#chance(0.6);
      const contact = (isKnown && (this.#chance(badness) ? known[0] : known.shift())) || null;
      return this.#item(options, before, contact, { ...named, badness });
    });
  }

  #item({ match }: Options, before: readonly State[], known: State | null, named: Named & { badness: number }): GivenItem {
    const isIndividual = known ? known.kind === 'INDIVIDUAL' : this.#chance(0.5);
    const member: Member = isIndividual ? 'individual' : 'organization';
    const bad = this.#chance(named.badness * 2);
    const id = match === 'ID' ? (known?.id ?? (bad ? unknownId : undefined)) : bad ? known?.id : undefined;
    const externalId = match === 'ID' ? this.#maybe(() => this.#orNull(this.#externalId())) : known?.externalId ?? (bad ? undefined : this.#externalId());
    const own: Fields = {
      id,
      externalId,
      name: this.#some(known ? 0.3 : 0.98, () => this.#bad(named, `n${++this.#count}`, ['', 'n'.repeat(257), null])),
      customFields: this.#maybe(() => this.#bad(named, this.random.pick(customFields), [{ size: 'big' }, { 'a.b': 1 }])),
    };
    const kind: Fields = isIndividual
      ? { dateOfBirth: this.#maybe(() => this.#orNull(this.#day())), anniversary: this.#maybe(() => this.#orNull(this.#day())) }
      : { founded: this.#maybe(() => this.#orNull(this.#day())), externalOrganizationId: this.#maybe(() => this.#bad(named, 'O1', [''])) };
    const fields: Fields =
      known && this.#chance(0.12) ? { id, externalId } : { ...own, ...kind, ...this.#details(named), ...this.#roles(before, named), ...this.#version(known, own) };
    return { member, fields: withoutUndefined(fields) };
  }

  /** An old version goes with what cannot be wrong in another way, which would hide it from single mutations. */
  #version(known: State | null, { customFields: patch }: Fields): Fields {
    if (!known || patch !== undefined || this.#chance(0.6)) return {};
    return { ifVersion: this.random.pick([known.version, known.version, Math.max(known.version - 1, 1), 1, known.version + 1]) };
  }

  #details(named: { badness: number }): Fields {
    return {
      addresses: this.#list((shared): AddressInput => ({ type: this.random.pick(['OFFICE', 'STORE']), ...this.#bad(named, this.random.pick(places), [{ countryCode: 'DE' }]), ...shared })),
      emails: this.#list((shared): EmailInput => {
        const address = this.#bad(named, this.random.pick(['a@example.com', 'A@example.com', 'b@example.com', 'c@example.com']), ['no', `${'x'.repeat(320)}@example.com`]);
        return { type: this.random.pick(['WORK_EMAIL', 'PERSONAL_EMAIL']), address, ...shared };
      }),
      phones: this.#list((shared): PhoneInput => {
        const number = this.#bad(named, this.random.pick(['+49 431 1234', '0431 1234', '01 23 45 67 89', 'ask Ada']), ['']);
        return { type: 'MOBILE', number, usages: this.random.pick([['CALL'], ['SMS', 'CALL'], [], null]), ...shared };
      }),
      webAddresses: this.#list((shared): WebAddressInput => {
        const url = this.#bad(named, `https://example.com/${this.random.integer(1, 4)}`, ['ftp://example.com', 'https://exa mple.com']);
        return { type: this.random.pick(['BLOG', 'OTHER']), url, ...shared };
      }),
      tags: this.#maybe(() => this.#orNull(this.#few(() => this.#bad(named, this.random.pick(['VIP', 'Press', 'vip', 'new', 'late']), ['']), 4))),
    };
  }

  #list<T>(make: (shared: object) => T): T[] | null | undefined {
    let preferred = this.#chance(0.5) ? this.random.integer(0, 3) : -1;
    return this.#maybe(() =>
      this.#orNull(
        this.#few(() => {
          const isPreferred = preferred-- === 0 || this.#chance(0.01);
          return make({
            ...(isPreferred && { isPreferred }),
            ...(this.#chance(0.3) && { description: this.random.pick(['near the port', '', null]) }),
            ...(this.#chance(0.2) && { usageContext: 'PROFESSIONAL' }),
          });
        }, 4),
      ),
    );
  }

  #roles(before: readonly State[], named: Named & { badness: number }): Fields {
    const number = (letter: string) => this.#bad(named, `${letter}${this.random.integer(1, 150)}`, ['', 'x'.repeat(257)]);
    const isActive = this.#chance(0.8);
    const managedById = this.#maybe(() => this.#bad(named, this.#orNull(this.#oneOf(named.identityIds)), ['nobody']));
    const taxNumbers = { taxRegistrationNumber: this.#bad(named, '123456789', ['1']) };
    return {
      customerRole: this.#role((): CustomerRoleInput => ({
        customerNumber: number('C'),
        isActive,
        isSuspended: this.#chance(0.3),
        customerSince: this.#day(),
        managedById,
        externalCard: this.#maybe(() => this.#orNull({ number: this.random.pick(['4711', '4712']) })),
        taxInformation: this.#maybe(() => ({ ...taxNumbers, enabledTaxExemptions: this.#bad(named, ['UNIVERSAL_POSTAL_SERVICE_DE'], [['ALL']]) })),
        globalLocationNumber: this.#maybe(() => 'Hall 3'),
        alternativePayerId: this.#maybe(() => this.#orNull(this.#payer(before))),
        creditLimit: this.#maybe(() => ({ amount: this.#bad(named, '100.50', ['-1']), currency: 'EUR' })),
        deliveryAndInvoicingConfigurations: this.#maybe(() => this.#few((index) => this.#configuration(before, index), 2)),
      })),
      supplierRole: this.#role(() => ({
        supplierNumber: number('S'),
        isActive,
        supplierSince: this.#day(),
        managedById,
        myCustomerNumber: this.#maybe(() => '42'),
        taxInformation: this.#maybe(() => ({ ...taxNumbers, type: this.#bad(named, 'VendorTaxInformation', ['Other']) })),
      })),
      alternativePayerRole: this.#role(() => ({ alternativePayerNumber: number('P'), isActive, since: this.#day() })),
    };
  }

  #configuration(before: readonly State[], index: number) {
    const addresses = before.flatMap((state) => state.addresses.map(({ id }) => id));
    return {
      limitations: this.#chance(0.9) ? { brandId: `brand ${index}` } : null,
      alternativePayerId: this.#maybe(() => this.#payer(before)),
      invoiceAddressId: this.#maybe(() => this.#oneOf(addresses)),
      deliveryAddressId: this.#maybe(() => this.#oneOf(addresses)),
    };
  }

  /** Most often one that may pay. */
  #payer(before: readonly State[]): string | null {
    const payers = before.filter(({ alternativePayerRole }) => alternativePayerRole);
    return this.#oneOf((this.#chance(0.9) ? payers : before).map(({ id }) => id));
  }

  #role<T>(make: () => T): T | null | undefined {
    return this.#some(0.35, () => (this.#chance(0.2) ? null : make()));
  }

  #externalId(): string {
    return `E${this.random.integer(1, 80)}`;
  }

  #day(): string {
    return this.random.day(1990, 1993).toISOString().slice(0, 10);
  }

  #few<T>(make: (index: number) => T, most: number): T[] {
    return Array.from({ length: this.random.integer(0, most) }, (_none, index) => make(index));
  }

  #oneOf(ids: string[]): string | null {
    return ids.length > 0 ? this.random.pick(ids) : null;
  }

  #bad<T>({ badness }: { badness: number }, good: T, bad: unknown[]): T {
    return this.#chance(badness) ? (this.random.pick(bad) as T) : good;
  }

  #orNull<T>(value: T): T | null {
    return this.#chance(0.15) ? null : value;
  }

  #maybe<T>(make: () => T): T | undefined {
    return this.#some(0.4, make);
  }

  #some<T>(probability: number, make: () => T): T | undefined {
    return this.#chance(probability) ? make() : undefined;
  }

  #chance(probability: number): boolean {
    return this.random.chance(probability);
  }
}
