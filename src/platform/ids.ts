import { v7 } from 'uuid';

/**
 * Readable, globally unique ids: a prefix that names the type, `_`, and the 32 hexadecimal digits of a UUIDv7 (RFC 9562).
 * They use letters, digits and `_` only, and sort by age within a type.
 */
export const idPrefixes = {
  Address: 'address',
  AlternativePayerRole: 'alternative_payer',
  ApiKey: 'api_key',
  ContactPoint: 'contact_point',
  CustomFieldSchema: 'custom_field_schema',
  CustomerContact: 'customer_contact',
  CustomerContactExtension: 'customer_contact_extension',
  CustomerContactLink: 'customer_contact_link',
  CustomerList: 'customer_list',
  CustomerListItem: 'customer_list_item',
  CustomerRole: 'customer',
  DeliveryAndInvoicingConfiguration: 'delivery_and_invoicing_configuration',
  Department: 'department',
  Device: 'device',
  Email: 'email',
  Erasure: 'erasure',
  ExternalContactManagement: 'external_contact_management',
  Image: 'image',
  IndividualContact: 'individual',
  Location: 'location',
  Membership: 'membership',
  OrganizationContact: 'organization',
  PersonalRelationship: 'personal_relationship',
  Phone: 'phone',
  PlaceholderCustomer: 'placeholder_customer',
  Preset: 'preset',
  ProfessionalIdentity: 'professional_identity',
  SignInEvent: 'sign_in_event',
  SupplierRole: 'supplier',
  Tag: 'tag',
  UserAccount: 'user_account',
  WebAddress: 'web_address',
} as const;

export type NodeType = keyof typeof idPrefixes;

/** The models that keep nodes of several types. */
const sharedModels = {
  IndividualContact: 'Contact',
  OrganizationContact: 'Contact',
  CustomerRole: 'Customer',
  PlaceholderCustomer: 'Customer',
} as const;

type SharedType = keyof typeof sharedModels;

/** The models whose rows are nodes. */
export type NodeModel = Exclude<NodeType, SharedType> | (typeof sharedModels)[SharedType];

/** The model that keeps the nodes of a type. */
export const modelOf = (type: NodeType): NodeModel => (type in sharedModels ? sharedModels[type as SharedType] : (type as NodeModel));

/** The node type of a row; in a model of several types, what is in the row decides. */
export function nodeTypeOf(model: NodeModel, row: object): NodeType {
  const { kind, contactId } = row as { kind?: unknown; contactId?: unknown };
  if (model === 'Contact') return kind === 'INDIVIDUAL' ? 'IndividualContact' : 'OrganizationContact';
  if (model === 'Customer') return contactId ? 'CustomerRole' : 'PlaceholderCustomer';
  return model;
}

/** The same in SQL, over the alias of a row; undefined for the only type of its model. */
export const typeCondition = (type: NodeType, row: string): string | undefined =>
  type in typeConditions ? typeConditions[type as SharedType](row) : undefined;

const typeConditions: Record<SharedType, (row: string) => string> = {
  IndividualContact: (row) => `${row}.kind = 'INDIVIDUAL'`,
  OrganizationContact: (row) => `${row}.kind = 'ORGANIZATION'`,
  CustomerRole: (row) => `${row}.contact_id IS NOT NULL`,
  PlaceholderCustomer: (row) => `${row}.contact_id IS NULL`,
};

const typeByPrefix = new Map<string, NodeType>(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix, type as NodeType]),
);

const hexadecimal = /^[0-9a-f]{32}$/;
const hyphenated = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The nil UUID (RFC 9562), which no row has: what an id that cannot be read is taken for. */
export const nilUuid = '00000000-0000-0000-0000-000000000000';

/** Random bytes of many ids: to ask the system for those of each takes longer than everything else about it. */
const randomBytes = new Uint8Array(16 * 256);
let usedBytes = randomBytes.length;
const newest = { msecs: 0, seq: 0 };

/** A UUIDv7 that sorts after all that this process made before. */
export function newUuid(): string {
  if (usedBytes === randomBytes.length) {
    crypto.getRandomValues(randomBytes);
    usedBytes = 0;
  }
  const random = randomBytes.subarray(usedBytes, (usedBytes += 16));
  const now = Date.now();
  if (now > newest.msecs) {
    newest.msecs = now;
    // Half of its range is left to count up in.
    newest.seq = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else {
    newest.seq++;
  }
  return v7({ random, ...newest });
}

export const encodeId = (type: NodeType, uuid: string): string => `${idPrefixes[type]}_${uuid.replaceAll('-', '')}`;

/** Reads an id whose prefix says its type; null when it is no id of this server. */
export function decodeTypedId(id: string): { type: NodeType; uuid: string } | null {
  const end = id.lastIndexOf('_');
  const type = typeByPrefix.get(id.slice(0, end));
  const uuid = parseUuid(id.slice(end + 1));
  return type && uuid && end > 0 ? { type, uuid } : null;
}

/** Reads an id where its type is known: prefixed or a bare UUID. Null for anything else, an id of another type included. */
export function decodeId(id: string, ...types: NodeType[]): string | null {
  const typed = decodeTypedId(id);
  return typed ? (types.includes(typed.type) ? typed.uuid : null) : parseUuid(id);
}

/** The same for a contact of either kind. */
export const decodeContactId = (id: string): string | null => decodeId(id, 'IndividualContact', 'OrganizationContact');

/** The same for a customer: the role of a contact, or a placeholder. */
export const decodeCustomerId = (id: string): string | null => decodeId(id, 'CustomerRole', 'PlaceholderCustomer');

function parseUuid(text: string): string | null {
  const lower = text.toLowerCase();
  if (hyphenated.test(lower)) return lower;
  if (!hexadecimal.test(lower)) return null;
  return [
    lower.slice(0, 8),
    lower.slice(8, 12),
    lower.slice(12, 16),
    lower.slice(16, 20),
    lower.slice(20),
  ].join('-');
}
