/** For each update of the schema: how to make something to update, and two values for each field of its patch. */
import { individual, organization, placeholder, unique, type Named } from '../operations/things.ts';
import type { World } from '../operations/World.ts';

export interface PatchField {
  /** Two values that differ from each other; the first one from what is there at the beginning, too. */
  values: [unknown, unknown];
  /** What the change feed calls what the field changes, when that is not just the field. */
  paths?: string[];
  /** What changes besides and is not the same for the other value. */
  besides?: string[];
}

export interface Updated {
  /** What names the object in the input of the update. */
  target: { id: string; ownerId?: string };
  /** In an order in which they can be written one after the other. */
  fields: Record<string, PatchField>;
}

const two = (one: unknown, other: unknown, ...paths: string[]): PatchField => ({ values: [one, other], ...(paths.length > 0 && { paths }) });
const texts = (...paths: string[]): PatchField => two('one', 'other', ...paths);

const customFields = two({ color: 'red' }, { color: 'blue' }, 'customFields.color');
const shared = { description: texts(), isPreferred: two(true, false), usageContext: two('PERSONAL', 'PROFESSIONAL') };

const made = async (world: World, mutation: string, field: string, input: object): Promise<Named> =>
  (await world.change<Record<string, Named>>(mutation, input, `${field} { id }`))[field]!;

const detail = (type: string, field: string, given: object, fields: Record<string, PatchField>) => async (world: World): Promise<Updated> => {
  const { id: ownerId } = await individual(world);
  const { id } = await made(world, `add${type}`, field, { ownerId, detail: given });
  return { target: { ownerId, id }, fields: { ...fields, ...shared } };
};

/** An organization with somebody who represents it, twice, a department and two locations. */
async function employer(world: World) {
  const { id: organizationId } = await organization(world);
  const represent = async () =>
    made(world, 'addProfessionalIdentity', 'professionalIdentity', { individualId: (await individual(world)).id, organizationId, isActive: true });
  const people = [(await represent()).id, (await represent()).id] as const;
  const units = (kind: string) => made(world, `create${kind}`, kind.toLowerCase(), { organizationId, name: unique(kind) });
  return { organizationId, people, department: (await units('Department')).id, location: (await units('Location')).id };
}

async function customerRole(world: World, contactId: string): Promise<string> {
  const role = { isActive: true, isSuspended: false, customerSince: '2026-01-01', customerNumber: unique('C') };
  return (await made(world, 'setCustomerRole', 'customerRole', { contactId, role })).id;
}

const account = async (world: World) =>
  (await made(world, 'createUserAccount', 'userAccount', { email: `${unique('grace').replace(' ', '')}@example.com`, name: 'Grace' })).id;

const sharedContact = async (world: World) => (await made(world, 'createCustomerContact', 'customerContact', { name: unique('Accountant') })).id;

const preset = async (world: World, field: string): Promise<string> => {
  const key = unique(field);
  await made(world, 'createPreset', 'preset', { field, key });
  return key;
};

async function presetFields(world: World): Promise<Record<string, PatchField>> {
  const one = (field: string) => Promise.all([preset(world, field), preset(world, field)]);
  const list = async (field: string): Promise<PatchField> => ({ values: [[await preset(world, field)], []] });
  return {
    contactType: { values: await one('CONTACT_TYPE') },
    title: { values: await one('TITLE') },
    country: { values: await one('COUNTRY') },
    dealerCode: { values: await one('DEALER_CODE') },
    emailBillType: { values: await one('EMAIL_BILL_TYPE') },
    invoiceUsageReportCustomerProfile: { values: await one('INVOICE_USAGE_REPORT_CUSTOMER_PROFILE') },
    contactRegarding: await list('CONTACT_REGARDING'),
    copyCorrespondenceTypes: await list('COPY_CORRESPONDENCE_TYPE'),
    copyTicketTypes: await list('COPY_TICKET_TYPE'),
  };
}

async function listed(world: World, list: string, symmetric?: boolean): Promise<string> {
  const value = unique(list).replace(' ', '_');
  await world.change('addOpenListValue', { list, value, ...(symmetric !== undefined && { symmetric }) }, '__typename');
  return value;
}

const contactFields = { name: texts(), externalId: two(unique('X'), unique('X')), customFields };

export const updates: Record<string, (world: World) => Promise<Updated>> = {
  updateIndividualContact: async (world) => ({
    target: await individual(world),
    fields: { ...contactFields, dateOfBirth: two('1815-12-10', '1815-12-11'), anniversary: two('1835-07-08', '1835-07-09') },
  }),
  updateOrganizationContact: async (world) => {
    const { organizationId, people } = await employer(world);
    const fields = {
      ...contactFields,
      externalId: two(unique('X'), unique('X')),
      founded: two('1815-12-10', '1815-12-11'),
      externalOrganizationId: two(unique('O'), unique('O')),
      founderIds: two([people[0]], [people[1]]),
      leaderIds: two([people[0], people[1]], [people[1], people[0]]),
    };
    return { target: { id: organizationId }, fields };
  },
  updateDepartment: async (world) => ({
    target: { id: (await employer(world)).department },
    fields: { name: texts(), code: texts(), description: texts(), area: two('ADMINISTRATION', await listed(world, 'DEPARTMENT_AREA')) },
  }),
  updateLocation: async (world) => {
    const { location, people } = await employer(world);
    return { target: { id: location }, fields: { name: texts(), leaderIds: two([people[0]], [people[1]]) } };
  },
  updateProfessionalIdentity: async (world) => {
    const { people, department, location } = await employer(world);
    const fields = {
      jobTitle: texts(),
      departmentIds: two([department], []),
      locationIds: two([location], []),
      isActive: { ...two(false, true), besides: ['deactivationDate'] },
    };
    return { target: { id: people[0] }, fields };
  },
  updateMembership: async (world) => {
    const ids = { contactId: (await individual(world)).id, organizationId: (await organization(world)).id };
    const { id } = await made(world, 'createMembership', 'membership', { ...ids, type: 'CLUB' });
    return { target: { id }, fields: { name: texts(), reference: texts(), type: two(await listed(world, 'MEMBERSHIP_TYPE'), 'CLUB') } };
  },
  updatePersonalRelationship: async (world) => {
    const ids = { individualId: (await individual(world)).id, relatedIndividualId: (await individual(world)).id };
    const { id } = await made(world, 'createPersonalRelationship', 'personalRelationship', { ...ids, type: 'SPOUSE' });
    const list = 'PERSONAL_RELATIONSHIP_TYPE';
    return { target: { id }, fields: { type: two(await listed(world, list, true), await listed(world, list, false)) } };
  },
  updateAddress: detail('Address', 'address', { type: 'OFFICE', fullAddress: 'Kiel' }, {
    type: two('FACTORY', 'PO_BOX'),
    usages: two(['INVOICES'], ['SHIPPING']),
    recipientName: texts(),
    careOf: texts(),
    streetName: texts(),
    streetNumber: texts(),
    additional: texts(),
    city: texts(),
    zip: texts(),
    countryCode: two('DE', 'AT'),
    fullAddress: texts(),
  }),
  updateEmail: detail('Email', 'email', { type: 'WORK_EMAIL', address: 'a@example.com' }, {
    type: two('MAILING_LIST', 'EMAIL_ALIAS'),
    address: two('b@example.com', 'c@example.com', 'address', 'normalizedAddress'),
  }),
  updatePhone: detail('Phone', 'phone', { type: 'HOTLINE', number: '+49 431 1000' }, {
    type: two('DIRECT_FAX', 'DIRECT_LINE'),
    number: two('+49 431 2000', '+49 431 3000', 'e164', 'number'),
    usages: two(['CALL'], ['SMS']),
  }),
  updateWebAddress: detail('WebAddress', 'webAddress', { type: 'BLOG', url: 'https://a.example.com' }, {
    type: two('ONLINE_STORE', 'ORGANIZATION_BLOG'),
    url: two('https://b.example.com', 'https://c.example.com'),
  }),
  updatePlaceholderCustomer: async (world) => ({
    target: await placeholder(world),
    fields: {
      ...contactFields,
      externalId: two(unique('X'), unique('X')),
      customerNumber: two(unique('C'), unique('C')),
      isActive: two(false, true),
      customerSince: two('2026-02-01', '2026-03-01'),
      requiresFormalInvoice: two(true, false),
      trackRevenue: two(true, false),
    },
  }),
  updateContactPoint: async (world) => {
    const { organizationId, location } = await employer(world);
    const [customerId, other] = [await customerRole(world, organizationId), (await placeholder(world)).id];
    const { id } = await made(world, 'createContactPoint', 'contactPoint', { customerId: other, label: '', phoneNumber: '', emailAddress: null });
    const fields = {
      customerId: two((await placeholder(world)).id, customerId),
      locationId: two(location, null),
      label: texts(),
      phoneNumber: two('+49 431 2000', '+49 431 3000', 'e164', 'phoneNumber'),
      emailAddress: two('b@example.com', 'c@example.com', 'emailAddress', 'normalizedEmail'),
    };
    return { target: { id }, fields };
  },
  updateCustomerContact: async (world) => {
    const text = ['name', 'givenName', 'familyName', 'companyName', 'contactPosition', 'postcode'].map((name) => [name, texts()] as const);
    const contacts = [(await individual(world)).id, (await individual(world)).id] as const;
    const fields = {
      ...Object.fromEntries(text),
      ...(await presetFields(world)),
      contactId: two(...contacts),
      addressLines: two(['one'], ['other']),
      email: two('b@example.com', 'c@example.com'),
      website: two('https://b.example.com', 'https://c.example.com'),
      numbers: two([{ position: 1, number: '1000' }], [{ position: 1, number: '2000' }]),
      accountPassword: two('correct horse battery', 'staple correct horse', 'hasAccountPassword'),
      customFields,
      tags: two(['billing'], ['sales']),
    };
    return { target: { id: await sharedContact(world) }, fields };
  },
  updateCustomerContactLink: async (world) => {
    const { organizationId, location } = await employer(world);
    const [customerId, other] = [await customerRole(world, organizationId), (await placeholder(world)).id];
    const contact = async () => ({ customerContactId: await sharedContact(world) });
    const { id } = await made(world, 'createCustomerContactLink', 'link', { customerId: other, contact: await contact() });
    const fields = {
      customerId: two((await placeholder(world)).id, customerId),
      contact: two(await contact(), await contact(), 'customerContactId'),
      locationId: two(location, null),
      isPrimary: two(true, false),
      userId: two(await account(world), await account(world)),
      tags: two(['billing'], ['sales']),
      customFields,
    };
    return { target: { id }, fields };
  },
  updatePreset: async (world) => {
    const { id } = await made(world, 'createPreset', 'preset', { field: 'TITLE', key: unique('TITLE') });
    const label = (word: string) => [{ language: 'en', label: word }];
    return { target: { id }, fields: { labels: two(label('one'), label('other')), isActive: two(false, true) } };
  },
  updateUserAccount: async (world) => ({
    target: { id: await account(world) },
    fields: {
      name: texts(),
      email: two('b@example.com', 'c@example.com', 'email', 'normalizedEmail'),
      password: two('correct horse battery', 'staple correct horse', 'hasPassword'),
      permissions: two(['TENANT_ACCESS'], []),
      isLocked: two(true, false),
    },
  }),
};
