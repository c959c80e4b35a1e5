/** A person with one of everything that a person can have, made through the API, and what others have to do with it. */
import { createHash } from 'node:crypto';
import { decodeTypedId } from '../../../src/platform/ids.ts';
import { organization, placeholder, unique, type Named } from '../../contract/operations/things.ts';
import type { World } from '../../contract/operations/World.ts';
import { makePng } from '../image/makeImages.ts';

export interface MadePerson {
  id: string;
  email: string;
  phone: string;
  externalId: string;
  identityId: string;
  organizationId: string;
  customerContactId: string;
  imageSha256: string;
  /** The ids of what refers to the person and stays. */
  payingForId: string;
  managedId: string;
  /** Another individual, with whom there are relationships. */
  otherId: string;
}

const uuidOf = (id: string): string => decodeTypedId(id)!.uuid;

let shade = 0;

/** `mark` stands in every text that is the person's own. */
export async function makePerson(world: World, mark: string): Promise<MadePerson> {
  const make = async (mutation: string, input: object, field: string): Promise<string> =>
    (await world.change<Record<string, Named>>(mutation, input, `${field} { id }`))[field]!.id;
  const does = (mutation: string, input: object) => world.change(mutation, input, '__typename');
  const word = mark.toLowerCase();
  const digits = String(1_000_000 + (Number.parseInt(createHash('sha256').update(mark).digest('hex').slice(0, 8), 16) % 9_000_000));
  const details = (place: string) => ({
    addresses: [{ type: 'OFFICE', city: mark, recipientName: mark, careOf: mark, streetName: mark, description: mark, countryCode: 'DE' }],
    emails: [{ type: 'WORK_EMAIL', address: `${word}.${place}@kith.example`, description: mark }],
    phones: [{ type: 'MAIN', number: `+49 431 ${digits}${place.length}`, description: mark }],
    webAddresses: [{ type: 'BLOG', url: `https://${word}.example.com/${place}`, description: mark }],
  });

  const [email, phone, externalId] = [`${word}.home@kith.example`, `+49431${digits}4`, `${mark}-1`];
  const id = await make(
    'createIndividualContact',
    { name: mark, externalId, dateOfBirth: '1815-12-10', customFields: { note: mark, list: [mark] }, tags: ['VIP'], ...details('home') },
    'contact',
  );
  await does('updateIndividualContact', { id, patch: { name: `${mark} King`, customFields: { note: `new ${mark}` } } });
  const gone = await make('addEmail', { ownerId: id, detail: { type: 'PERSONAL_EMAIL', address: `${word}.gone@kith.example` } }, 'email');
  await does('updateEmail', { ownerId: id, id: gone, patch: { address: `${word}.past@kith.example` } });
  await does('removeEmail', { ownerId: id, id: gone });
  const data = await makePng({ shade: ++shade });
  const images = [await make('addImage', { ownerId: id, data: data.toString('base64') }, 'image')];
  images.push(await make('addImage', { ownerId: id, data: (await makePng({ shade: ++shade })).toString('base64') }, 'image'));
  await does('removeImage', { ownerId: id, id: images[1] });

  const { id: organizationId } = await organization(world);
  const departmentId = await make('createDepartment', { organizationId, name: unique('Department') }, 'department');
  const locationId = await make('createLocation', { organizationId, name: unique('Location') }, 'location');
  const identityId = await make(
    'addProfessionalIdentity',
    { individualId: id, organizationId, isActive: true, jobTitle: mark, departmentIds: [departmentId], locationIds: [locationId], ...details('work') },
    'professionalIdentity',
  );
  await does('updateOrganizationContact', { id: organizationId, patch: { founderIds: [identityId], leaderIds: [identityId] } });
  await does('updateLocation', { id: locationId, patch: { leaderIds: [identityId] } });
  await does('createMembership', { organizationId, contactId: id, type: 'CLUB', name: mark, reference: mark });
  const otherId = await make('createIndividualContact', { name: unique('Other') }, 'contact');
  await does('createPersonalRelationship', { individualId: id, relatedIndividualId: otherId, type: 'SPOUSE' });
  const type = unique('friend');
  await does('addOpenListValue', { list: 'PERSONAL_RELATIONSHIP_TYPE', value: type });
  await does('createPersonalRelationship', { individualId: otherId, relatedIndividualId: id, type });

  const since = { isActive: true, isSuspended: false, customerSince: '2026-01-01' };
  await does('setSupplierRole', { contactId: id, role: { isActive: true, supplierSince: '2026-01-01', supplierNumber: `${mark}-S` } });
  await does('setAlternativePayerRole', { contactId: id, role: { isActive: true, since: '2026-01-01', alternativePayerNumber: `${mark}-P` } });
  const customerId = await make('setCustomerRole', { contactId: id, role: { ...since, customerNumber: `${mark}-C`, managedById: identityId } }, 'customerRole');
  const addressId = await addressOf(world, id);
  await does('setDeliveryAndInvoicingConfigurations', { customerId, configurations: [{ limitations: { brandId: mark }, deliveryAddressId: addressId }] });
  await does('createContactPoint', { customerId, label: mark, phoneNumber: `+49 431 ${digits}9`, emailAddress: `${word}.desk@kith.example` });
  const listId = await make('createCustomerList', { name: unique('List') }, 'customerList');
  await does('addCustomerListItems', { listId, customerIds: [customerId] });
  await does('createCustomerContact', { customerId, name: unique('Assistant') });

  const customerContactId = await make('createCustomerContact', personRecord(mark, digits, id), 'customerContact');
  await does('addCustomerContactExtension', { customerContactId, type: 'TWO_INVOICE', settings: { invoiceTermDays: 14 } });
  const { id: linkedTo } = await placeholder(world);
  await does('createCustomerContactLink', { customerId: linkedTo, contact: { customerContactId }, customFields: { note: mark }, tags: ['VIP'] });

  const { id: payingFor } = await organization(world);
  const payingForId = await make(
    'setCustomerRole',
    { contactId: payingFor, role: { ...since, customerNumber: unique('C'), alternativePayerId: id } },
    'customerRole',
  );
  await does('setDeliveryAndInvoicingConfigurations', {
    customerId: payingForId,
    configurations: [{ limitations: { brandId: 'B1' }, alternativePayerId: id }, { limitations: { brandId: 'B2' }, invoiceAddressId: addressId }, {}],
  });
  const { id: managed } = await organization(world);
  const managedId = await make(
    'setSupplierRole',
    { contactId: managed, role: { isActive: true, supplierSince: '2026-01-01', supplierNumber: unique('S'), managedById: identityId } },
    'supplierRole',
  );
  const imageSha256 = createHash('sha256').update(data).digest('hex');
  return { id, email, phone, externalId, identityId, organizationId, customerContactId, imageSha256, payingForId, managedId, otherId };
}

/** A customer contact that is the individual. */
const personRecord = (mark: string, digits: string, contactId: string) => ({
  contactId,
  name: mark,
  givenName: mark,
  familyName: mark,
  companyName: mark,
  contactPosition: mark,
  addressLines: [mark],
  postcode: '24103',
  email: `${mark.toLowerCase()}.record@kith.example`,
  website: `https://${mark.toLowerCase()}.example.com/record`,
  numbers: [{ position: 1, number: `+49 431 ${digits}8` }],
  accountPassword: `password of ${mark}`,
  customFields: { note: mark },
  tags: ['VIP'],
});

async function addressOf(world: World, id: string): Promise<string> {
  const query = 'query ($id: ID!) { contact(id: $id) { addresses { id } } }';
  const { contact } = await world.read<{ contact: { addresses: Named[] } }>(query, { id });
  return contact.addresses[0]!.id;
}

/** The UUID inside an id. */
export const inside = uuidOf;
