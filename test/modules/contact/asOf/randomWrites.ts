/** Random writes of all kinds below two individuals and two organizations. What they name was seen in states that were read before. */
import { Random } from '../../../../src/demo/random.ts';

/** A mutation and its input. */
export type Write = [mutation: string, input: object];

interface Seen {
  id: string;
  /** The row in whose list it stood. */
  ownerId: string;
}

const details = ['Address', 'Email', 'Phone', 'WebAddress'] as const;
const plural = { Address: 'Addresses', Email: 'Emails', Phone: 'Phones', WebAddress: 'WebAddresses' };

export class RandomWrites {
  readonly #random: Random;
  readonly #seen = new Map<string, Map<string, Seen>>();
  #count = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  get random(): Random {
    return this.#random;
  }

  /** Takes note of every object with an id. */
  see(value: unknown, ownerId = ''): void {
    if (Array.isArray(value)) for (const element of value) this.see(element, ownerId);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { id, __typename: type } = value as { id?: string; __typename?: string };
    if (id && type) {
      const ofType = this.#seen.get(type) ?? new Map<string, Seen>();
      this.#seen.set(type, ofType);
      if (!ofType.has(id)) ofType.set(id, { id, ownerId });
    }
    for (const member of Object.values(value)) this.see(member, id ?? ownerId);
  }

  next(): Write {
    const [contact, detail, role] = [() => this.#contact(), () => this.#detail(), () => this.#role()];
    const [identity, unit, customer] = [() => this.#identity(), () => this.#unit(), () => this.#customerContact()];
    const seldom = [() => this.#tag(), () => this.#relationship()];
    const kinds = [contact, contact, detail, detail, detail, role, role, identity, identity, unit, unit, customer, customer, customer, ...seldom];
    return this.#random.pick(kinds)();
  }

  #contact(): Write {
    const individualId = this.#id('IndividualContact');
    const organizationId = this.#id('OrganizationContact');
    const fields = { name: this.#text(), externalId: this.#maybe(this.#text()), customFields: this.#customFields() };
    const writes: Write[] = [
      ['updateIndividualContact', { id: individualId, patch: { ...fields, dateOfBirth: this.#day(), anniversary: this.#maybe(this.#day()) } }],
      ['updateIndividualContact', { id: individualId, patch: { name: this.#text() } }],
      ['updateOrganizationContact', { id: organizationId, patch: { ...fields, founded: this.#maybe(this.#day()) } }],
      ['updateOrganizationContact', { id: organizationId, patch: { founderIds: this.#some('ProfessionalIdentity'), leaderIds: this.#some('ProfessionalIdentity') } }],
      ['updateOrganizationContact', { id: organizationId, patch: { leaderIds: this.#some('ProfessionalIdentity') } }],
    ];
    const ends: Write[] = [
      ['deleteIndividualContact', { id: individualId, force: true }],
      ['deleteOrganizationContact', { id: organizationId, force: true }],
      ['restoreContact', { id: individualId }],
      ['restoreContact', { id: organizationId }],
      ['restoreContact', { id: individualId }],
      ['restoreContact', { id: organizationId }],
    ];
    return this.#random.pick([...writes, ...writes, ...ends]);
  }

  #detail(): Write {
    const kind = this.#random.pick(details);
    const ownerId = this.#random.pick([this.#contactId(), this.#contactId(), this.#id('ProfessionalIdentity')]);
    const fields = {
      Address: { type: this.#random.pick(['OFFICE', 'STORE']), fullAddress: this.#text(), city: this.#maybe(this.#text()), countryCode: this.#maybe('DE'), usages: ['INVOICES'] },
      Email: { type: this.#random.pick(['WORK_EMAIL', 'MAILING_LIST']), address: `${this.#text()}@example.com` },
      Phone: { type: 'MOBILE', number: this.#random.fill('+49 170 #######'), usages: this.#random.pick([['CALL'], ['SMS', 'WHATSAPP']]) },
      WebAddress: { type: 'BLOG', url: `https://${this.#text()}.example.com/` },
    }[kind];
    const detail = { ...fields, isPreferred: this.#random.chance(0.4), description: this.#maybe(this.#text()) };
    const known = this.#any(kind);
    return this.#random.pick<Write>([
      [`add${kind}`, { ownerId, detail }],
      [`add${kind}`, { ownerId, detail }],
      [`update${kind}`, { ...known, patch: detail }],
      [`update${kind}`, { ...known, patch: { description: this.#maybe(this.#text()) } }],
      [`remove${kind}`, known],
      [`restore${kind}`, known],
      [`reorder${plural[kind]}`, { ownerId: known.ownerId, ids: this.#ofOwner(kind, known.ownerId) }],
    ]);
  }

  #tag(): Write {
    const contactId = this.#contactId();
    if (this.#random.chance(0.5)) return ['addTag', { contactId, name: this.#random.pick(['vip', 'new', 'late', 'old']) }];
    return ['removeTag', { contactId, tagId: this.#id('Tag') }];
  }

  #role(): Write {
    const contactId = this.#contactId();
    const isActive = this.#random.chance(0.5);
    const customer = {
      isActive,
      isSuspended: this.#random.chance(0.3),
      customerNumber: this.#text(),
      customerSince: this.#day(),
      managedById: this.#maybe(this.#id('ProfessionalIdentity')),
      externalCard: this.#maybe({ number: this.#text() }),
      creditLimit: this.#maybe({ amount: this.#random.fill('%##.##'), currency: 'EUR' }),
      taxInformation: this.#maybe({ taxRegistrationNumber: this.#text(), enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE'] }),
      deliveryAndInvoicingConfigurations: this.#configurations(),
    };
    const supplier = {
      isActive,
      supplierNumber: this.#text(),
      supplierSince: this.#day(),
      managedById: this.#maybe(this.#id('ProfessionalIdentity')),
      taxInformation: this.#maybe({ type: 'VendorTaxInformation', taxRegistrationNumber: this.#text() }),
    };
    return this.#random.pick<Write>([
      ['setCustomerRole', { contactId, role: customer }],
      ['setCustomerRole', { contactId, role: customer }],
      ['setSupplierRole', { contactId, role: supplier }],
      ['setAlternativePayerRole', { contactId, role: { isActive, alternativePayerNumber: this.#text(), since: this.#day() } }],
      ['removeCustomerRole', { contactId }],
      ['removeSupplierRole', { contactId }],
      ['removeAlternativePayerRole', { contactId }],
      ['setDeliveryAndInvoicingConfigurations', { customerId: this.#id('CustomerRole'), configurations: this.#configurations() }],
    ]);
  }

  #configurations(): object[] {
    const address = this.#any('Address');
    const brands = [null, 'b1', 'b2'].filter(() => this.#random.chance(0.5));
    return brands.map((brandId) => ({ limitations: brandId && { brandId }, invoiceAddressId: address.id }));
  }

  #identity(): Write {
    const id = this.#id('ProfessionalIdentity');
    const workplaces = { departmentIds: this.#some('Department'), locationIds: this.#some('Location') };
    const own = { isActive: this.#random.chance(0.5), jobTitle: this.#maybe(this.#text()) };
    const parties = { individualId: this.#id('IndividualContact'), organizationId: this.#id('OrganizationContact') };
    return this.#random.pick<Write>([
      ['addProfessionalIdentity', { ...parties, ...own, emails: [{ type: 'WORK_EMAIL', address: `${this.#text()}@example.com` }] }],
      ['addProfessionalIdentity', { ...parties, ...own, ...workplaces }],
      ['updateProfessionalIdentity', { id, patch: own }],
      ['updateProfessionalIdentity', { id, patch: workplaces }],
      ['updateProfessionalIdentity', { id, patch: { departmentIds: this.#some('Department') } }],
      ['deleteProfessionalIdentity', { id, force: true }],
      ['restoreProfessionalIdentity', { id }],
    ]);
  }

  #unit(): Write {
    const organizationId = this.#id('OrganizationContact');
    const [location, department] = [this.#id('Location'), this.#id('Department')];
    return this.#random.pick<Write>([
      ['createLocation', { organizationId, name: this.#text(), leaderIds: this.#some('ProfessionalIdentity') }],
      ['updateLocation', { id: location, patch: { name: this.#text() } }],
      ['updateLocation', { id: location, patch: { leaderIds: this.#some('ProfessionalIdentity') } }],
      ['updateLocation', { id: location, patch: { leaderIds: this.#some('ProfessionalIdentity') } }],
      ['deleteLocation', { id: location }],
      ['restoreLocation', { id: location }],
      ['createDepartment', { organizationId, name: this.#text() }],
      ['updateDepartment', { id: department, patch: { code: this.#maybe(this.#text()) } }],
      ['deleteDepartment', { id: department }],
      ['restoreDepartment', { id: department }],
    ]);
  }

  #relationship(): Write {
    const [membership, relationship] = [this.#id('Membership'), this.#id('PersonalRelationship')];
    return this.#random.pick<Write>([
      ['createMembership', { contactId: this.#contactId(), organizationId: this.#id('OrganizationContact'), type: 'CLUB', name: this.#text() }],
      ['updateMembership', { id: membership, patch: { reference: this.#text() } }],
      ['deleteMembership', { id: membership }],
      ['restoreMembership', { id: membership }],
      ['createPersonalRelationship', { individualId: this.#id('IndividualContact'), relatedIndividualId: this.#id('IndividualContact'), type: 'SPOUSE' }],
      ['deletePersonalRelationship', { id: relationship }],
      ['restorePersonalRelationship', { id: relationship }],
    ]);
  }

  #customerContact(): Write {
    const [id, customerId, link] = [this.#id('CustomerContact'), this.#id('CustomerRole'), this.#id('CustomerContactLink')];
    const tags = ['vip', 'new', 'late'].filter(() => this.#random.chance(0.5));
    const customFields = this.#customFields();
    return this.#random.pick<Write>([
      ['createCustomerContact', { customerId, name: this.#text(), tags, customFields, contactId: this.#maybe(this.#contactId()) }],
      ['createCustomerContact', { name: this.#text(), title: 'MR' }],
      ['updateCustomerContact', { id, patch: { companyName: this.#text(), addressLines: [this.#text()], customFields } }],
      ['updateCustomerContact', { id, patch: { tags, accountPassword: this.#maybe(`${this.#text()} Secret 1!`) } }],
      ['updateCustomerContact', { id, patch: { tags, customFields, contactId: this.#maybe(this.#contactId()) } }],
      ['deleteCustomerContact', { id }],
      ['restoreCustomerContact', { id }],
      ['addSharedContact', { customerContactId: id, customerId }],
      ['convertToSharedContact', { id }],
      ['updateCustomerContactLink', { id: link, patch: { isPrimary: this.#random.chance(0.5), tags, customFields } }],
      ['addCustomerContactExtension', { customerContactId: id, type: 'TWO_INVOICE' }],
      ['createContactPoint', { customerId, label: this.#text(), phoneNumber: this.#random.fill('+49 30 ######') }],
      ['updateContactPoint', { id: this.#id('ContactPoint'), patch: { label: this.#text(), customerId } }],
      ['deleteContactPoint', { id: this.#id('ContactPoint') }],
    ]);
  }

  #customFields(): object | null {
    const level = this.#maybe(this.#random.integer(1, 5));
    return this.#maybe({ vip: { level }, notes: this.#maybe([this.#text(), this.#text()]), [this.#random.pick(['a', 'b'])]: this.#random.chance(0.5) });
  }

  #contactId(): string {
    return this.#random.chance(0.5) ? this.#id('IndividualContact') : this.#id('OrganizationContact');
  }

  #any(type: string): Seen {
    const known = [...(this.#seen.get(type)?.values() ?? [])];
    return known.length === 0 ? { id: 'none', ownerId: 'none' } : this.#random.pick(known);
  }

  #id(type: string): string {
    return this.#any(type).id;
  }

  #some(type: string): string[] {
    const ids = Array.from({ length: this.#random.integer(0, 3) }, () => this.#id(type));
    return [...new Set(ids)].filter((id) => id !== 'none');
  }

  #ofOwner(type: string, ownerId: string): string[] {
    const known = [...(this.#seen.get(type)?.values() ?? [])];
    return known.filter((seen) => seen.ownerId === ownerId).map(({ id }) => id).reverse();
  }

  #maybe<T>(value: T): T | null {
    return this.#random.chance(0.3) ? null : value;
  }

  #day(): string {
    return this.#random.day(1950, 2020).toISOString().slice(0, 10);
  }

  #text(): string {
    return `t${++this.#count}`;
  }
}
