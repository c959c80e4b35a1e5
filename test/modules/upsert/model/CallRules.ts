/**
 * What the bulk upsert says of an item beside what single mutations say of it: how it finds its contact, and what it has in common
 * with other items of the call, all of which are judged by what was there before (docs/adr/0024).
 */
import type { UpsertContactsInput } from '../../../generated/graphql.ts';
import type { State } from './contactStates.ts';
import { detailKinds, pairDetails } from './detailKinds.ts';
import { kindOf, roleFields, type GivenItem } from './givenItem.ts';

export type Options = Omit<UpsertContactsInput, 'items'>;

const numbers = { customerRole: 'customerNumber', supplierRole: 'supplierNumber', alternativePayerRole: 'alternativePayerNumber' } as const;

const has = (value: unknown): boolean => value !== undefined && value !== null;

export class CallRules {
  readonly #options: Options;
  readonly #items: readonly GivenItem[];
  readonly #before: readonly State[];

  constructor(options: Options, items: readonly GivenItem[], before: readonly State[]) {
    this.#options = options;
    this.#items = items;
    this.#before = before;
  }

  /** The contact that an item is about, as it was. */
  contactOf(item: GivenItem): State | null {
    const isIt = (state: State) => {
      if (state.kind !== kindOf(item)) return false;
      return this.#options.match === 'ID' ? state.id === item.fields.id : has(item.fields.externalId) && state.externalId === item.fields.externalId;
    };
    return this.#before.find(isIt) ?? null;
  }

  /** What is wrong with how items are named, by their places; nothing is said of what is behind `malformed` ones. */
  mismatches(malformed: ReadonlySet<number>): Map<number, string[]> {
    const places = [...this.#items.keys()].filter((index) => !malformed.has(index));
    const misnamed = new Map(places.map((index) => [index, this.#misnamed(this.#items[index]!)]));
    const first = new Set<string>();
    for (const [index, wrong] of misnamed) {
      if (wrong.length > 0) continue;
      const item = this.#items[index]!;
      const name = this.#nameOf(item);
      if (name !== null && first.has(name)) wrong.push(`DUPLICATE ${item.member}.${this.#field}`);
      if (name !== null) first.add(name);
      wrong.push(...this.#refusedByMode(item));
    }
    return misnamed;
  }

  /** What is wrong with an item because of others, of those places that are written unless something is wrong with them. */
  collisions(planned: readonly number[]): Map<number, Set<string>> {
    const found = new Map(planned.map((index) => [index, new Set<string>()]));
    const taken = new Set<string>();
    const take = (index: number, field: string, key: string) => {
      if (taken.has(key)) found.get(index)!.add(`DUPLICATE ${this.#items[index]!.member}.${field}`);
      taken.add(key);
    };
    for (const index of planned) {
      const { fields, member } = this.#items[index]!;
      if (this.#options.match === 'ID' && has(fields.externalId)) take(index, 'externalId', `${member} ${fields.externalId}`);
      for (const role of roleFields) {
        const number = (fields[role] as Record<string, unknown> | null | undefined)?.[numbers[role]];
        if (number !== undefined) take(index, `${role}.${numbers[role]}`, `${role} ${number as string}`);
      }
    }
    this.#findWithdrawn(planned, found);
    return found;
  }

  /** Payers and addresses that go are not there for others, either. */
  #findWithdrawn(planned: readonly number[], found: Map<number, Set<string>>): void {
    const items = planned.map((index) => this.#items[index]!);
    const endsPaying = ({ fields: { alternativePayerRole: role } }: GivenItem) => role === null || role?.isActive === false;
    const payers = items.filter(endsPaying).flatMap((item) => this.contactOf(item)?.id ?? []);
    const addresses = items.flatMap((item) => {
      const [contact, given] = [this.contactOf(item), item.fields.addresses];
      return contact && given !== undefined ? pairDetails(detailKinds[0]!, contact, given ?? []).removed : [];
    });
    const [noPayer, noAddress] = [new Set<unknown>(payers), new Set<unknown>(addresses)];
    for (const index of planned) {
      const item = this.#items[index]!;
      const { fields, member } = item;
      const own = this.contactOf(item)?.id;
      const judge = ({ alternativePayerId, ...rest }: NamingFields, path: string) => {
        if (noPayer.has(alternativePayerId) && alternativePayerId !== own) found.get(index)!.add(`NO_ACTIVE_ALTERNATIVE_PAYER_ROLE ${path}.alternativePayerId`);
        for (const [field, id] of Object.entries(rest)) if (noAddress.has(id)) found.get(index)!.add(`NOT_FOUND ${path}.${field}`);
      };
      const path = `${member}.customerRole`;
      judge({ alternativePayerId: fields.customerRole?.alternativePayerId }, path);
      const configurations = fields.customerRole?.deliveryAndInvoicingConfigurations ?? [];
      for (const [place, { alternativePayerId, invoiceAddressId, deliveryAddressId }] of configurations.entries()) {
        judge({ alternativePayerId, invoiceAddressId, deliveryAddressId }, `${path}.deliveryAndInvoicingConfigurations.${place}`);
      }
    }
  }

  get #field(): 'id' | 'externalId' {
    return this.#options.match === 'ID' ? 'id' : 'externalId';
  }

  #nameOf({ fields, member }: GivenItem): string | null {
    if (this.#options.match === 'ID') return has(fields.id) ? `${member} ${fields.id}` : null;
    return `${member} ${fields.externalId}`;
  }

  #misnamed({ fields, member }: GivenItem): string[] {
    const { match, mode } = this.#options;
    if (match === 'EXTERNAL_ID') {
      const missing = has(fields.externalId) ? [] : [`REQUIRED ${member}.externalId`];
      return has(fields.id) ? [...missing, `INVALID_VALUE ${member}.id`] : missing;
    }
    if (mode === 'UPDATE_ONLY' && !has(fields.id)) return [`REQUIRED ${member}.id`];
    return mode === 'CREATE_ONLY' && has(fields.id) ? [`INVALID_VALUE ${member}.id`] : [];
  }

  #refusedByMode(item: GivenItem): string[] {
    const { match, mode } = this.#options;
    const { fields, member } = item;
    if (this.contactOf(item)) return mode === 'CREATE_ONLY' ? [`Conflict ${member}.${this.#field}`] : [];
    if (match === 'ID' ? has(fields.id) : mode === 'UPDATE_ONLY') return [`NotFound ${member}.${this.#field}`];
    if (fields.name === undefined) return [`REQUIRED ${member}.name`];
    return has(fields.ifVersion) ? [`INVALID_VALUE ${member}.ifVersion`] : [];
  }
}

interface NamingFields {
  alternativePayerId?: unknown;
  invoiceAddressId?: unknown;
  deliveryAddressId?: unknown;
}
