/** The mutations that the operations of the other APIs do without. Each entry ends with the mutation that it is for. */
import { createHash } from 'node:crypto';
import { makePng } from '../../modules/image/makeImages.ts';
import { individual, identity, organization, placeholder, unique, type Named } from './things.ts';
import type { World } from './World.ts';

type Run = (world: World) => Promise<unknown>;

/** Makes something with one mutation and returns its id. */
const make = async (world: World, mutation: string, input: object, field: string): Promise<string> =>
  (await world.change<Record<string, Named>>(mutation, input, `${field} { id }`))[field]!.id;

const idOf = async (thing: Promise<Named>): Promise<string> => (await thing).id;

interface Kind {
  name: string;
  field: string;
  make: (world: World) => Promise<string>;
  patch?: object;
}

const department = async (world: World) =>
  make(world, 'createDepartment', { organizationId: await idOf(organization(world)), name: unique('Department') }, 'department');
const location = async (world: World) =>
  make(world, 'createLocation', { organizationId: await idOf(organization(world)), name: unique('Location') }, 'location');
const membership = async (world: World) => {
  const [organizationId, contactId] = [await idOf(organization(world)), await idOf(individual(world))];
  return make(world, 'createMembership', { organizationId, contactId, type: 'CLUB' }, 'membership');
};
const relationship = async (world: World) => {
  const [individualId, relatedIndividualId] = [await idOf(individual(world)), await idOf(individual(world))];
  return make(world, 'createPersonalRelationship', { individualId, relatedIndividualId, type: 'SPOUSE' }, 'personalRelationship');
};
const account = (world: World) => make(world, 'createUserAccount', { email: `${unique('user').replace(' ', '')}@example.com`, name: 'Ada' }, 'userAccount');
const preset = (world: World) => make(world, 'createPreset', { field: 'TITLE', key: unique('role').replace(' ', '_').toUpperCase() }, 'preset');
const customerContact = (world: World) => make(world, 'createCustomerContact', { name: unique('Buyer') }, 'customerContact');
const customerList = (world: World) => make(world, 'createCustomerList', { name: unique('List') }, 'customerList');
const apiKey = (world: World) => make(world, 'createApiKey', { name: unique('Key'), permissions: ['TENANT_ACCESS'] }, 'apiKey');

const device = (world: World) => world.change<{ device: Named; deviceToken: string }>('registerDevice', { name: unique('Device') }, 'device { id } deviceToken');

/** What a user sends who signs in, and what it answers. */
const credentials = async (world: World) => {
  const [email, password] = [`${unique('user').replace(' ', '')}@example.com`, 'correct horse'];
  await world.change('createUserAccount', { email, name: 'Ada', password }, '__typename');
  return { deviceToken: (await device(world)).deviceToken, email, password };
};
const session = async (world: World) => {
  const { refreshToken } = await world.change<{ refreshToken: string }>('login', await credentials(world), 'refreshToken');
  return { refreshToken };
};

const link = async (world: World) => {
  const [customerId, customerContactId] = [await idOf(placeholder(world)), await customerContact(world)];
  return make(world, 'createCustomerContactLink', { customerId, contact: { customerContactId } }, 'link');
};

const contactPoint = async (world: World) =>
  make(world, 'createContactPoint', { customerId: await idOf(placeholder(world)), label: 'Desk', phoneNumber: '+49 431 1', emailAddress: null }, 'contactPoint');

const kinds: Kind[] = [
  { name: 'Department', field: 'department', make: department, patch: { name: 'Sales' } },
  { name: 'Location', field: 'location', make: location, patch: { name: 'Kiel' } },
  { name: 'Membership', field: 'membership', make: membership, patch: { name: 'Board' } },
  { name: 'PersonalRelationship', field: 'personalRelationship', make: relationship },
  { name: 'UserAccount', field: 'userAccount', make: account, patch: { name: 'Grace' } },
  { name: 'Preset', field: 'preset', make: preset, patch: { isActive: false } },
  { name: 'ProfessionalIdentity', field: 'professionalIdentity', make: (world) => idOf(identity(world)) },
  { name: 'CustomerContact', field: 'customerContact', make: customerContact },
  { name: 'CustomerContactLink', field: 'link', make: link },
  { name: 'ContactPoint', field: 'contactPoint', make: contactPoint },
  { name: 'CustomerList', field: 'customerList', make: customerList },
  { name: 'PlaceholderCustomer', field: 'placeholderCustomer', make: (world) => idOf(placeholder(world)) },
];

const updateOf = ({ name, field, make: makeOne, patch }: Kind): [string, Run] => [
  `update${name}`,
  async (world) => world.change(`update${name}`, { id: await makeOne(world), patch }, `${field} { id version }`),
];

const ofKinds = kinds.flatMap(({ name, field, make: makeOne, patch }): [string, Run][] => [
  [`create${name}`, makeOne],
  ...(patch ? [updateOf({ name, field, make: makeOne, patch })] : []),
  [`delete${name}`, async (world) => world.change(`delete${name}`, { id: await makeOne(world) }, `${field} { id deleted }`)],
  [
    `restore${name}`,
    async (world) => {
      const id = await makeOne(world);
      await world.change(`delete${name}`, { id }, `${field} { id }`);
      await world.change(`restore${name}`, { id }, `${field} { id deleted }`);
    },
  ],
]);

const details: { name: string; plural: string; field: string; detail: () => object }[] = [
  { name: 'Address', plural: 'Addresses', field: 'address', detail: () => ({ type: 'OFFICE', city: unique('City') }) },
  { name: 'Email', plural: 'Emails', field: 'email', detail: () => ({ type: 'WORK_EMAIL', address: `${unique('a').replace(' ', '')}@example.com` }) },
  { name: 'Phone', plural: 'Phones', field: 'phone', detail: () => ({ type: 'MAIN', number: unique('0431') }) },
  { name: 'WebAddress', plural: 'WebAddresses', field: 'webAddress', detail: () => ({ type: 'BLOG', url: `https://${unique('a').replace(' ', '')}.example.com` }) },
];

const ofDetails = details.flatMap(({ name, plural, field, detail }): [string, Run][] => {
  const add = (world: World, ownerId: string) => make(world, `add${name}`, { ownerId, detail: detail() }, field);
  return [
    [
      `restore${name}`,
      async (world) => {
        const ownerId = await idOf(individual(world));
        const id = await add(world, ownerId);
        await world.change(`remove${name}`, { ownerId, id }, `${field} { id }`);
        await world.change(`restore${name}`, { ownerId, id }, `${field} { id deleted }`);
      },
    ],
    [
      `reorder${plural}`,
      async (world) => {
        const ownerId = await idOf(individual(world));
        const ids = [await add(world, ownerId), await add(world, ownerId)];
        await world.change(`reorder${plural}`, { ownerId, ids: ids.reverse() }, '__typename');
      },
    ],
  ];
});

const roles = [
  { name: 'CustomerRole', field: 'customerRole', number: 'customerNumber', role: { isActive: true, isSuspended: false, customerSince: '2026-01-01' } },
  { name: 'SupplierRole', field: 'supplierRole', number: 'supplierNumber', role: { isActive: true, supplierSince: '2026-01-01' } },
  { name: 'AlternativePayerRole', field: 'alternativePayerRole', number: 'alternativePayerNumber', role: { isActive: true, since: '2026-01-01' } },
];

const ofRoles = roles.map(({ name, field, number, role }): [string, Run] => [
  `remove${name}`,
  async (world) => {
    const contactId = await idOf(individual(world));
    await world.change(`set${name}`, { contactId, role: { ...role, [number]: unique('N') } }, `${field} { id }`);
    await world.change(`remove${name}`, { contactId }, '__typename');
  },
]);

/** Makes each input of what has no name of its own another one. */
let turns = 0;

const extended = async (world: World): Promise<{ customerContactId: string; type: string }> => {
  const target = { customerContactId: await customerContact(world), type: 'TWO_INVOICE' };
  await world.change('addCustomerContactExtension', { ...target, settings: {} }, '__typename');
  return target;
};

const fields = ['CONTACT_REGARDING', 'CONTACT_TYPE', 'COPY_TICKET_TYPE', 'DEALER_CODE', 'EMAIL_BILL_TYPE', 'COPY_CORRESPONDENCE_TYPE'];

const others: Record<string, Run> = {
  createIndividualContact: (world) => individual(world),
  createOrganizationContact: (world) => organization(world),
  upsertContacts: (world) => {
    const items = [{ individual: { externalId: unique('E'), name: 'Ada' } }];
    const input = { items, match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' };
    return world.change('upsertContacts', input, 'created results { action contact { id version } }');
  },
  registerDocuments: (world) => {
    const text = `query ${unique('Documents').replace(' ', '_')} { viewer { id } }`;
    const manifest = { [createHash('sha256').update(text).digest('hex')]: text };
    return world.change('registerDocuments', { application: 'idempotency', version: '1', manifest }, 'addedCount');
  },
  setExternalContactManagement: (world) =>
    world.change(
      'setExternalContactManagement',
      { useExternalContactManagement: false, customWorkflowConfig: { providerId: unique('crm') } },
      'externalContactManagement { id }',
    ),
  addDefaultPresets: (world) => world.change('addDefaultPresets', { field: fields[turns++ % fields.length]! }, '__typename'),
  addOpenListValue: (world) =>
    world.change('addOpenListValue', { list: 'MEMBERSHIP_TYPE', value: unique('type') }, 'openList { values }'),
  createApiKey: (world) => world.change('createApiKey', { name: unique('Key'), permissions: ['TENANT_ACCESS'] }, 'secret apiKey { id }'),
  revokeApiKey: async (world) => world.change('revokeApiKey', { id: await apiKey(world) }, 'apiKey { id deleted }'),
  registerDevice: (world) => world.change('registerDevice', { name: unique('Device') }, 'deviceToken device { id }'),
  revokeDevice: async (world) => world.change('revokeDevice', { id: (await device(world)).device.id }, 'device { id deleted }'),
  login: async (world) => world.change('login', await credentials(world), 'accessToken refreshToken'),
  refreshSession: async (world) => world.change('refreshSession', await session(world), 'accessToken refreshToken'),
  logout: async (world) => world.change('logout', await session(world), 'ended'),
  changePassword: (world) => world.change('changePassword', { currentPassword: 'wrong', newPassword: unique('another horse') }, '__typename'),
  movePreset: async (world) => world.change('movePreset', { id: await preset(world) }, 'preset { id }'),
  restoreContact: async (world) => {
    const id = await idOf(individual(world));
    await world.change('deleteIndividualContact', { id }, 'contact { id }');
    await world.change('restoreContact', { id }, 'contact { id deleted }');
  },
  restoreImage: async (world) => {
    const ownerId = await idOf(individual(world));
    const data = (await makePng()).toString('base64');
    const id = await make(world, 'addImage', { ownerId, data }, 'image');
    await world.change('removeImage', { ownerId, id }, 'image { id }');
    await world.change('restoreImage', { ownerId, id }, 'image { id deleted }');
  },
  moveCustomerListItem: async (world) => {
    const [listId, customerId, other] = [await customerList(world), await idOf(placeholder(world)), await idOf(placeholder(world))];
    await world.change('addCustomerListItems', { listId, customerIds: [customerId, other] }, '__typename');
    await world.change('moveCustomerListItem', { listId, customerId: other }, 'item { id }');
  },
  restoreCustomerContactExtension: async (world) => {
    const target = await extended(world);
    const { extension } = await world.change<{ extension: Named }>('removeCustomerContactExtension', target, 'extension { id }');
    await world.change('restoreCustomerContactExtension', { id: extension.id }, 'extension { id }');
  },
  updateCustomerContactExtension: async (world) =>
    world.change('updateCustomerContactExtension', { ...(await extended(world)), settings: { invoiceTermDays: 14 } }, '__typename'),
  probeExternalContactManagement: (world) => world.change('probeExternalContactManagement', { ifVersion: ++turns }, 'reachable'),
  setCustomFieldSchema: (world) =>
    world.change(
      'setCustomFieldSchema',
      { owner: 'CUSTOMER_CONTACT', schema: { type: 'object', properties: { [`field${++turns}`]: { type: 'string' } } } },
      '__typename',
    ),
  updatePersonalRelationship: async (world) => {
    const type = unique('friend');
    await world.change('addOpenListValue', { list: 'PERSONAL_RELATIONSHIP_TYPE', value: type }, '__typename');
    await world.change('updatePersonalRelationship', { id: await relationship(world), patch: { type } }, 'personalRelationship { id version }');
  },
  setDeliveryAndInvoicingConfigurations: async (world) => {
    const role = { customerNumber: unique('N'), isActive: true, isSuspended: false, customerSince: '2026-01-01' };
    const customerId = await make(world, 'setCustomerRole', { contactId: await idOf(individual(world)), role }, 'customerRole');
    await world.change('setDeliveryAndInvoicingConfigurations', { customerId, configurations: [{ limitations: { brandId: 'B1' } }] }, '__typename');
  },
  erasePersonalData: async (world) =>
    world.change('erasePersonalData', { id: await idOf(individual(world)), reason: 'OBJECTION' }, 'erasure { id erasedId }'),
  liftSuppression: async (world) => {
    const externalId = unique('E');
    const { id } = await individual(world, { externalId });
    await world.change('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }');
    await world.change('liftSuppression', { by: { externalId } }, 'count');
  },
  verifyCustomerContactPassword: async (world) =>
    world.change('verifyCustomerContactPassword', { customerContactId: await customerContact(world), password: 'wrong password' }, 'isCorrect'),
};

export const moreMutations: Record<string, Run> = { ...Object.fromEntries([...ofKinds, ...ofDetails, ...ofRoles]), ...others };
