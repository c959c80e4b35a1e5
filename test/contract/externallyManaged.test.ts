import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { TypedDocumentString } from '../generated/graphql.ts';
import { signIn, type TestActor } from '../support/actors.ts';
import { createApi, type Api } from '../support/api.ts';

const startUrls = {
  choose: 'https://crm.example.com/choose',
  address: 'https://crm.example.com/address',
  show: 'https://crm.example.com/show',
};

/**
 * For each mutation, where the other system's workflow starts that stands in for it while contacts are managed there; null for
 * what is no contact nor part of one, and so is written here all the same. An image is what its owner is: a test of its own
 * shows that (test/modules/tenant/assertContactsManagedHere.test.ts).
 */
const workflows: Record<string, keyof typeof startUrls | 'as its owner' | null> = {
  addAddress: 'address',
  addCustomerListItems: null,
  addDefaultPresets: null,
  addCustomerContactExtension: null,
  addEmail: 'show',
  addExternalIdMappings: null,
  addImage: 'as its owner',
  addOpenListValue: null,
  addPhone: 'show',
  addProfessionalIdentity: 'show',
  addSharedContact: null,
  addTag: 'show',
  addWebAddress: 'show',
  changePassword: null,
  convertToSharedContact: null,
  createApiKey: null,
  createCustomerContact: null,
  createCustomerContactLink: null,
  createContactPoint: null,
  createCustomerList: null,
  createDepartment: 'show',
  createIndividualContact: 'choose',
  createLocation: 'show',
  createMembership: 'show',
  createOrganizationContact: 'choose',
  createPersonalRelationship: 'show',
  createPlaceholderCustomer: null,
  createPreset: null,
  createUserAccount: null,
  deleteCustomerContact: null,
  deleteCustomerContactLink: null,
  deleteContactPoint: null,
  deleteCustomerList: null,
  deleteDepartment: 'show',
  deleteExternalIdMapping: null,
  deleteIndividualContact: 'show',
  deleteLocation: 'show',
  deleteMembership: 'show',
  deleteOrganizationContact: 'show',
  deletePersonalRelationship: 'show',
  deletePlaceholderCustomer: null,
  deleteProfessionalIdentity: 'show',
  deleteUserAccount: null,
  erasePersonalData: null,
  login: null,
  logout: null,
  liftSuppression: null,
  moveCustomerListItem: null,
  movePreset: null,
  probeExternalContactManagement: null,
  refreshSession: null,
  registerDevice: null,
  registerDocuments: null,
  removeAddress: 'address',
  removeAlternativePayerRole: null,
  removeCustomerContactExtension: null,
  removeCustomerListItem: null,
  removeCustomerRole: null,
  removeEmail: 'show',
  removeImage: 'as its owner',
  removePhone: 'show',
  removeSharedContact: null,
  removeSupplierRole: null,
  removeTag: 'show',
  removeWebAddress: 'show',
  reorderAddresses: 'address',
  reorderEmails: 'show',
  reorderPhones: 'show',
  reorderWebAddresses: 'show',
  restoreAddress: 'address',
  restoreContact: 'show',
  restoreCustomerContact: null,
  restoreCustomerContactExtension: null,
  restoreCustomerContactLink: null,
  restoreContactPoint: null,
  restoreCustomerList: null,
  restoreDepartment: 'show',
  restoreEmail: 'show',
  restoreImage: 'as its owner',
  restoreLocation: 'show',
  restoreMembership: 'show',
  restorePersonalRelationship: 'show',
  restorePhone: 'show',
  restorePlaceholderCustomer: null,
  restoreProfessionalIdentity: 'show',
  restoreUserAccount: null,
  restoreWebAddress: 'show',
  revokeApiKey: null,
  revokeDevice: null,
  setAlternativePayerRole: null,
  setCustomFieldSchema: null,
  setCustomerRole: null,
  setDeliveryAndInvoicingConfigurations: null,
  setExternalContactManagement: null,
  setExternalIdMappings: null,
  setSupplierRole: null,
  updateAddress: 'address',
  updateCustomerContact: null,
  updateCustomerContactExtension: null,
  updateCustomerContactLink: null,
  updateContactPoint: null,
  updateCustomerList: null,
  updateDepartment: 'show',
  updateEmail: 'show',
  updateIndividualContact: 'show',
  updateLocation: 'show',
  updateMembership: 'show',
  updateOrganizationContact: 'show',
  updatePersonalRelationship: 'show',
  updatePhone: 'show',
  updatePlaceholderCustomer: null,
  updatePreset: null,
  updateProfessionalIdentity: 'show',
  updateUserAccount: null,
  updateWebAddress: 'show',
  upsertContacts: 'show',
  verifyCustomerContactPassword: null,
};

const mutations = Object.values(schema.getMutationType()!.getFields());

const scalars: Record<string, unknown> = {
  Boolean: true,
  Currency: 'EUR',
  Date: '2026-01-01',
  DateTime: '2099-01-01T00:00:00Z',
  Decimal: '1',
  ID: 'nobody',
  Int: 1,
  JSONObject: {},
  Password: 'x',
  String: 'x',
};

/** A value that GraphQL takes: of an input object its required fields, and one field where it wants exactly one. */
function valueOf(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [valueOf(named.ofType)];
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return scalars[named.name];
  const fields = Object.values(named.getFields());
  const given = named.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
  return Object.fromEntries(given.map((field) => [field.name, valueOf(field.type)]));
}

let api: Api;

beforeAll(async () => {
  api = await createApi();
});

// One of the mutations sets it.
beforeEach(async () => {
  const { tenantId } = api;
  const management = {
    isUsed: true,
    provideContactStartUrl: startUrls.choose,
    provideContactAddressStartUrl: startUrls.address,
    showContactDetailsStartUrl: startUrls.show,
  };
  await api.db.externalContactManagement.upsert({
    where: { tenantId_id: { tenantId, id: tenantId } },
    create: { tenantId, id: tenantId, ...management },
    update: management,
  });
});

type Variables = { input: unknown };

function run({ name, args: [input] }: (typeof mutations)[number], as: TestActor) {
  const document = new TypedDocumentString<unknown, Variables>(
    `mutation($input: ${String(input!.type)}) { ${name}(input: $input) { __typename } }`,
  );
  return api.execute(document, { input: valueOf(input!.type) }, { as });
}

test('RU.35: every mutation says whether it writes contacts', () => {
  expect(mutations.map(({ name }) => name).sort()).toEqual(Object.keys(workflows).sort());
});

test.each(mutations)('R3.81 RU.35: while contacts are managed elsewhere, $name is refused if it writes them', async (mutation) => {
  const before = await api.db.change.count();
  const { errors = [], data } = await run(mutation, api.backoffice);
  const workflow = workflows[mutation.name];
  if (workflow && workflow !== 'as its owner') {
    const extensions = { code: 'EXTERNALLY_MANAGED', status: 409, startUrl: startUrls[workflow] };
    expect(errors).toMatchObject([{ path: [mutation.name], extensions }]);
    expect(data).toBeNull();
    expect(await api.db.change.count()).toBe(before);
  } else {
    expect(errors).toEqual([]);
  }
});

test.each(mutations)('RU.35: what keeps the systems in step is not refused: $name', async (mutation) => {
  const { errors, data } = await run(mutation, await signIn(api.tenantId, 'TENANT.BACKOFFICE', 'contacts:sync'));
  expect(errors).toBeUndefined();
  expect(data).not.toBeNull();
});
