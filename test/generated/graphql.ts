/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of caller acts. */
export type ActorKind =
  /** A machine, with an API key. */
  | 'API_KEY'
  /** The server itself, or a person with access to its database. */
  | 'SYSTEM'
  /** A person, signed in with a token. */
  | 'USER';

/** Conditions on a value of the type ActorKind; all that are given must hold. */
export type ActorKindFilter = {
  /** Equals. */
  eq?: ActorKind | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<ActorKind> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: ActorKind | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: ActorKind | null | undefined;
};

/** What `addAddress` takes. */
export type AddAddressInput = {
  /** The new postal address. */
  detail: AddressInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addCustomerContactExtension` takes. */
export type AddCustomerContactExtensionInput = {
  /** The id of the customer contact. */
  customerContactId: string | number;
  /** The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found. */
  customerId?: string | number | null | undefined;
  /** The settings, as the type describes them; none when left out or null. */
  settings?: Record<string, unknown> | null | undefined;
  /** What is enabled. */
  type: CustomerContactExtensionType;
};

/** What `addCustomerListItems` takes. */
export type AddCustomerListItemsInput = {
  /** The customer on the list that they come after: the id of the customer, or that of the contact that holds the role. At the start when null, at the end when left out. */
  afterCustomerId?: string | number | null | undefined;
  /** The customers, at most 1000: of each the id of the customer, or that of the contact that holds the role. */
  customerIds: Array<string | number>;
  /** The id of the customer list. */
  listId: string | number;
};

/** What `addDefaultPresets` takes. */
export type AddDefaultPresetsInput = {
  /** Which list. */
  field: PresetField;
};

/** What `addEmail` takes. */
export type AddEmailInput = {
  /** The new e-mail address. */
  detail: EmailInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addExternalIdMappings` takes. */
export type AddExternalIdMappingsInput = {
  /** The kind of contacts, each of which has a mapping of its own. */
  kind: ContactKind;
  /** The pairs, at least 1 and at most 1000. No contact and no external id may stand in two of them. */
  pairs: Array<ExternalIdPair>;
};

/** What `addImage` takes. */
export type AddImageInput = {
  /** A JPEG or PNG file of at most 9,000,000 bytes in base64 (RFC 4648, section 4) without line breaks. A side may have 10,000 pixels, the image 40,000,000. The file is judged by its content: it must be whole, have nothing behind its end, and not move. */
  data: string;
  /** The id of the individual, organization or placeholder customer that it belongs to. */
  ownerId: string | number;
};

/** What `addOpenListValue` takes. */
export type AddOpenListValueInput = {
  /** The list. */
  list: OpenListName;
  /** Of a value of PERSONAL_RELATIONSHIP_TYPE, and of no other list: whether it holds for both sides alike, which never changes. False when left out. */
  symmetric?: boolean | null | undefined;
  /** The value, 1 to 256 characters. */
  value: string;
};

/** What `addPhone` takes. */
export type AddPhoneInput = {
  /** The new phone number. */
  detail: PhoneInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addProfessionalIdentity` takes. */
export type AddProfessionalIdentityInput = {
  /** Postal addresses in their order; at most 100. */
  addresses?: Array<AddressInput> | null | undefined;
  /** The departments in their order: ids of departments of the organization, at most 100. */
  departmentIds?: Array<string | number> | null | undefined;
  /** E-mail addresses in their order; at most 100. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the individual. */
  individualId: string | number;
  /** Whether the individual represents the organization now. */
  isActive: boolean;
  /** The job title, 1 to 256 characters. */
  jobTitle?: string | null | undefined;
  /** The locations in their order: ids of locations of the organization, at most 100. */
  locationIds?: Array<string | number> | null | undefined;
  /** The id of the organization, which cannot be changed afterwards. */
  organizationId: string | number;
  /** Phone numbers in their order; at most 100. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Web addresses in their order; at most 100. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** What `addSharedContact` takes. */
export type AddSharedContactInput = {
  /** The id of the shared customer contact. */
  customerContactId: string | number;
  /** The id of the customer, or that of the contact that holds the role. */
  customerId: string | number;
};

/** What `addTag` takes. */
export type AddTagInput = {
  /** The id of the contact. */
  contactId: string | number;
  /** The name of the tag, 1 to 256 characters. */
  name: string;
};

/** What `addWebAddress` takes. */
export type AddWebAddressInput = {
  /** The new web address. */
  detail: WebAddressInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** Conditions on a postal address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type AddressFilter = {
  /** Floor, building or other additions. */
  additional?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AddressFilter> | null | undefined;
  /** Through whom items reach the recipient. */
  careOf?: StringFilter | null | undefined;
  /** The city or town. */
  city?: StringFilter | null | undefined;
  /** The country. */
  countryCode?: CountryCodeFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The complete address. */
  fullAddress?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AddressFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AddressFilter> | null | undefined;
  /** Who receives items there. */
  recipientName?: StringFilter | null | undefined;
  /** The street without the number. */
  streetName?: StringFilter | null | undefined;
  /** The house number. */
  streetNumber?: StringFilter | null | undefined;
  /** What kind of place it is. */
  type?: AddressTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
  /** What it may be used for. */
  usages?: AddressUsageValuesFilter | null | undefined;
  /** The postal code. */
  zip?: StringFilter | null | undefined;
};

/** A new postal address: either `fullAddress`, or a street, city or postal code to format it from. */
export type AddressInput = {
  /** Floor, building or other additions, at most 256 characters. */
  additional?: string | null | undefined;
  /** Through whom items reach the recipient (c/o), at most 256 characters. */
  careOf?: string | null | undefined;
  /** The city or town, at most 256 characters. */
  city?: string | null | undefined;
  /** The country; AN and WG are accepted with a warning. */
  countryCode?: CountryCode | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** The complete address as shown to people, at most 2000 characters. When left out, the server formats it from the parts by the convention of the country. */
  fullAddress?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** Who receives items there, at most 256 characters. */
  recipientName?: string | null | undefined;
  /** The street without the number, at most 256 characters. */
  streetName?: string | null | undefined;
  /** The house number, at most 256 characters. */
  streetNumber?: string | null | undefined;
  /** What kind of place it is. */
  type: AddressType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<AddressUsage> | null | undefined;
  /** The postal code, at most 32 characters. */
  zip?: string | null | undefined;
};

/** Conditions on a list of related rows. */
export type AddressListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: AddressFilter | null | undefined;
  /** No row matches. */
  none?: AddressFilter | null | undefined;
  /** At least one row matches. */
  some?: AddressFilter | null | undefined;
};

/** Changes of a postal address. What is left out stays; null clears. */
export type AddressPatch = {
  /** Floor, building or other additions, at most 256 characters. */
  additional?: string | null | undefined;
  /** Through whom items reach the recipient (c/o), at most 256 characters. */
  careOf?: string | null | undefined;
  /** The city or town, at most 256 characters. */
  city?: string | null | undefined;
  /** The country; AN and WG are accepted with a warning. */
  countryCode?: CountryCode | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** The complete address as shown to people. Null makes the server format it from the parts from now on. */
  fullAddress?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** Who receives items there, at most 256 characters. */
  recipientName?: string | null | undefined;
  /** The street without the number, at most 256 characters. */
  streetName?: string | null | undefined;
  /** The house number, at most 256 characters. */
  streetNumber?: string | null | undefined;
  /** What kind of place it is; not null. */
  type?: AddressType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<AddressUsage> | null | undefined;
  /** The postal code, at most 32 characters. */
  zip?: string | null | undefined;
};

/** What kind of place an address is. */
export type AddressType =
  /** A factory. */
  | 'FACTORY'
  /** The head office of an organization. */
  | 'HEADQUARTERS'
  /** An office at home. */
  | 'HOME_OFFICE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** An office. */
  | 'OFFICE'
  /** An office in a shared office building. */
  | 'OFFICE_CENTER'
  /** A parcel locker. */
  | 'PACKSTATION'
  /** A post office, for items to be collected. */
  | 'POST_OFFICE'
  /** A post office box. */
  | 'PO_BOX'
  /** The home where somebody lives. */
  | 'RESIDENTIAL_HOME'
  /** A second home. */
  | 'SECOND_HOME'
  /** A parcel shop or service point. */
  | 'SERVICE_POINT'
  /** A shop. */
  | 'STORE'
  /** A branch or subsidiary. */
  | 'SUBSIDIARY'
  /** A holiday home. */
  | 'VACATION_HOME'
  /** A warehouse. */
  | 'WAREHOUSE';

/** Conditions on a value of the type AddressType; all that are given must hold. */
export type AddressTypeFilter = {
  /** Equals. */
  eq?: AddressType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<AddressType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: AddressType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: AddressType | null | undefined;
};

/** What an address may be used for. */
export type AddressUsage =
  /** Letters. */
  | 'CORRESPONDENCE'
  /** Every purpose; subsumes the others. */
  | 'EVERYTHING'
  /** Invoices. */
  | 'INVOICES'
  /** Deliveries. */
  | 'SHIPPING';

/** Conditions on a list of values of the type AddressUsage; all that are given must hold. */
export type AddressUsageValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<AddressUsage> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<AddressUsage> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<AddressUsage> | null | undefined;
};

/** Conditions on a role of alternative payer. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type AlternativePayerRoleFilter = {
  /** The number of the alternative payer. */
  alternativePayerNumber?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AlternativePayerRoleFilter> | null | undefined;
  /** When the role was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether the contact has the role now. */
  isActive?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AlternativePayerRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AlternativePayerRoleFilter> | null | undefined;
  /** The first day as an alternative payer. */
  since?: DateFilter | null | undefined;
  /** When the role was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** The whole role of alternative payer. */
export type AlternativePayerRoleInput = {
  /** The number of the alternative payer, 1 to 256 characters, unique in the tenant. */
  alternativePayerNumber: string;
  /** Whether the contact pays for others now; false ends the role and leaves the customers that refer to it alone. */
  isActive: boolean;
  /** The first day as an alternative payer. */
  since: string;
};

/** How the other system's API is called. All attempts and the intervals between them may take 60 seconds together: (maxRetries + 1) × timeoutInMillis + maxRetries × retryIntervalInMillis. */
export type ApiAccessConfigurationInput = {
  /** Names the secret that is sent as `Authorization: Bearer <secret>`: 1 to 128 letters, digits, hyphens and underscores. The secret itself is stored by the operator of the server. Null when none is sent. */
  credentialsKey?: string | null | undefined;
  /** How many attempts may follow the first one, 0 to 10; 3 when left out. */
  maxRetries?: number | null | undefined;
  /** The time between two attempts, 0 to 10000 milliseconds; 250 when left out. */
  retryIntervalInMillis?: number | null | undefined;
  /** How long an attempt may take, 100 to 30000 milliseconds; 2000 when left out. */
  timeoutInMillis?: number | null | undefined;
  /** The URL of the API: an https URL of at most 2000 characters on the public internet. A name is resolved now and at every call; a warning says when it cannot be resolved now. */
  url: string;
};

/** Conditions on an API key. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ApiKeyFilter = {
  /** All of these hold. */
  and?: Array<ApiKeyFilter> | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it expires. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What the key is for. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ApiKeyFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ApiKeyFilter> | null | undefined;
  /** What the key may do. */
  permissions?: PermissionValuesFilter | null | undefined;
};

/** One term of the order of API keys. Rows that are equal in every term are sorted by their id. */
export type ApiKeyOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: ApiKeyOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What API keys can be sorted by. */
export type ApiKeyOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it expires. */
  | 'EXPIRES_AT'
  /** What the key is for. */
  | 'NAME';

/** Whether there is a value, and which. */
export type BooleanCondition =
  /** The value is false. */
  | 'FALSE'
  /** There is a value. */
  | 'NOT_NULL'
  /** There is no value. */
  | 'NULL'
  /** The value is true. */
  | 'TRUE';

/** Conditions on a value of the type Boolean; all that are given must hold. */
export type BooleanFilter = {
  /** Equals. */
  eq?: boolean | null | undefined;
  /** Is missing, present, true or false. */
  is?: BooleanCondition | null | undefined;
};

/** What was done to an object. */
export type ChangeOperation =
  /** It was created. */
  | 'CREATE'
  /** It was deleted. */
  | 'DELETE'
  /** It was brought back after it had been deleted. */
  | 'RESTORE'
  /** Fields of it were changed. */
  | 'UPDATE';

/** Conditions on a value of the type ChangeOperation; all that are given must hold. */
export type ChangeOperationFilter = {
  /** Equals. */
  eq?: ChangeOperation | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<ChangeOperation> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: ChangeOperation | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: ChangeOperation | null | undefined;
};

/** Conditions on a contact of either kind. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ContactFilter> | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Which of the two kinds it is. */
  kind?: ContactKindFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ContactFilter> | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** The two kinds of contacts. */
export type ContactKind =
  /** A human being. */
  | 'INDIVIDUAL'
  /** A business, club, authority or other organization. */
  | 'ORGANIZATION';

/** Conditions on a value of the type ContactKind; all that are given must hold. */
export type ContactKindFilter = {
  /** Equals. */
  eq?: ContactKind | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<ContactKind> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: ContactKind | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: ContactKind | null | undefined;
};

/** One term of the order of contacts. Rows that are equal in every term are sorted by their id. */
export type ContactOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: ContactOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
  /** For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most 255 characters. */
  path?: string | null | undefined;
};

/** What contacts can be sorted by. */
export type ContactOrderField =
  /** The number of the alternative payer. */
  | 'ALTERNATIVE_PAYER_NUMBER'
  /** The city of the preferred or first address. */
  | 'CITY'
  /** The country of the preferred or first address. */
  | 'COUNTRY'
  /** When the contact was created. */
  | 'CREATED_AT'
  /** The number of the customer. */
  | 'CUSTOMER_NUMBER'
  /** The first day as a customer. */
  | 'CUSTOMER_SINCE'
  /** The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing. */
  | 'CUSTOM_FIELD'
  /** The preferred or first e-mail address, in lower case. */
  | 'EMAIL'
  /** The id in the system it came from. */
  | 'EXTERNAL_ID'
  /** The kind: individuals, then organizations. */
  | 'KIND'
  /** The display name. */
  | 'NAME'
  /** The preferred or first phone number, in international form. */
  | 'PHONE'
  /** The number of the supplier. */
  | 'SUPPLIER_NUMBER'
  /** The first day as a supplier. */
  | 'SUPPLIER_SINCE'
  /** When the contact was changed last. */
  | 'UPDATED_AT'
  /** The postal code of the preferred or first address. */
  | 'ZIP';

/** Conditions on a contact point. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ContactPointFilter = {
  /** All of these hold. */
  and?: Array<ContactPointFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The customer meets this. */
  customer?: CustomerFilter | null | undefined;
  /** The customer, by its own id. */
  customerId?: IdFilter | null | undefined;
  /** The phone number in international form. */
  e164?: StringFilter | null | undefined;
  /** Has this e-mail address, in upper or lower case. */
  email?: string | null | undefined;
  /** The e-mail address as it was typed. */
  emailAddress?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The label. */
  label?: StringFilter | null | undefined;
  /** The location meets this; a contact point without one never does. */
  location?: LocationFilter | null | undefined;
  /** The location. */
  locationId?: IdFilter | null | undefined;
  /** The e-mail address in lower case. */
  normalizedEmail?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ContactPointFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ContactPointFilter> | null | undefined;
  /** Has this phone number, however it is written: `030 123456`, `+49 30 123456` and `tel:+4930123456` are the same in Germany. A number without a country calling code is read as one of the tenant’s country; what is no phone number is compared as it was typed. */
  phone?: string | null | undefined;
  /** The phone number as it was typed. */
  phoneNumber?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** One term of the order of contact points. Rows that are equal in every term are sorted by their id. */
export type ContactPointOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: ContactPointOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What contact points can be sorted by. */
export type ContactPointOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The phone number in international form. */
  | 'E164'
  /** The e-mail address in lower case. */
  | 'EMAIL_ADDRESS'
  /** The label. */
  | 'LABEL'
  /** The phone number as it was typed. */
  | 'PHONE_NUMBER'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a contact point. What is left out stays; null clears. */
export type ContactPointPatch = {
  /** The customer: its id, that of the contact that holds the role, or the UUID of one of them; not null. */
  customerId?: string | number | null | undefined;
  /** The e-mail address, at most 255 characters; null or empty for none. */
  emailAddress?: string | null | undefined;
  /** What it is for, at most 255 characters; may be empty; not null. */
  label?: string | null | undefined;
  /** A location of the customer: its id or its UUID; null for none in particular. */
  locationId?: string | number | null | undefined;
  /** The phone number as it is typed, at most 32 characters; may be empty; not null. */
  phoneNumber?: string | null | undefined;
};

/** What `convertToSharedContact` takes. */
export type ConvertToSharedContactInput = {
  /** The id of the direct customer contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** A country or territory by its ISO 3166-1 alpha-2 code, and the two listed codes AN and WG. */
export type CountryCode =
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Netherlands Antilles, withdrawn from ISO 3166-1 in 2010; accepted with a warning. */
  | 'AN'
  /** Angola. */
  | 'AO'
  /** Antarctica. */
  | 'AQ'
  /** Argentina. */
  | 'AR'
  /** American Samoa. */
  | 'AS'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Micronesia. */
  | 'FM'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guam. */
  | 'GU'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** Marshall Islands. */
  | 'MH'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Northern Mariana Islands. */
  | 'MP'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Puerto Rico. */
  | 'PR'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Palau. */
  | 'PW'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** U.S. Virgin Islands. */
  | 'VI'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Not an assigned code of ISO 3166-1; accepted with a warning. */
  | 'WG'
  /** Samoa. */
  | 'WS'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW';

/** Conditions on a value of the type CountryCode; all that are given must hold. */
export type CountryCodeFilter = {
  /** Equals. */
  eq?: CountryCode | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<CountryCode> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: CountryCode | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: CountryCode | null | undefined;
};

/** What `createApiKey` takes. */
export type CreateApiKeyInput = {
  /** From when on the key is refused, in the future; null for a key that never expires. */
  expiresAt?: string | null | undefined;
  /** What the key is for, 1 to 256 characters. */
  name: string;
  /** What a request with the key may do; at least one. */
  permissions: Array<Permission>;
};

/** What `createContactPoint` takes. */
export type CreateContactPointInput = {
  /** The customer: its id, that of the contact that holds the role, or the UUID of one of them. */
  customerId: string | number;
  /** The e-mail address, at most 255 characters; null or empty for none. It must not be left out: that is a violation. */
  emailAddress?: string | null | undefined;
  /** What it is for, at most 255 characters; may be empty. */
  label: string;
  /** A location of the customer: its id or its UUID; null for none in particular. */
  locationId?: string | number | null | undefined;
  /** The phone number as it is typed, at most 32 characters; may be empty. */
  phoneNumber: string;
};

/** What `createCustomerContact` takes. */
export type CreateCustomerContactInput = {
  /** The password for access to the account, 1 to 256 characters. It is kept as a salted hash alone, and never shown. */
  accountPassword?: string | null | undefined;
  /** The lines of the postal address, at most 5 of at most 256 characters: the fourth is usually the city, the fifth the county or state. */
  addressLines?: Array<string> | null | undefined;
  /** The company that it represents, 1 to 256 characters. */
  companyName?: string | null | undefined;
  /** The id of the individual or organization behind it, which is behind no other direct contact of the customer, or behind no other shared one. */
  contactId?: string | number | null | undefined;
  /** The job title in the company, 1 to 256 characters. */
  contactPosition?: string | null | undefined;
  /** All the topics to contact the person about: keys of presets of the list CONTACT_REGARDING, at most 100 and none twice. */
  contactRegarding?: Array<string> | null | undefined;
  /** What the person is in the customer's organization: the key of a preset of the list CONTACT_TYPE. */
  contactType?: string | null | undefined;
  /** All the types of correspondence of which it gets a copy: keys of presets of the list COPY_CORRESPONDENCE_TYPE, at most 100 and none twice. */
  copyCorrespondenceTypes?: Array<string> | null | undefined;
  /** All the types of tickets of which it gets a copy: keys of presets of the list COPY_TICKET_TYPE, at most 100 and none twice. */
  copyTicketTypes?: Array<string> | null | undefined;
  /** The country of the postal address: the key of a preset of the list COUNTRY. */
  country?: string | null | undefined;
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The id of the customer that it belongs to, or of the contact with that role; without it the contact is a shared one. It never changes, but a direct contact can become a shared one. */
  customerId?: string | number | null | undefined;
  /** The code of the dealer: the key of a preset of the list DEALER_CODE. */
  dealerCode?: string | null | undefined;
  /** An e-mail address of at most 320 characters. */
  email?: string | null | undefined;
  /** The type of bill to send a copy of by e-mail: the key of a preset of the list EMAIL_BILL_TYPE. */
  emailBillType?: string | null | undefined;
  /** The family name, 1 to 256 characters. */
  familyName?: string | null | undefined;
  /** The given name, 1 to 256 characters. */
  givenName?: string | null | undefined;
  /** The usage report that goes with the contact's invoices: the key of a preset of the list INVOICE_USAGE_REPORT_CUSTOMER_PROFILE. */
  invoiceUsageReportCustomerProfile?: string | null | undefined;
  /** The display name, 1 to 256 characters. */
  name?: string | null | undefined;
  /** All the phone and other numbers, at most 4. */
  numbers?: Array<CustomerContactNumberInput> | null | undefined;
  /** The postal code, 1 to 32 characters. */
  postcode?: string | null | undefined;
  /** All the tags by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** How the person is addressed: the key of a preset of the list TITLE. */
  title?: string | null | undefined;
  /** An absolute http or https URL of at most 2048 characters. */
  website?: string | null | undefined;
};

/** What `createCustomerContactLink` takes. */
export type CreateCustomerContactLinkInput = {
  /** The shared customer contact. */
  contact: LinkedContactInput;
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The id of the customer, or that of the contact that holds the role. */
  customerId: string | number;
  /** Whether this is the link to use first; true takes that from the link of the customer that has it. False when left out or null. */
  isPrimary?: boolean | null | undefined;
  /** The id of the location that the contact is for, one of the customer. A placeholder customer has none. */
  locationId?: string | number | null | undefined;
  /** All the tags of the link by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** The id of the user account of the contact. */
  userId?: string | number | null | undefined;
};

/** What `createCustomerList` takes. */
export type CreateCustomerListInput = {
  /** The name, 1 to 256 characters. */
  name: string;
};

/** What `createDepartment` takes. */
export type CreateDepartmentInput = {
  /** The area it works in: a value of the open list DEPARTMENT_AREA, for example ADMINISTRATION. */
  area?: string | null | undefined;
  /** The short code that the organization uses for it, 1 to 64 characters. */
  code?: string | null | undefined;
  /** What it does, at most 2000 characters. */
  description?: string | null | undefined;
  /** The name, 1 to 256 characters. */
  name: string;
  /** The id of the organization. */
  organizationId: string | number;
};

/** What `createIndividualContact` takes. */
export type CreateIndividualContactInput = {
  /** Postal addresses in their order; at most 100. */
  addresses?: Array<AddressInput> | null | undefined;
  /** A yearly occasion to remember, for example a wedding day. */
  anniversary?: string | null | undefined;
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The date of birth. */
  dateOfBirth?: string | null | undefined;
  /** E-mail addresses in their order; at most 100. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The one display name, 1 to 256 characters. */
  name: string;
  /** Phone numbers in their order; at most 100. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Tags by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** Web addresses in their order; at most 100. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** What `createLocation` takes. */
export type CreateLocationInput = {
  /** The leaders in their order: ids of professional identities that represent the organization, at most 100. */
  leaderIds?: Array<string | number> | null | undefined;
  /** The name, 1 to 256 characters. */
  name: string;
  /** The id of the organization. */
  organizationId: string | number;
};

/** What `createMembership` takes. */
export type CreateMembershipInput = {
  /** The id of the member, a contact of either kind. */
  contactId: string | number;
  /** What the membership is called, 1 to 256 characters. */
  name?: string | null | undefined;
  /** The id of the organization; another contact than the member. */
  organizationId: string | number;
  /** What the organization knows the member by, for example a member number; 1 to 256 characters. */
  reference?: string | null | undefined;
  /** The kind of membership: a value of the open list MEMBERSHIP_TYPE, for example CLUB. */
  type: string;
};

/** What `createOrganizationContact` takes. */
export type CreateOrganizationContactInput = {
  /** Postal addresses in their order; at most 100. */
  addresses?: Array<AddressInput> | null | undefined;
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** E-mail addresses in their order; at most 100. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The id of the organization in some other system, 1 to 256 characters. It is not an id of this server. */
  externalOrganizationId?: string | null | undefined;
  /** The date of foundation. */
  founded?: string | null | undefined;
  /** The one display name, 1 to 256 characters. */
  name: string;
  /** Phone numbers in their order; at most 100. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Tags by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** Web addresses in their order; at most 100. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** What `createPersonalRelationship` takes. */
export type CreatePersonalRelationshipInput = {
  /** The id of the individual that has the relationship. */
  individualId: string | number;
  /** The id of the individual that it relates to; another one. */
  relatedIndividualId: string | number;
  /** What the related individual is to the individual: a value of the open list PERSONAL_RELATIONSHIP_TYPE, for example SPOUSE. */
  type: string;
};

/** What `createPlaceholderCustomer` takes. */
export type CreatePlaceholderCustomerInput = {
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The number of the customer, 1 to 256 characters, unique in the tenant over both kinds of customers. */
  customerNumber: string;
  /** The first day as a customer. */
  customerSince: string;
  /** The id in the system it came from, 1 to 256 characters, unique among the placeholder customers. */
  externalId?: string | null | undefined;
  /** Whether it stands for customers now; false ends that. */
  isActive: boolean;
  /** The name, 1 to 256 characters. */
  name: string;
  /** Whether these customers need a formal invoice. */
  requiresFormalInvoice: boolean;
  /** Whether revenue with these customers is tracked. */
  trackRevenue: boolean;
};

/** What `createPreset` takes. */
export type CreatePresetInput = {
  /** The preset of the list that it comes after. At the start when null, at the end when left out. */
  afterPresetId?: string | number | null | undefined;
  /** Which list. */
  field: PresetField;
  /** The key, 1 to 100 characters; unique in the list, and never changes. */
  key: string;
  /** The labels, at most 50, each in another language; none when null or left out. */
  labels?: Array<PresetLabelInput> | null | undefined;
};

/** What `createUserAccount` takes. */
export type CreateUserAccountInput = {
  /** The e-mail address, at most 320 characters, unique in the tenant in upper or lower case. */
  email: string;
  /** The display name of the person, 1 to 256 characters. */
  name: string;
};

/** Conditions on what a path inside the custom fields leads to; all that are given must hold. Where it leads to several values, because of a list on the way, one of them must meet all operators of `text`, `number` or `boolean`. A value of another type counts as missing there. */
export type CustomFieldFilter = {
  /** A boolean there. */
  boolean?: BooleanFilter | null | undefined;
  /** Whether there is a text, a number or a boolean there, or deeper inside. */
  is?: PresenceCondition | null | undefined;
  /** A number there. */
  number?: FloatFilter | null | undefined;
  /** The names of the members that lead there, joined by points, for example `vip.level`. The elements of a list share the path of the list. */
  path: string;
  /** A text there. Texts compare by code points. */
  text?: StringFilter | null | undefined;
  /** All texts there as one list, which is empty when there are none. */
  values?: StringValuesFilter | null | undefined;
};

/** The types that have custom fields. */
export type CustomFieldOwner =
  /** Customer contacts. */
  | 'CUSTOMER_CONTACT'
  /** Links between customers and customer contacts. */
  | 'CUSTOMER_CONTACT_LINK'
  /** Individuals. */
  | 'INDIVIDUAL_CONTACT'
  /** Organizations. */
  | 'ORGANIZATION_CONTACT'
  /** Placeholder customers. */
  | 'PLACEHOLDER_CUSTOMER';

/** Where a client starts the workflows of the other system. */
export type CustomWorkflowConfigInput = {
  /** Where choosing a contact's address starts in a browser: an https URL of at most 2000 characters on the public internet. */
  provideContactAddressStartUrl?: string | null | undefined;
  /** Where choosing a contact starts in a browser: an https URL of at most 2000 characters on the public internet. */
  provideContactStartUrl?: string | null | undefined;
  /** Who provides the workflows, 1 to 256 characters. */
  providerId?: string | null | undefined;
  /** Where showing a contact starts in a browser: an https URL of at most 2000 characters on the public internet. */
  showContactDetailsStartUrl?: string | null | undefined;
};

/** Conditions on an extension of a customer contact. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerContactExtensionFilter = {
  /** All of these hold. */
  and?: Array<CustomerContactExtensionFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was enabled. */
  enabledAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerContactExtensionFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerContactExtensionFilter> | null | undefined;
  /** What is enabled. */
  type?: CustomerContactExtensionTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type CustomerContactExtensionListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: CustomerContactExtensionFilter | null | undefined;
  /** No row matches. */
  none?: CustomerContactExtensionFilter | null | undefined;
  /** At least one row matches. */
  some?: CustomerContactExtensionFilter | null | undefined;
};

/** What a customer contact can have enabled. */
export type CustomerContactExtensionType =
  /** Invoices by Two, a payment service between businesses. Settings, all of them optional: `merchantId`, the id of the merchant at Two, 1 to 100 characters; `invoiceTermDays`, the days until an invoice is due, 1 to 120; `enabledForCreditNotes`, whether credit notes go through Two as well, true or false. */
  | 'TWO_INVOICE';

/** Conditions on a value of the type CustomerContactExtensionType; all that are given must hold. */
export type CustomerContactExtensionTypeFilter = {
  /** Equals. */
  eq?: CustomerContactExtensionType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<CustomerContactExtensionType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: CustomerContactExtensionType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: CustomerContactExtensionType | null | undefined;
};

/** Conditions on a customer contact. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerContactFilter = {
  /** The lines of the postal address. */
  addressLines?: StringValuesFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CustomerContactFilter> | null | undefined;
  /** The company that it represents. */
  companyName?: StringFilter | null | undefined;
  /** The individual or organization behind it meets this; false when none is named. */
  contact?: ContactFilter | null | undefined;
  /** The id of the individual or organization behind it. */
  contactId?: IdFilter | null | undefined;
  /** The job title. */
  contactPosition?: StringFilter | null | undefined;
  /** The keys of the topics. */
  contactRegarding?: StringValuesFilter | null | undefined;
  /** The key of the contact type. */
  contactType?: StringFilter | null | undefined;
  /** The keys of the correspondence types. */
  copyCorrespondenceTypes?: StringValuesFilter | null | undefined;
  /** The keys of the ticket types. */
  copyTicketTypes?: StringValuesFilter | null | undefined;
  /** The key of the country. */
  country?: StringFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** The customer that it belongs to meets this; false for a shared one. */
  customer?: CustomerFilter | null | undefined;
  /** The id of the customer that it belongs to; missing for a shared one. */
  customerId?: IdFilter | null | undefined;
  /** The key of the dealer code, of direct and of shared contacts. */
  dealerCode?: StringFilter | null | undefined;
  /** The e-mail address as it was typed. */
  email?: StringFilter | null | undefined;
  /** The key of the bill type. */
  emailBillType?: StringFilter | null | undefined;
  /** What it has enabled. */
  extensions?: CustomerContactExtensionListFilter | null | undefined;
  /** The family name. */
  familyName?: StringFilter | null | undefined;
  /** The given name. */
  givenName?: StringFilter | null | undefined;
  /** Whether there is a password for access to the account. */
  hasAccountPassword?: BooleanFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The key of the usage report. */
  invoiceUsageReportCustomerProfile?: StringFilter | null | undefined;
  /** Whether it belongs to one customer. */
  kind?: CustomerContactKindFilter | null | undefined;
  /** Its links to customers: one of a direct contact, any number of a shared one. */
  links?: CustomerContactLinkListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerContactFilter | null | undefined;
  /** The numbers as they were typed. */
  numbers?: StringValuesFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerContactFilter> | null | undefined;
  /** The postal code. */
  postcode?: StringFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** Names, company, job title, address lines, postal code, e-mail address, website and numbers, one after the other with spaces between them: for a search wherever a text stands. */
  text?: StringFilter | null | undefined;
  /** The key of the title. */
  title?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
  /** The website. */
  website?: StringFilter | null | undefined;
};

/** The two kinds of customer contacts. */
export type CustomerContactKind =
  /** Belongs to one customer, and goes with it. */
  | 'DIRECT'
  /** Belongs to none, and can be linked to any number of customers. */
  | 'SHARED';

/** Conditions on a value of the type CustomerContactKind; all that are given must hold. */
export type CustomerContactKindFilter = {
  /** Equals. */
  eq?: CustomerContactKind | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<CustomerContactKind> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: CustomerContactKind | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: CustomerContactKind | null | undefined;
};

/** Conditions on a link of a customer contact. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerContactLinkFilter = {
  /** All of these hold. */
  and?: Array<CustomerContactLinkFilter> | null | undefined;
  /** The individual or organization behind the customer contact meets this; false when none is named. */
  contact?: ContactFilter | null | undefined;
  /** The id of the individual or organization behind the customer contact. */
  contactId?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** The customer meets this. */
  customer?: CustomerFilter | null | undefined;
  /** The customer contact meets this. */
  customerContact?: CustomerContactFilter | null | undefined;
  /** The id of the customer contact. */
  customerContactId?: IdFilter | null | undefined;
  /** The id of the customer. */
  customerId?: IdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the link to use first. */
  isPrimary?: BooleanFilter | null | undefined;
  /** The location meets this; false when none is named. */
  location?: LocationFilter | null | undefined;
  /** The id of the location. */
  locationId?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerContactLinkFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerContactLinkFilter> | null | undefined;
  /** The names of its tags. */
  tagNames?: StringValuesFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The user account meets this; false when none is named. */
  user?: UserAccountFilter | null | undefined;
  /** The id of the user account. */
  userId?: IdFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type CustomerContactLinkListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: CustomerContactLinkFilter | null | undefined;
  /** No row matches. */
  none?: CustomerContactLinkFilter | null | undefined;
  /** At least one row matches. */
  some?: CustomerContactLinkFilter | null | undefined;
};

/** One term of the order of links of customer contacts. Rows that are equal in every term are sorted by their id. */
export type CustomerContactLinkOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: CustomerContactLinkOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
  /** For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most 255 characters. */
  path?: string | null | undefined;
};

/** What links of customer contacts can be sorted by. */
export type CustomerContactLinkOrderField =
  /** The id of the individual or organization behind the customer contact. */
  | 'CONTACT_ID'
  /** The name of the individual or organization behind the customer contact. */
  | 'CONTACT_NAME'
  /** When it was created. */
  | 'CREATED_AT'
  /** The id of the customer contact: the links of one stand together. */
  | 'CUSTOMER_CONTACT_ID'
  /** The name of the customer contact. */
  | 'CUSTOMER_CONTACT_NAME'
  /** The id of the customer: the links of one stand together. */
  | 'CUSTOMER_ID'
  /** The name of the customer. */
  | 'CUSTOMER_NAME'
  /** The number of the customer. */
  | 'CUSTOMER_NUMBER'
  /** The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing. */
  | 'CUSTOM_FIELD'
  /** Whether it is the link to use first: those that are not, then those that are. */
  | 'IS_PRIMARY'
  /** The id of the location. */
  | 'LOCATION_ID'
  /** The name of the location. */
  | 'LOCATION_NAME'
  /** When it was changed last. */
  | 'UPDATED_AT'
  /** The id of the user account. */
  | 'USER_ID'
  /** The name of the user account. */
  | 'USER_NAME'
  /** The version. */
  | 'VERSION';

/** Changes of a link. What is left out stays; null clears. */
export type CustomerContactLinkPatch = {
  /** The customer contact; not null. The link of a direct contact cannot change it. */
  contact?: LinkedContactInput | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The id of the customer, or that of the contact that holds the role; not null. A primary link is primary there, too, in place of the one that was. The link of a direct contact cannot change it. */
  customerId?: string | number | null | undefined;
  /** Whether this is the link to use first; true takes that from the link of the customer that has it; not null. */
  isPrimary?: boolean | null | undefined;
  /** The id of the location that the contact is for, one of the customer. A placeholder customer has none. */
  locationId?: string | number | null | undefined;
  /** All the tags of the link by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** The id of the user account of the contact. */
  userId?: string | number | null | undefined;
};

/** One of the up to four numbers of a customer contact. */
export type CustomerContactNumberInput = {
  /** The number, 1 to 64 characters; kept as typed. */
  number: string;
  /** Its place, 1 to 4; each place takes one number at most. */
  position: number;
  /** What kind of number it is: the key of a preset of the list for its place (NUMBER_1_TYPE to NUMBER_4_TYPE); null when not known. */
  type?: string | null | undefined;
};

/** One term of the order of customer contacts. Rows that are equal in every term are sorted by their id. */
export type CustomerContactOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: CustomerContactOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
  /** For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most 255 characters. */
  path?: string | null | undefined;
};

/** What customer contacts can be sorted by. */
export type CustomerContactOrderField =
  /** Line 1 of the postal address. */
  | 'ADDRESS_LINE_1'
  /** Line 2 of the postal address. */
  | 'ADDRESS_LINE_2'
  /** Line 3 of the postal address. */
  | 'ADDRESS_LINE_3'
  /** Line 4 of the postal address. */
  | 'ADDRESS_LINE_4'
  /** Line 5 of the postal address. */
  | 'ADDRESS_LINE_5'
  /** The company that it represents. */
  | 'COMPANY_NAME'
  /** The id of the individual or organization behind it. */
  | 'CONTACT_ID'
  /** The job title. */
  | 'CONTACT_POSITION'
  /** The key of the contact type. */
  | 'CONTACT_TYPE'
  /** The key of the country. */
  | 'COUNTRY'
  /** When it was created. */
  | 'CREATED_AT'
  /** The id of the customer that it belongs to: the contacts of one stand together. */
  | 'CUSTOMER_ID'
  /** The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing. */
  | 'CUSTOM_FIELD'
  /** The key of the dealer code. */
  | 'DEALER_CODE'
  /** The e-mail address as it was typed. */
  | 'EMAIL'
  /** The key of the bill type. */
  | 'EMAIL_BILL_TYPE'
  /** The family name. */
  | 'FAMILY_NAME'
  /** The given name. */
  | 'GIVEN_NAME'
  /** Whether there is a password: those without, then those with one. */
  | 'HAS_ACCOUNT_PASSWORD'
  /** The key of the usage report. */
  | 'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE'
  /** The kind: direct contacts, then shared ones. */
  | 'KIND'
  /** The display name. */
  | 'NAME'
  /** The number at position 1, as it was typed. */
  | 'NUMBER_1'
  /** The number at position 2, as it was typed. */
  | 'NUMBER_2'
  /** The number at position 3, as it was typed. */
  | 'NUMBER_3'
  /** The number at position 4, as it was typed. */
  | 'NUMBER_4'
  /** The postal code. */
  | 'POSTCODE'
  /** The key of the title. */
  | 'TITLE'
  /** When it was changed last. */
  | 'UPDATED_AT'
  /** The version. */
  | 'VERSION'
  /** The website. */
  | 'WEBSITE';

/** Changes of a customer contact. What is left out stays; null clears. Lists are replaced. A name, given name, family name, company name, e-mail address or number must be left. */
export type CustomerContactPatch = {
  /** The password for access to the account, 1 to 256 characters. It is kept as a salted hash alone, and never shown. */
  accountPassword?: string | null | undefined;
  /** The lines of the postal address, at most 5 of at most 256 characters: the fourth is usually the city, the fifth the county or state. */
  addressLines?: Array<string> | null | undefined;
  /** The company that it represents, 1 to 256 characters. */
  companyName?: string | null | undefined;
  /** The id of the individual or organization behind it, which is behind no other direct contact of the customer, or behind no other shared one. */
  contactId?: string | number | null | undefined;
  /** The job title in the company, 1 to 256 characters. */
  contactPosition?: string | null | undefined;
  /** All the topics to contact the person about: keys of presets of the list CONTACT_REGARDING, at most 100 and none twice. */
  contactRegarding?: Array<string> | null | undefined;
  /** What the person is in the customer's organization: the key of a preset of the list CONTACT_TYPE. */
  contactType?: string | null | undefined;
  /** All the types of correspondence of which it gets a copy: keys of presets of the list COPY_CORRESPONDENCE_TYPE, at most 100 and none twice. */
  copyCorrespondenceTypes?: Array<string> | null | undefined;
  /** All the types of tickets of which it gets a copy: keys of presets of the list COPY_TICKET_TYPE, at most 100 and none twice. */
  copyTicketTypes?: Array<string> | null | undefined;
  /** The country of the postal address: the key of a preset of the list COUNTRY. */
  country?: string | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The code of the dealer: the key of a preset of the list DEALER_CODE. */
  dealerCode?: string | null | undefined;
  /** An e-mail address of at most 320 characters. */
  email?: string | null | undefined;
  /** The type of bill to send a copy of by e-mail: the key of a preset of the list EMAIL_BILL_TYPE. */
  emailBillType?: string | null | undefined;
  /** The family name, 1 to 256 characters. */
  familyName?: string | null | undefined;
  /** The given name, 1 to 256 characters. */
  givenName?: string | null | undefined;
  /** The usage report that goes with the contact's invoices: the key of a preset of the list INVOICE_USAGE_REPORT_CUSTOMER_PROFILE. */
  invoiceUsageReportCustomerProfile?: string | null | undefined;
  /** The display name, 1 to 256 characters. */
  name?: string | null | undefined;
  /** All the phone and other numbers, at most 4. */
  numbers?: Array<CustomerContactNumberInput> | null | undefined;
  /** The postal code, 1 to 32 characters. */
  postcode?: string | null | undefined;
  /** All the tags by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** How the person is addressed: the key of a preset of the list TITLE. */
  title?: string | null | undefined;
  /** An absolute http or https URL of at most 2048 characters. */
  website?: string | null | undefined;
};

/** Conditions on a customer of either kind. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerFilter = {
  /** All of these hold. */
  and?: Array<CustomerFilter> | null | undefined;
  /** The contact that is the customer meets this; a placeholder never does. */
  contact?: ContactFilter | null | undefined;
  /** When it became a customer here. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The customer lists that it is on. */
  customerLists?: CustomerListListFilter | null | undefined;
  /** The number of the customer. */
  customerNumber?: StringFilter | null | undefined;
  /** The first day as a customer. */
  customerSince?: DateFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The external id of a placeholder; missing for others. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is a customer now. */
  isActive?: BooleanFilter | null | undefined;
  /** Whether it is a placeholder. */
  isPlaceholder?: BooleanFilter | null | undefined;
  /** Whether business is suspended; false for a placeholder. */
  isSuspended?: BooleanFilter | null | undefined;
  /** The display name: that of the contact, or of the placeholder. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerFilter> | null | undefined;
  /** Whether a formal invoice is needed. */
  requiresFormalInvoice?: BooleanFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a customer list. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerListFilter = {
  /** All of these hold. */
  and?: Array<CustomerListFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The customers on it. */
  items?: CustomerListItemListFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerListFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerListFilter> | null | undefined;
  /** When it was renamed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on an item of a customer list. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerListItemFilter = {
  /** All of these hold. */
  and?: Array<CustomerListItemFilter> | null | undefined;
  /** When the customer was put on the list. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The customer meets this. */
  customer?: CustomerFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerListItemFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerListItemFilter> | null | undefined;
  /** When it was moved last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type CustomerListItemListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: CustomerListItemFilter | null | undefined;
  /** No row matches. */
  none?: CustomerListItemFilter | null | undefined;
  /** At least one row matches. */
  some?: CustomerListItemFilter | null | undefined;
};

/** One term of the order of items of a customer list. Rows that are equal in every term are sorted by their id. */
export type CustomerListItemOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: CustomerListItemOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What items of a customer list can be sorted by. */
export type CustomerListItemOrderField =
  /** When the customer was put on the list. */
  | 'CREATED_AT'
  /** The order that was given to the list. */
  | 'POSITION'
  /** When it was moved last. */
  | 'UPDATED_AT';

/** Conditions on a list of related rows. */
export type CustomerListListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: CustomerListFilter | null | undefined;
  /** No row matches. */
  none?: CustomerListFilter | null | undefined;
  /** At least one row matches. */
  some?: CustomerListFilter | null | undefined;
};

/** One term of the order of customer lists. Rows that are equal in every term are sorted by their id. */
export type CustomerListOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: CustomerListOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What customer lists can be sorted by. */
export type CustomerListOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** When it was renamed last. */
  | 'UPDATED_AT';

/** One term of the order of customers. Rows that are equal in every term are sorted by their id. */
export type CustomerOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: CustomerOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What customers can be sorted by. */
export type CustomerOrderField =
  /** When it became a customer here. */
  | 'CREATED_AT'
  /** The number of the customer. */
  | 'CUSTOMER_NUMBER'
  /** The first day as a customer. */
  | 'CUSTOMER_SINCE'
  /** Whether it is a customer now: those who are not, then those who are. */
  | 'IS_ACTIVE'
  /** The display name. */
  | 'NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Conditions on a role of customer. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerRoleFilter = {
  /** Who pays in place of the customer. */
  alternativePayerId?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CustomerRoleFilter> | null | undefined;
  /** When it became a customer here. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The amount of the credit limit. */
  creditLimitAmount?: DecimalFilter | null | undefined;
  /** The currency of the credit limit. */
  creditLimitCurrency?: StringFilter | null | undefined;
  /** The number of the customer. */
  customerNumber?: StringFilter | null | undefined;
  /** The first day as a customer. */
  customerSince?: DateFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The tax exemptions. */
  enabledTaxExemptions?: StringValuesFilter | null | undefined;
  /** The EU VAT number. */
  euVatNumber?: StringFilter | null | undefined;
  /** When the external card was added. */
  externalCardAdded?: DateTimeFilter | null | undefined;
  /** The number of the external card. */
  externalCardNumber?: StringFilter | null | undefined;
  /** The global location number. */
  globalLocationNumber?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is a customer now. */
  isActive?: BooleanFilter | null | undefined;
  /** Whether business is suspended. */
  isSuspended?: BooleanFilter | null | undefined;
  /** Who looks after the contact. */
  managedById?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerRoleFilter> | null | undefined;
  /** Whether a formal invoice is needed. */
  requiresFormalInvoice?: BooleanFilter | null | undefined;
  /** The tax registration number. */
  taxRegistrationNumber?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** The whole role of customer. What is left out becomes empty, but for the delivery and invoicing configurations. */
export type CustomerRoleInput = {
  /** The id of another contact that pays in place of the customer; it must hold an active alternative payer role. */
  alternativePayerId?: string | number | null | undefined;
  /** How much the customer may owe. */
  creditLimit?: MoneyInput | null | undefined;
  /** The number of the customer, 1 to 256 characters, unique in the tenant. */
  customerNumber: string;
  /** The first day as a customer. */
  customerSince: string;
  /** All configurations of the customer in their order, at most 100. One that has the limitations of an old one keeps its id; an empty list clears them, null or nothing leaves them. */
  deliveryAndInvoicingConfigurations?: Array<DeliveryAndInvoicingConfigurationInput> | null | undefined;
  /** A card that somebody else issued. */
  externalCard?: ExternalCardInput | null | undefined;
  /** The global location number (GS1 GLN): any text of 1 to 256 characters; a warning says when it is no valid GLN. */
  globalLocationNumber?: string | null | undefined;
  /** Whether the contact is a customer now; false ends the role. */
  isActive: boolean;
  /** Whether business with the customer is suspended. */
  isSuspended: boolean;
  /** The id of the professional identity that looks after the contact. */
  managedById?: string | number | null | undefined;
  /** Whether the customer needs a formal invoice. */
  requiresFormalInvoice?: boolean | null | undefined;
  /** What tax offices know of the customer. */
  taxInformation?: CustomerTaxInformationInput | null | undefined;
};

/** What tax offices know of a customer. */
export type CustomerTaxInformationInput = {
  /** The exemptions that apply, at most 100 values of the open list TAX_EXEMPTION. */
  enabledTaxExemptions?: Array<string> | null | undefined;
  /** The VAT identification number in the European Union, 1 to 256 characters. */
  euVatNumber?: string | null | undefined;
  /** The number under which the tax office keeps the business, 9 to 256 characters. */
  taxRegistrationNumber?: string | null | undefined;
};

/** Conditions on a value of the type Date; all that are given must hold. */
export type DateFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** Conditions on a value of the type DateTime; all that are given must hold. */
export type DateTimeFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** Conditions on a value of the type Decimal; all that are given must hold. */
export type DecimalFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** What `deleteContactPoint` takes. */
export type DeleteContactPointInput = {
  /** The id of the contact point, or its UUID. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteCustomerContact` takes. */
export type DeleteCustomerContactInput = {
  /** The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found. */
  customerId?: string | number | null | undefined;
  /** The id of the customer contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteCustomerContactLink` takes. */
export type DeleteCustomerContactLinkInput = {
  /** The id of the link. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteCustomerList` takes. */
export type DeleteCustomerListInput = {
  /** The id of the customer list. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteDepartment` takes. */
export type DeleteDepartmentInput = {
  /** The id of the department. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteExternalIdMapping` takes. */
export type DeleteExternalIdMappingInput = {
  /** Either id of the pair. */
  by: ExternalIdMappingKey;
  /** The kind of contacts, each of which has a mapping of its own. */
  kind: ContactKind;
};

/** What `deleteIndividualContact` takes. */
export type DeleteIndividualContactInput = {
  /** Deletes although others depend on the contact: identities that represent it are deactivated, references to it as payer or manager are cleared, and delivery and invoicing configurations that name it as payer are passed over. */
  force?: boolean | null | undefined;
  /** The id of the contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteLocation` takes. */
export type DeleteLocationInput = {
  /** The id of the location. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteMembership` takes. */
export type DeleteMembershipInput = {
  /** The id of the membership. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteOrganizationContact` takes. */
export type DeleteOrganizationContactInput = {
  /** Deletes although others depend on the contact: identities that represent it are deactivated, references to it as payer or manager are cleared, and delivery and invoicing configurations that name it as payer are passed over. */
  force?: boolean | null | undefined;
  /** The id of the contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deletePersonalRelationship` takes. */
export type DeletePersonalRelationshipInput = {
  /** The id of the personal relationship; of a symmetric one, that of either side. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deletePlaceholderCustomer` takes. */
export type DeletePlaceholderCustomerInput = {
  /** The id of the placeholder customer. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteProfessionalIdentity` takes. */
export type DeleteProfessionalIdentityInput = {
  /** Deletes although customers or suppliers are managed by the identity, and leaves those without a manager. */
  force?: boolean | null | undefined;
  /** The id of the professional identity. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `deleteUserAccount` takes. */
export type DeleteUserAccountInput = {
  /** Deletes although links of customer contacts name it, and leaves those without a user. */
  force?: boolean | null | undefined;
  /** The id of the user account. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** Whether a list shows what was deleted. */
export type DeletedFilter =
  /** Only what is not deleted. */
  | 'EXCLUDE'
  /** Deleted and not deleted. */
  | 'INCLUDE'
  /** Only what was deleted. */
  | 'ONLY';

/** Which addresses are used for a delivery or an invoice, and who pays. An address that is left out comes from the address set of the customer. */
export type DeliveryAndInvoicingConfigurationInput = {
  /** The id of another contact that pays in place of the customer; it must hold an active alternative payer role. */
  alternativePayerId?: string | number | null | undefined;
  /** The id of the address for deliveries, of any owner in the tenant. */
  deliveryAddressId?: string | number | null | undefined;
  /** The id of the address for invoices, of any owner in the tenant. */
  invoiceAddressId?: string | number | null | undefined;
  /** When the configuration is used; without limitations, whenever no other one fits. Each configuration of a customer has its own. */
  limitations?: DeliveryAndInvoicingLimitationsInput | null | undefined;
};

/** What a delivery or an invoice is about. */
export type DeliveryAndInvoicingContextInput = {
  /** The id of the brand, 1 to 256 characters; null when there is none. */
  brandId?: string | null | undefined;
};

/** What a delivery or an invoice must be about. Nothing and no limitations at all are the same. */
export type DeliveryAndInvoicingLimitationsInput = {
  /** The id of a brand in the system that keeps brands, 1 to 256 characters. */
  brandId?: string | null | undefined;
};

/** Conditions on a department. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type DepartmentFilter = {
  /** All of these hold. */
  and?: Array<DepartmentFilter> | null | undefined;
  /** The area it works in. */
  area?: StringFilter | null | undefined;
  /** The short code. */
  code?: StringFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** What it does. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: DepartmentFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<DepartmentFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type DepartmentListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: DepartmentFilter | null | undefined;
  /** No row matches. */
  none?: DepartmentFilter | null | undefined;
  /** At least one row matches. */
  some?: DepartmentFilter | null | undefined;
};

/** One term of the order of departments. Rows that are equal in every term are sorted by their id. */
export type DepartmentOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: DepartmentOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What departments can be sorted by. */
export type DepartmentOrderField =
  /** The area it works in. */
  | 'AREA'
  /** The short code. */
  | 'CODE'
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a department. What is left out stays; null clears. */
export type DepartmentPatch = {
  /** The area it works in: a value of the open list DEPARTMENT_AREA, for example ADMINISTRATION. */
  area?: string | null | undefined;
  /** The short code that the organization uses for it, 1 to 64 characters. */
  code?: string | null | undefined;
  /** What it does, at most 2000 characters. */
  description?: string | null | undefined;
  /** The name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Conditions on an e-mail address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type EmailFilter = {
  /** The address as it was typed. */
  address?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<EmailFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** The address in lower case. */
  normalizedAddress?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EmailFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<EmailFilter> | null | undefined;
  /** What kind of mailbox it leads to. */
  type?: EmailTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
};

/** A new e-mail address. */
export type EmailInput = {
  /** The e-mail address, at most 320 characters. */
  address: string;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What kind of mailbox it leads to. */
  type: EmailType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
};

/** Conditions on a list of related rows. */
export type EmailListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: EmailFilter | null | undefined;
  /** No row matches. */
  none?: EmailFilter | null | undefined;
  /** At least one row matches. */
  some?: EmailFilter | null | undefined;
};

/** Changes of an e-mail address. What is left out stays; null clears. */
export type EmailPatch = {
  /** The e-mail address, at most 320 characters. Not null. */
  address?: string | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What kind of mailbox it leads to; not null. */
  type?: EmailType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
};

/** What kind of mailbox an e-mail address leads to. */
export type EmailType =
  /** An alias of another mailbox. */
  | 'EMAIL_ALIAS'
  /** A mailing list. */
  | 'MAILING_LIST'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** A private mailbox. */
  | 'PERSONAL_EMAIL'
  /** A mailbox at work. */
  | 'WORK_EMAIL';

/** Conditions on a value of the type EmailType; all that are given must hold. */
export type EmailTypeFilter = {
  /** Equals. */
  eq?: EmailType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<EmailType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: EmailType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: EmailType | null | undefined;
};

/** A card that somebody else issued. */
export type ExternalCardInput = {
  /** The number on the card, 1 to 256 characters. */
  number: string;
};

/** Conditions on a pair of a mapping. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ExternalIdMappingFilter = {
  /** All of these hold. */
  and?: Array<ExternalIdMappingFilter> | null | undefined;
  /** The id of the contact. */
  contactId?: IdFilter | null | undefined;
  /** The id in the external system. */
  externalId?: StringFilter | null | undefined;
  /** The display name of the contact. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ExternalIdMappingFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ExternalIdMappingFilter> | null | undefined;
};

/** Names one pair of a mapping by either of its ids. */
export type ExternalIdMappingKey =
  {   /** The id of the contact. */
  contactId: string | number; externalId?: never; }
  |  { contactId?: never;   /** The id in the external system, 1 to 256 characters. */
  externalId: string; };

/** One term of the order of the pairs of a mapping. Rows that are equal in every term are sorted by their id. */
export type ExternalIdMappingOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: ExternalIdMappingOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What the pairs of a mapping can be sorted by. */
export type ExternalIdMappingOrderField =
  /** The id of the contact. */
  | 'CONTACT_ID'
  /** The id in the external system. */
  | 'EXTERNAL_ID'
  /** The display name of the contact. */
  | 'NAME';

/** A contact and its id in an external system. */
export type ExternalIdPair = {
  /** The id of the contact, of the kind that the mapping is for. */
  contactId: string | number;
  /** The id in the external system, 1 to 256 characters. */
  externalId: string;
};

/** Conditions on a value of the type Float; all that are given must hold. */
export type FloatFilter = {
  /** Equals. */
  eq?: number | null | undefined;
  /** Comes after. */
  gt?: number | null | undefined;
  /** Equals or comes after. */
  gte?: number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: number | null | undefined;
  /** Comes before. */
  lt?: number | null | undefined;
  /** Equals or comes before. */
  lte?: number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: number | null | undefined;
};

/** Conditions on a change. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type HistoryEntryFilter = {
  /** The id of the actor. */
  actorId?: StringFilter | null | undefined;
  /** What kind of caller did it. */
  actorKind?: ActorKindFilter | null | undefined;
  /** All of these hold. */
  and?: Array<HistoryEntryFilter> | null | undefined;
  /** This does not hold. */
  not?: HistoryEntryFilter | null | undefined;
  /** When the request was made that did it. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** What was done. */
  operation?: ChangeOperationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<HistoryEntryFilter> | null | undefined;
  /** The fields that changed. */
  paths?: StringValuesFilter | null | undefined;
  /** The request that did it. */
  requestId?: StringFilter | null | undefined;
  /** The version that the object had afterwards. */
  version?: IntFilter | null | undefined;
};

/** One term of the order of changes. */
export type HistoryEntryOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: HistoryEntryOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What changes can be sorted by. */
export type HistoryEntryOrderField =
  /** The order in which the changes were made. */
  | 'SEQUENCE';

/** Conditions on a value of the type ID; all that are given must hold. */
export type IdFilter = {
  /** Equals. */
  eq?: string | number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string | number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | number | null | undefined;
};

/** Conditions on an individual. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type IndividualContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<IndividualContactFilter> | null | undefined;
  /** The yearly occasion. */
  anniversary?: DateFilter | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** The date of birth. */
  dateOfBirth?: DateFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: IndividualContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<IndividualContactFilter> | null | undefined;
  /** Its relationships to other individuals. */
  personalRelationships?: PersonalRelationshipListFilter | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** Its professional identities. */
  professionalIdentities?: ProfessionalIdentityListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** One term of the order of individuals. Rows that are equal in every term are sorted by their id. */
export type IndividualContactOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: IndividualContactOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
  /** For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most 255 characters. */
  path?: string | null | undefined;
};

/** What individuals can be sorted by. */
export type IndividualContactOrderField =
  /** The number of the alternative payer. */
  | 'ALTERNATIVE_PAYER_NUMBER'
  /** The yearly occasion. */
  | 'ANNIVERSARY'
  /** The city of the preferred or first address. */
  | 'CITY'
  /** The country of the preferred or first address. */
  | 'COUNTRY'
  /** When the contact was created. */
  | 'CREATED_AT'
  /** The number of the customer. */
  | 'CUSTOMER_NUMBER'
  /** The first day as a customer. */
  | 'CUSTOMER_SINCE'
  /** The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing. */
  | 'CUSTOM_FIELD'
  /** The date of birth. */
  | 'DATE_OF_BIRTH'
  /** The preferred or first e-mail address, in lower case. */
  | 'EMAIL'
  /** The id in the system it came from. */
  | 'EXTERNAL_ID'
  /** The display name. */
  | 'NAME'
  /** The preferred or first phone number, in international form. */
  | 'PHONE'
  /** The number of the supplier. */
  | 'SUPPLIER_NUMBER'
  /** The first day as a supplier. */
  | 'SUPPLIER_SINCE'
  /** When the contact was changed last. */
  | 'UPDATED_AT'
  /** The postal code of the preferred or first address. */
  | 'ZIP';

/** Changes of an individual. What is left out stays; null clears. */
export type IndividualContactPatch = {
  /** A yearly occasion to remember, for example a wedding day. */
  anniversary?: string | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The date of birth. */
  dateOfBirth?: string | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The one display name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Conditions on a value of the type Int; all that are given must hold. */
export type IntFilter = {
  /** Equals. */
  eq?: number | null | undefined;
  /** Comes after. */
  gt?: number | null | undefined;
  /** Equals or comes after. */
  gte?: number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: number | null | undefined;
  /** Comes before. */
  lt?: number | null | undefined;
  /** Equals or comes before. */
  lte?: number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: number | null | undefined;
};

/** Names a shared customer contact, by its own id or by the individual or organization behind it. */
export type LinkedContactInput =
  {   /** The id of an individual or organization. The shared customer contact that it stands behind is taken; if there is none, one is made with its name. */
  contactId: string | number; customerContactId?: never; }
  |  { contactId?: never;   /** The id of a shared customer contact. */
  customerContactId: string | number; };

/** Conditions on a location. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type LocationFilter = {
  /** All of these hold. */
  and?: Array<LocationFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: LocationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<LocationFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type LocationListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: LocationFilter | null | undefined;
  /** No row matches. */
  none?: LocationFilter | null | undefined;
  /** At least one row matches. */
  some?: LocationFilter | null | undefined;
};

/** One term of the order of locations. Rows that are equal in every term are sorted by their id. */
export type LocationOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: LocationOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What locations can be sorted by. */
export type LocationOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a location. What is left out stays. */
export type LocationPatch = {
  /** Replaces the leaders: ids of professional identities that represent the organization, at most 100; not null. */
  leaderIds?: Array<string | number> | null | undefined;
  /** The name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Conditions on a membership. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type MembershipFilter = {
  /** All of these hold. */
  and?: Array<MembershipFilter> | null | undefined;
  /** The member. */
  contact?: ContactFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What the membership is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: MembershipFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<MembershipFilter> | null | undefined;
  /** The organization. */
  organization?: OrganizationContactFilter | null | undefined;
  /** What the organization knows the member by. */
  reference?: StringFilter | null | undefined;
  /** The type, a value of an open list. */
  type?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type MembershipListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: MembershipFilter | null | undefined;
  /** No row matches. */
  none?: MembershipFilter | null | undefined;
  /** At least one row matches. */
  some?: MembershipFilter | null | undefined;
};

/** One term of the order of memberships. Rows that are equal in every term are sorted by their id. */
export type MembershipOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: MembershipOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What memberships can be sorted by. */
export type MembershipOrderField =
  /** The name of the member. */
  | 'CONTACT_NAME'
  /** When it was created. */
  | 'CREATED_AT'
  /** What the membership is called. */
  | 'NAME'
  /** The name of the organization. */
  | 'ORGANIZATION_NAME'
  /** What the organization knows the member by. */
  | 'REFERENCE'
  /** The kind of membership. */
  | 'TYPE'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a membership. What is left out stays; null clears. */
export type MembershipPatch = {
  /** What the membership is called, 1 to 256 characters. */
  name?: string | null | undefined;
  /** What the organization knows the member by, for example a member number; 1 to 256 characters. */
  reference?: string | null | undefined;
  /** The kind of membership: a value of the open list MEMBERSHIP_TYPE, for example CLUB; not null. */
  type?: string | null | undefined;
};

/** An amount of money in a currency. */
export type MoneyInput = {
  /** The exact amount, in units of the currency; not negative. */
  amount: string;
  /** The currency. */
  currency: string;
};

/** What `moveCustomerListItem` takes. */
export type MoveCustomerListItemInput = {
  /** The customer on the list that it comes after: the id of the customer, or that of the contact that holds the role. To the start when null or left out. */
  afterCustomerId?: string | number | null | undefined;
  /** Who is on the list: the id of the customer, or that of the contact that holds the role. */
  customerId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the customer list. */
  listId: string | number;
};

/** What `movePreset` takes. */
export type MovePresetInput = {
  /** The preset of the same list that it comes after. To the start when null or left out. */
  afterPresetId?: string | number | null | undefined;
  /** The id of the preset. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** Why an object is to be removed from what a reader keeps. */
export type NodeRemovalReason =
  /** It was deleted. A restore shows as an upsert. */
  | 'DELETED'
  /** It may still be there: its type was left out of `types`, or the caller lost the permission to see it. */
  | 'OUT_OF_SCOPE';

/** The types of objects that have an id. */
export type NodeType =
  /** The type Address. */
  | 'ADDRESS'
  /** The type AlternativePayerRole. */
  | 'ALTERNATIVE_PAYER_ROLE'
  /** The type ApiKey. */
  | 'API_KEY'
  /** The type ContactPoint. */
  | 'CONTACT_POINT'
  /** The type CustomerContact. */
  | 'CUSTOMER_CONTACT'
  /** The type CustomerContactExtension. */
  | 'CUSTOMER_CONTACT_EXTENSION'
  /** The type CustomerContactLink. */
  | 'CUSTOMER_CONTACT_LINK'
  /** The type CustomerList. */
  | 'CUSTOMER_LIST'
  /** The type CustomerListItem. */
  | 'CUSTOMER_LIST_ITEM'
  /** The type CustomerRole. */
  | 'CUSTOMER_ROLE'
  /** The type CustomFieldSchema. */
  | 'CUSTOM_FIELD_SCHEMA'
  /** The type DeliveryAndInvoicingConfiguration. */
  | 'DELIVERY_AND_INVOICING_CONFIGURATION'
  /** The type Department. */
  | 'DEPARTMENT'
  /** The type Email. */
  | 'EMAIL'
  /** The type ExternalContactManagement. */
  | 'EXTERNAL_CONTACT_MANAGEMENT'
  /** The type Image. */
  | 'IMAGE'
  /** The type IndividualContact. */
  | 'INDIVIDUAL_CONTACT'
  /** The type Location. */
  | 'LOCATION'
  /** The type Membership. */
  | 'MEMBERSHIP'
  /** The type OrganizationContact. */
  | 'ORGANIZATION_CONTACT'
  /** The type PersonalRelationship. */
  | 'PERSONAL_RELATIONSHIP'
  /** The type Phone. */
  | 'PHONE'
  /** The type PlaceholderCustomer. */
  | 'PLACEHOLDER_CUSTOMER'
  /** The type Preset. */
  | 'PRESET'
  /** The type ProfessionalIdentity. */
  | 'PROFESSIONAL_IDENTITY'
  /** The type SupplierRole. */
  | 'SUPPLIER_ROLE'
  /** The type Tag. */
  | 'TAG'
  /** The type UserAccount. */
  | 'USER_ACCOUNT'
  /** The type WebAddress. */
  | 'WEB_ADDRESS';

/** Where rows without a value stand in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** The lists of values that a tenant can extend. */
export type OpenListName =
  /** What a department is in charge of. */
  | 'DEPARTMENT_AREA'
  /** The kinds of memberships in an organization. */
  | 'MEMBERSHIP_TYPE'
  /** What one individual can be to another. */
  | 'PERSONAL_RELATIONSHIP_TYPE'
  /** The kinds of tax information of a supplier. */
  | 'SUPPLIER_TAX_INFORMATION_TYPE'
  /** The exemptions from tax that a customer may have. */
  | 'TAX_EXEMPTION';

/** What an operation does. */
export type OperationType =
  /** Changes something. */
  | 'MUTATION'
  /** Reads. */
  | 'QUERY'
  /** Listens. */
  | 'SUBSCRIPTION';

/** Conditions on an organization. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type OrganizationContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationContactFilter> | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** Its departments. */
  departments?: DepartmentListFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id in some other system. */
  externalOrganizationId?: StringFilter | null | undefined;
  /** The date of foundation. */
  founded?: DateFilter | null | undefined;
  /** Its founders. */
  founders?: ProfessionalIdentityListFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Its leaders. */
  leaders?: ProfessionalIdentityListFilter | null | undefined;
  /** Its locations. */
  locations?: LocationListFilter | null | undefined;
  /** The memberships in it. */
  members?: MembershipListFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<OrganizationContactFilter> | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** The professional identities that represent it. */
  representatives?: ProfessionalIdentityListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** Changes of an organization. What is left out stays; null clears. */
export type OrganizationContactPatch = {
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The id of the organization in some other system, 1 to 256 characters. It is not an id of this server. */
  externalOrganizationId?: string | null | undefined;
  /** The date of foundation. */
  founded?: string | null | undefined;
  /** Replaces the founders: ids of professional identities that represent the organization, at most 100; not null. */
  founderIds?: Array<string | number> | null | undefined;
  /** Replaces the leaders: ids of professional identities that represent the organization, at most 100; not null. */
  leaderIds?: Array<string | number> | null | undefined;
  /** The one display name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Why a configuration is not used. */
export type PassedOverReason =
  /** It is not valid: an address that it names was deleted. */
  | 'ADDRESS_DELETED'
  /** It has no limitations, and another configuration matches. */
  | 'FALLBACK_NOT_NEEDED'
  /** Another configuration sets limitations of a higher priority. */
  | 'LESS_SPECIFIC'
  /** One of its limitations does not match the context. */
  | 'LIMITATION_NOT_MATCHED'
  /** It is not valid: the payer that it names was deleted. */
  | 'PAYER_DELETED'
  /** It is not valid: the payer that it names has no active alternative payer role. */
  | 'PAYER_NOT_ACTIVE';

/** What a caller may do in its tenant. */
export type Permission =
  /** Beside another permission: also write contacts while another system manages them. For what keeps the two in step. */
  | 'CONTACTS_SYNC'
  /** Read, create and change. */
  | 'TENANT_ACCESS'
  /** Includes TENANT_ACCESS, and allows to delete, restore, merge, erase and configure. */
  | 'TENANT_BACKOFFICE';

/** Conditions on a list of values of the type Permission; all that are given must hold. */
export type PermissionValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<Permission> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<Permission> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<Permission> | null | undefined;
};

/** Conditions on a personal relationship. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PersonalRelationshipFilter = {
  /** All of these hold. */
  and?: Array<PersonalRelationshipFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Who has the relationship. */
  individual?: IndividualContactFilter | null | undefined;
  /** This does not hold. */
  not?: PersonalRelationshipFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PersonalRelationshipFilter> | null | undefined;
  /** To whom it relates. */
  relatedIndividual?: IndividualContactFilter | null | undefined;
  /** The type, a value of an open list. */
  type?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type PersonalRelationshipListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: PersonalRelationshipFilter | null | undefined;
  /** No row matches. */
  none?: PersonalRelationshipFilter | null | undefined;
  /** At least one row matches. */
  some?: PersonalRelationshipFilter | null | undefined;
};

/** One term of the order of personal relationships. Rows that are equal in every term are sorted by their id. */
export type PersonalRelationshipOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: PersonalRelationshipOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What personal relationships can be sorted by. */
export type PersonalRelationshipOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name of the related individual. */
  | 'RELATED_INDIVIDUAL_NAME'
  /** What the related individual is to the individual. */
  | 'TYPE'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a personal relationship. What is left out stays. */
export type PersonalRelationshipPatch = {
  /** What the related individual is to the individual: a value of the open list PERSONAL_RELATIONSHIP_TYPE, for example SPOUSE; not null. */
  type?: string | null | undefined;
};

/** Conditions on a phone number. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PhoneFilter = {
  /** All of these hold. */
  and?: Array<PhoneFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The number in international form. */
  e164?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PhoneFilter | null | undefined;
  /** The number as it was typed. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PhoneFilter> | null | undefined;
  /** What kind of line it leads to. */
  type?: PhoneTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
  /** What it may be used for. */
  usages?: PhoneUsageValuesFilter | null | undefined;
};

/** A new phone or fax number. */
export type PhoneInput = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** The number as people write it, 1 to 64 characters. */
  number: string;
  /** What kind of line it leads to. */
  type: PhoneType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<PhoneUsage> | null | undefined;
};

/** Conditions on a list of related rows. */
export type PhoneListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: PhoneFilter | null | undefined;
  /** No row matches. */
  none?: PhoneFilter | null | undefined;
  /** At least one row matches. */
  some?: PhoneFilter | null | undefined;
};

/** Changes of a phone or fax number. What is left out stays; null clears. */
export type PhonePatch = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** The number as people write it, 1 to 64 characters. Not null. */
  number?: string | null | undefined;
  /** What kind of line it leads to; not null. */
  type?: PhoneType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<PhoneUsage> | null | undefined;
};

/** What kind of line a phone number leads to. */
export type PhoneType =
  /** An extension of a switchboard. */
  | 'DIRECT_EXTENSION'
  /** A personal fax line. */
  | 'DIRECT_FAX'
  /** A personal line. */
  | 'DIRECT_LINE'
  /** A fax line. */
  | 'FAX_LINE'
  /** A fixed line. */
  | 'FIXED_LINE'
  /** A fax at home. */
  | 'HOME_FAX'
  /** A phone at home. */
  | 'HOME_PHONE'
  /** A hotline. */
  | 'HOTLINE'
  /** The main number of an organization. */
  | 'MAIN'
  /** The main fax of an organization. */
  | 'MAIN_FAX'
  /** A mobile phone. */
  | 'MOBILE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** A pager. */
  | 'PAGER'
  /** A private mobile phone. */
  | 'PERSONAL_MOBILE'
  /** A satellite phone. */
  | 'SAT'
  /** A virtual number. */
  | 'VIRTUAL_LINE'
  /** A line over the Internet. */
  | 'VOIP_LINE'
  /** A mobile phone for work. */
  | 'WORK_MOBILE';

/** Conditions on a value of the type PhoneType; all that are given must hold. */
export type PhoneTypeFilter = {
  /** Equals. */
  eq?: PhoneType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<PhoneType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: PhoneType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: PhoneType | null | undefined;
};

/** What a phone number may be used for. */
export type PhoneUsage =
  /** Calls. */
  | 'CALL'
  /** Every purpose; subsumes the others. */
  | 'EVERYTHING'
  /** Text messages. */
  | 'SMS'
  /** WhatsApp messages. */
  | 'WHATSAPP';

/** Conditions on a list of values of the type PhoneUsage; all that are given must hold. */
export type PhoneUsageValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<PhoneUsage> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<PhoneUsage> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<PhoneUsage> | null | undefined;
};

/** Conditions on a placeholder customer. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PlaceholderCustomerFilter = {
  /** All of these hold. */
  and?: Array<PlaceholderCustomerFilter> | null | undefined;
  /** When it became a customer here. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** The customer lists that it is on. */
  customerLists?: CustomerListListFilter | null | undefined;
  /** The number of the customer. */
  customerNumber?: StringFilter | null | undefined;
  /** The first day as a customer. */
  customerSince?: DateFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is a customer now. */
  isActive?: BooleanFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PlaceholderCustomerFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PlaceholderCustomerFilter> | null | undefined;
  /** Whether a formal invoice is needed. */
  requiresFormalInvoice?: BooleanFilter | null | undefined;
  /** Whether revenue is tracked. */
  trackRevenue?: BooleanFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** One term of the order of placeholder customers. Rows that are equal in every term are sorted by their id. */
export type PlaceholderCustomerOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: PlaceholderCustomerOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
  /** For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most 255 characters. */
  path?: string | null | undefined;
};

/** What placeholder customers can be sorted by. */
export type PlaceholderCustomerOrderField =
  /** When it became a customer here. */
  | 'CREATED_AT'
  /** The number of the customer. */
  | 'CUSTOMER_NUMBER'
  /** The first day as a customer. */
  | 'CUSTOMER_SINCE'
  /** The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing. */
  | 'CUSTOM_FIELD'
  /** The id in the system it came from. */
  | 'EXTERNAL_ID'
  /** Whether it is a customer now: those who are not, then those who are. */
  | 'IS_ACTIVE'
  /** The name. */
  | 'NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a placeholder customer. What is left out stays; null clears. */
export type PlaceholderCustomerPatch = {
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The number of the customer, 1 to 256 characters, unique in the tenant over both kinds of customers; not null. */
  customerNumber?: string | null | undefined;
  /** The first day as a customer; not null. */
  customerSince?: string | null | undefined;
  /** The id in the system it came from, 1 to 256 characters, unique among the placeholder customers. */
  externalId?: string | null | undefined;
  /** Whether it stands for customers now; false ends that; not null. */
  isActive?: boolean | null | undefined;
  /** The name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
  /** Whether these customers need a formal invoice; not null. */
  requiresFormalInvoice?: boolean | null | undefined;
  /** Whether revenue with these customers is tracked; not null. */
  trackRevenue?: boolean | null | undefined;
};

/** Whether there is a value. */
export type PresenceCondition =
  /** There is a value. */
  | 'NOT_NULL'
  /** There is no value. */
  | 'NULL';

/** The fields of customer contacts whose values come from a list of the tenant. */
export type PresetField =
  /** The topics to contact the person about. */
  | 'CONTACT_REGARDING'
  /** What the person is in the customer's organization. */
  | 'CONTACT_TYPE'
  /** The types of correspondence to copy to the contact. */
  | 'COPY_CORRESPONDENCE_TYPE'
  /** The types of tickets to copy to the contact. */
  | 'COPY_TICKET_TYPE'
  /** The country of the address. */
  | 'COUNTRY'
  /** The code of the dealer. */
  | 'DEALER_CODE'
  /** The type of bill to send by e-mail. */
  | 'EMAIL_BILL_TYPE'
  /** The usage report that goes with the contact's invoices. */
  | 'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE'
  /** What kind of number the first one is. */
  | 'NUMBER_1_TYPE'
  /** What kind of number the second one is. */
  | 'NUMBER_2_TYPE'
  /** What kind of number the third one is. */
  | 'NUMBER_3_TYPE'
  /** What kind of number the fourth one is. */
  | 'NUMBER_4_TYPE'
  /** How the person is addressed, for example Mr or Ms. */
  | 'TITLE';

/** Conditions on a value of the type PresetField; all that are given must hold. */
export type PresetFieldFilter = {
  /** Equals. */
  eq?: PresetField | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<PresetField> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: PresetField | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: PresetField | null | undefined;
};

/** Conditions on a preset. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PresetFilter = {
  /** All of these hold. */
  and?: Array<PresetFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Which list it is in. */
  field?: PresetFieldFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it can be used; false once it is retired. */
  isActive?: BooleanFilter | null | undefined;
  /** The key. */
  key?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PresetFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PresetFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** What a preset is called in one language. */
export type PresetLabelInput = {
  /** The text to show, 1 to 256 characters. */
  label: string;
  /** The language tag (BCP 47), for example de-AT; at most 35 characters. */
  language: string;
};

/** One term of the order of presets. Rows that are equal in every term are sorted by their id. */
export type PresetOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: PresetOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What presets can be sorted by. */
export type PresetOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Which list it is in. */
  | 'FIELD'
  /** Whether it can be used: those that are retired, then those in use. */
  | 'IS_ACTIVE'
  /** The key. */
  | 'KEY'
  /** The order that was given to the list. */
  | 'POSITION'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** What changes on a preset; what is left out stays. */
export type PresetPatch = {
  /** Whether it can be used; false retires it: records that have it keep it, and no other record gets it. */
  isActive?: boolean | null | undefined;
  /** The labels, at most 50, each in another language. They replace those that are there; null removes all. */
  labels?: Array<PresetLabelInput> | null | undefined;
};

/** What `probeExternalContactManagement` takes. */
export type ProbeExternalContactManagementInput = {
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** How a call of the API ended. */
export type ProbeOutcome =
  /** The name in the URL stands for an address that is not on the public internet. */
  | 'ADDRESS_REFUSED'
  /** The API answered with another status from 400 to 499: check the URL. */
  | 'CLIENT_ERROR'
  /** No connection came about, or it broke before an answer came. */
  | 'CONNECTION_FAILED'
  /** Nothing was sent: the operator of the server has stored no usable secret under the credentials key. */
  | 'CREDENTIALS_MISSING'
  /** The API answered with the status 401 or 403: it wants a secret, or another one. */
  | 'CREDENTIALS_REFUSED'
  /** The name in the URL could not be resolved to an address. */
  | 'NAME_NOT_RESOLVED'
  /** The API answered with a redirect, which is not followed: set the URL that it leads to. */
  | 'REDIRECTED'
  /** The API answered with a status of 500 or more. */
  | 'SERVER_ERROR'
  /** The API answered with a status from 200 to 299. */
  | 'SUCCEEDED'
  /** No answer came in time. */
  | 'TIMED_OUT'
  /** The host of the URL does not speak TLS, or its certificate is not trusted or is for another name. */
  | 'TLS_FAILED';

/** Conditions on a professional identity. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ProfessionalIdentityFilter = {
  /** When it became active last. */
  activationDate?: DateTimeFilter | null | undefined;
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProfessionalIdentityFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it stopped being active last. */
  deactivationDate?: DateTimeFilter | null | undefined;
  /** The departments that the individual works for. */
  departments?: DepartmentListFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Who represents the organization. */
  individual?: IndividualContactFilter | null | undefined;
  /** Whether the individual represents the organization now. */
  isActive?: BooleanFilter | null | undefined;
  /** The job title. */
  jobTitle?: StringFilter | null | undefined;
  /** The locations where the individual works. */
  locations?: LocationListFilter | null | undefined;
  /** This does not hold. */
  not?: ProfessionalIdentityFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ProfessionalIdentityFilter> | null | undefined;
  /** The organization. */
  organization?: OrganizationContactFilter | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type ProfessionalIdentityListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: ProfessionalIdentityFilter | null | undefined;
  /** No row matches. */
  none?: ProfessionalIdentityFilter | null | undefined;
  /** At least one row matches. */
  some?: ProfessionalIdentityFilter | null | undefined;
};

/** One term of the order of professional identities. Rows that are equal in every term are sorted by their id. */
export type ProfessionalIdentityOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: ProfessionalIdentityOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What professional identities can be sorted by. */
export type ProfessionalIdentityOrderField =
  /** When it became active last. */
  | 'ACTIVATION_DATE'
  /** When it was created. */
  | 'CREATED_AT'
  /** When it stopped being active last. */
  | 'DEACTIVATION_DATE'
  /** The name of the individual. */
  | 'INDIVIDUAL_NAME'
  /** Whether it is active: inactive ones, then active ones. */
  | 'IS_ACTIVE'
  /** The job title. */
  | 'JOB_TITLE'
  /** The name of the organization. */
  | 'ORGANIZATION_NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a professional identity. What is left out stays; null clears. The organization never changes. */
export type ProfessionalIdentityPatch = {
  /** Replaces the departments: ids of departments of the organization, at most 100; not null. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Whether the individual represents the organization now; not null. A change sets the activation or deactivation date. */
  isActive?: boolean | null | undefined;
  /** The job title, 1 to 256 characters. */
  jobTitle?: string | null | undefined;
  /** Replaces the locations: ids of locations of the organization, at most 100; not null. */
  locationIds?: Array<string | number> | null | undefined;
};

/** What `registerDocuments` takes. */
export type RegisterDocumentsInput = {
  /** The name of the client application, 1 to 100 characters, as it stands in the header `apollographql-client-name`. */
  application: string;
  /** What the tools of the client write: the manifest of Apollo's tools, operation output of Apollo Kotlin or iOS, or the map of the Relay compiler or graphql-codegen; at most 5000 documents with 100,000 characters each and 10,000,000 in all. Each id is the SHA-256, SHA-1 or MD5 of the text. */
  manifest: Record<string, unknown>;
  /** The version of the application, 1 to 50 characters, as it stands in the header `apollographql-client-version`. */
  version: string;
};

/** What `removeAddress` takes. */
export type RemoveAddressInput = {
  /** Removes the address although delivery and invoicing configurations name it: they are passed over until they are changed or the address is restored. */
  force?: boolean | null | undefined;
  /** The id of the postal address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `removeAlternativePayerRole` takes. */
export type RemoveAlternativePayerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** Removes the role although customers refer to it as their payer: those references are cleared, and delivery and invoicing configurations that name the contact are passed over. */
  force?: boolean | null | undefined;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `removeCustomerContactExtension` takes. */
export type RemoveCustomerContactExtensionInput = {
  /** The id of the customer contact. */
  customerContactId: string | number;
  /** The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found. */
  customerId?: string | number | null | undefined;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** What is enabled. */
  type: CustomerContactExtensionType;
};

/** What `removeCustomerListItem` takes. */
export type RemoveCustomerListItemInput = {
  /** Who is on the list: the id of the customer, or that of the contact that holds the role. */
  customerId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the customer list. */
  listId: string | number;
};

/** What `removeCustomerRole` takes. */
export type RemoveCustomerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `removeEmail` takes. */
export type RemoveEmailInput = {
  /** The id of the e-mail address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `removeImage` takes. */
export type RemoveImageInput = {
  /** The id of the image. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or placeholder customer that it belongs to. */
  ownerId: string | number;
};

/** What `removeSharedContact` takes. */
export type RemoveSharedContactInput = {
  /** The id of the shared customer contact. */
  customerContactId: string | number;
  /** The id of the customer, or that of the contact that holds the role. */
  customerId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `removeSupplierRole` takes. */
export type RemoveSupplierRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `removeTag` takes. */
export type RemoveTagInput = {
  /** The id of the contact. */
  contactId: string | number;
  /** The id of the tag. */
  tagId: string | number;
};

/** What `reorderEmails` takes. */
export type ReorderEmailsInput = {
  /** The ids of all e-mail addresses of the owner, each once, in the new order. */
  ids: Array<string | number>;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** Where an address comes from. */
export type ResolvedAddressSource =
  /** From the own addresses of the customer, because no configuration is used or it names no address. */
  | 'ADDRESS_SET'
  /** From the configuration that is used. */
  | 'CONFIGURATION';

/** What `restoreAddress` takes. */
export type RestoreAddressInput = {
  /** The id of the postal address. */
  id: string | number;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `restoreContact` takes. */
export type RestoreContactInput = {
  /** The id of the contact. */
  id: string | number;
};

/** What `restoreContactPoint` takes. */
export type RestoreContactPointInput = {
  /** The id of the contact point, or its UUID. */
  id: string | number;
};

/** What `restoreCustomerContactExtension` takes. */
export type RestoreCustomerContactExtensionInput = {
  /** The id of the extension. */
  id: string | number;
};

/** What `restoreCustomerContact` takes. */
export type RestoreCustomerContactInput = {
  /** The id of the customer contact. */
  id: string | number;
};

/** What `restoreCustomerContactLink` takes. */
export type RestoreCustomerContactLinkInput = {
  /** The id of the link. */
  id: string | number;
};

/** What `restoreCustomerList` takes. */
export type RestoreCustomerListInput = {
  /** The id of the customer list. */
  id: string | number;
};

/** What `restoreDepartment` takes. */
export type RestoreDepartmentInput = {
  /** The id of the department. */
  id: string | number;
};

/** What `restoreEmail` takes. */
export type RestoreEmailInput = {
  /** The id of the e-mail address. */
  id: string | number;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `restoreImage` takes. */
export type RestoreImageInput = {
  /** The id of the image. */
  id: string | number;
  /** The id of the individual, organization or placeholder customer that it belongs to. */
  ownerId: string | number;
};

/** What `restoreLocation` takes. */
export type RestoreLocationInput = {
  /** The id of the location. */
  id: string | number;
};

/** What `restoreMembership` takes. */
export type RestoreMembershipInput = {
  /** The id of the membership. */
  id: string | number;
};

/** What `restorePersonalRelationship` takes. */
export type RestorePersonalRelationshipInput = {
  /** The id of the personal relationship; of a symmetric one, that of either side. */
  id: string | number;
};

/** What `restorePlaceholderCustomer` takes. */
export type RestorePlaceholderCustomerInput = {
  /** The id of the placeholder customer. */
  id: string | number;
};

/** What `restoreProfessionalIdentity` takes. */
export type RestoreProfessionalIdentityInput = {
  /** The id of the professional identity. */
  id: string | number;
};

/** What `restoreUserAccount` takes. */
export type RestoreUserAccountInput = {
  /** The id of the user account. */
  id: string | number;
};

/** What `revokeApiKey` takes. */
export type RevokeApiKeyInput = {
  /** The id of the key. */
  id: string | number;
  /** The version that was read; the mutation is refused when the key has another one now. */
  ifVersion?: number | null | undefined;
};

/** What `setAlternativePayerRole` takes. */
export type SetAlternativePayerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The role. */
  role: AlternativePayerRoleInput;
};

/** What `setCustomFieldSchema` takes. */
export type SetCustomFieldSchemaInput = {
  /** Sets it although objects do not meet it. They stay as they are; their custom fields must meet it once they are changed. */
  force?: boolean | null | undefined;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** Whose custom fields it is about. */
  owner: CustomFieldOwner;
  /** A JSON Schema (draft 2020-12) of an object; `{}` accepts everything. At most 64 KiB as JSON and 2000 subschemas, 32 levels deep; `$ref` names one of the `$defs` at the top and leads nowhere back; regular expressions have no look-around and no back-references. */
  schema: Record<string, unknown>;
};

/** What `setCustomerRole` takes. */
export type SetCustomerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The role. */
  role: CustomerRoleInput;
};

/** What `setDeliveryAndInvoicingConfigurations` takes. */
export type SetDeliveryAndInvoicingConfigurationsInput = {
  /** All configurations of the customer in their order, at most 100. One that has the limitations of an old one keeps its id; an empty list clears them. */
  configurations: Array<DeliveryAndInvoicingConfigurationInput>;
  /** The id of the role of customer, or of the contact that holds it. */
  customerId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `setExternalContactManagement` takes. */
export type SetExternalContactManagementInput = {
  /** How the API is called; cleared when left out. */
  apiAccessConfiguration?: ApiAccessConfigurationInput | null | undefined;
  /** Where workflows start; cleared when left out. */
  customWorkflowConfig?: CustomWorkflowConfigInput | null | undefined;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** Whether contacts are managed in the other system: then only callers with the permission CONTACTS_SYNC change them here. */
  useExternalContactManagement: boolean;
};

/** What `setExternalIdMappings` takes. */
export type SetExternalIdMappingsInput = {
  /** The kind of contacts, each of which has a mapping of its own. */
  kind: ContactKind;
  /** The pairs, at least 1 and at most 1000. No contact and no external id may stand in two of them. */
  pairs: Array<ExternalIdPair>;
};

/** What `setSupplierRole` takes. */
export type SetSupplierRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The role. What is left out becomes empty. */
  role: SupplierRoleInput;
};

/** The direction of an order. */
export type SortOrder =
  /** From the smallest to the largest. */
  | 'ASC'
  /** From the largest to the smallest. */
  | 'DESC';

/** Conditions on a value of the type String; all that are given must hold. */
export type StringFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Full-text search with the operators `&`, `|`, `!` and `<->` of PostgreSQL. */
  fts?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Matches the pattern in upper or lower case. */
  ilike?: string | null | undefined;
  /** Matches the regular expression in upper or lower case. */
  imatch?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Matches the pattern: `%` stands for any text, `_` for one character. */
  like?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Matches the POSIX regular expression of at most 100 characters. */
  match?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
  /** Full-text search: contains the words one after the other. */
  phfts?: string | null | undefined;
  /** Full-text search: contains all the words. */
  plfts?: string | null | undefined;
  /** Full-text search as in a web search: quotes, `or` and `-`. */
  wfts?: string | null | undefined;
};

/** Conditions on a list of values of the type String; all that are given must hold. */
export type StringValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<string> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<string> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<string> | null | undefined;
};

/** Conditions on a role of supplier. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type SupplierRoleFilter = {
  /** All of these hold. */
  and?: Array<SupplierRoleFilter> | null | undefined;
  /** When the role was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The creditor account. */
  creditorAccountId?: StringFilter | null | undefined;
  /** The EU VAT number. */
  euVatNumber?: StringFilter | null | undefined;
  /** The global location number. */
  globalLocationNumber?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether the contact has the role now. */
  isActive?: BooleanFilter | null | undefined;
  /** Who looks after the contact. */
  managedById?: IdFilter | null | undefined;
  /** The tenant's number at the supplier. */
  myCustomerNumber?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SupplierRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<SupplierRoleFilter> | null | undefined;
  /** The number of the supplier. */
  supplierNumber?: StringFilter | null | undefined;
  /** The first day as a supplier. */
  supplierSince?: DateFilter | null | undefined;
  /** The kind of tax information. */
  taxInformationType?: StringFilter | null | undefined;
  /** The tax registration number. */
  taxRegistrationNumber?: StringFilter | null | undefined;
  /** When the role was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** The whole role of supplier. What is left out becomes empty. */
export type SupplierRoleInput = {
  /** The global location number (GS1 GLN): any text of 1 to 256 characters; a warning says when it is no valid GLN. */
  globalLocationNumber?: string | null | undefined;
  /** Whether the contact is a supplier now; false ends the role. */
  isActive: boolean;
  /** The id of the professional identity that looks after the contact. */
  managedById?: string | number | null | undefined;
  /** The tenant's own customer number at the supplier, 1 to 256 characters. */
  myCustomerNumber?: string | null | undefined;
  /** The number of the supplier, 1 to 256 characters, unique in the tenant. */
  supplierNumber: string;
  /** The first day as a supplier. */
  supplierSince: string;
  /** What tax offices know of the supplier. */
  taxInformation?: SupplierTaxInformationInput | null | undefined;
};

/** What tax offices know of a supplier. */
export type SupplierTaxInformationInput = {
  /** The VAT identification number in the European Union, 1 to 256 characters. */
  euVatNumber?: string | null | undefined;
  /** The number under which the tax office keeps the business, 9 to 256 characters. */
  taxRegistrationNumber?: string | null | undefined;
  /** The kind of tax information, a value of the open list SUPPLIER_TAX_INFORMATION_TYPE. */
  type: string;
};

/** Conditions on a tag. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type TagFilter = {
  /** All of these hold. */
  and?: Array<TagFilter> | null | undefined;
  /** When the tag was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The word. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TagFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<TagFilter> | null | undefined;
};

/** Conditions on a list of related rows. */
export type TagListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: TagFilter | null | undefined;
  /** No row matches. */
  none?: TagFilter | null | undefined;
  /** At least one row matches. */
  some?: TagFilter | null | undefined;
};

/** What `updateAddress` takes. */
export type UpdateAddressInput = {
  /** The id of the postal address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: AddressPatch;
};

/** What `updateContactPoint` takes. */
export type UpdateContactPointInput = {
  /** The id of the contact point, or its UUID. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: ContactPointPatch;
};

/** What `updateCustomerContactExtension` takes. */
export type UpdateCustomerContactExtensionInput = {
  /** The id of the customer contact. */
  customerContactId: string | number;
  /** The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found. */
  customerId?: string | number | null | undefined;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** All the settings, as the type describes them. */
  settings: Record<string, unknown>;
  /** What is enabled. */
  type: CustomerContactExtensionType;
};

/** What `updateCustomerContact` takes. */
export type UpdateCustomerContactInput = {
  /** The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found. */
  customerId?: string | number | null | undefined;
  /** The id of the customer contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: CustomerContactPatch;
};

/** What `updateCustomerContactLink` takes. */
export type UpdateCustomerContactLinkInput = {
  /** The id of the link. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: CustomerContactLinkPatch;
};

/** What `updateCustomerList` takes. */
export type UpdateCustomerListInput = {
  /** The id of the customer list. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The name, 1 to 256 characters. */
  name: string;
};

/** What `updateDepartment` takes. */
export type UpdateDepartmentInput = {
  /** The id of the department. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: DepartmentPatch;
};

/** What `updateEmail` takes. */
export type UpdateEmailInput = {
  /** The id of the e-mail address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: EmailPatch;
};

/** What `updateIndividualContact` takes. */
export type UpdateIndividualContactInput = {
  /** The id of the individual. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: IndividualContactPatch;
};

/** What `updateLocation` takes. */
export type UpdateLocationInput = {
  /** The id of the location. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: LocationPatch;
};

/** What `updateMembership` takes. */
export type UpdateMembershipInput = {
  /** The id of the membership. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: MembershipPatch;
};

/** What `updateOrganizationContact` takes. */
export type UpdateOrganizationContactInput = {
  /** The id of the organization. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: OrganizationContactPatch;
};

/** What `updatePersonalRelationship` takes. */
export type UpdatePersonalRelationshipInput = {
  /** The id of the personal relationship; of a symmetric one, that of either side. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: PersonalRelationshipPatch;
};

/** What `updatePhone` takes. */
export type UpdatePhoneInput = {
  /** The id of the phone number. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: PhonePatch;
};

/** What `updatePlaceholderCustomer` takes. */
export type UpdatePlaceholderCustomerInput = {
  /** The id of the placeholder customer. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: PlaceholderCustomerPatch;
};

/** What `updatePreset` takes. */
export type UpdatePresetInput = {
  /** The id of the preset. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** What changes. */
  patch: PresetPatch;
};

/** What `updateProfessionalIdentity` takes. */
export type UpdateProfessionalIdentityInput = {
  /** The id of the professional identity. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: ProfessionalIdentityPatch;
};

/** What `updateUserAccount` takes. */
export type UpdateUserAccountInput = {
  /** The id of the user account. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: UserAccountPatch;
};

/** What `updateWebAddress` takes. */
export type UpdateWebAddressInput = {
  /** The id of the web address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: WebAddressPatch;
};

/** What became of an item of a bulk upsert. */
export type UpsertAction =
  /** Its contact is new. */
  | 'CREATED'
  /** Nothing of it was written: something is wrong with it, or with another item under REJECT_EVERYTHING. */
  | 'REJECTED'
  /** Everything was as it says already, so that nothing was written. */
  | 'UNCHANGED'
  /** Its contact, or something that belongs to it, changed. */
  | 'UPDATED';

/** One contact of a bulk upsert, of either kind. */
export type UpsertContactItem =
  {   /** An individual. */
  individual: UpsertIndividual; organization?: never; }
  |  { individual?: never;   /** An organization. */
  organization: UpsertOrganization; };

/** What `upsertContacts` takes. */
export type UpsertContactsInput = {
  /** What is done when something is wrong with an item. */
  errorPolicy: UpsertErrorPolicy;
  /** The contacts, at least 1 and at most 1000. */
  items: Array<UpsertContactItem>;
  /** How items find their contacts. */
  match: UpsertMatch;
  /** What may be done. */
  mode: UpsertMode;
};

/** What a bulk upsert does when something is wrong with an item. */
export type UpsertErrorPolicy =
  /** It writes nothing. */
  | 'REJECT_EVERYTHING'
  /** It writes the other items, all of them in one transaction. */
  | 'REJECT_FAILED_ROWS';

/** An individual as it is to be. Of one that is there, what is left out stays, and null clears. */
export type UpsertIndividual = {
  /** All postal addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  addresses?: Array<AddressInput> | null | undefined;
  /** The whole role of alternative payer. Left out, the role stays as it is; null takes it away. */
  alternativePayerRole?: AlternativePayerRoleInput | null | undefined;
  /** A yearly occasion to remember, for example a wedding day. */
  anniversary?: string | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The whole role of customer. Left out, the role stays as it is; null takes it away. */
  customerRole?: CustomerRoleInput | null | undefined;
  /** The date of birth. */
  dateOfBirth?: string | null | undefined;
  /** All e-mail addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The id of the contact, where contacts are matched by it. */
  id?: string | number | null | undefined;
  /** The version of the contact that was read; the item is rejected when what it changes of the contact itself was changed since. */
  ifVersion?: number | null | undefined;
  /** The one display name, 1 to 256 characters; a new contact needs one, and null is refused. */
  name?: string | null | undefined;
  /** All phone numbers in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  phones?: Array<PhoneInput> | null | undefined;
  /** The whole role of supplier. Left out, the role stays as it is; null takes it away. */
  supplierRole?: SupplierRoleInput | null | undefined;
  /** All tags by name, at most 100; the vocabulary gains the new ones. Left out, they stay; null is an empty list. */
  tags?: Array<string> | null | undefined;
  /** All web addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** How an item of a bulk upsert finds its contact. */
export type UpsertMatch =
  /** By `externalId`, which every item must have, among the contacts of its kind that are not deleted. */
  | 'EXTERNAL_ID'
  /** By `id`; an item without one creates a contact. */
  | 'ID';

/** What a bulk upsert may do. */
export type UpsertMode =
  /** Create contacts; an item whose contact is there already is rejected. */
  | 'CREATE_ONLY'
  /** Change contacts; an item whose contact is not there is rejected. */
  | 'UPDATE_ONLY'
  /** Create contacts that are not there and change those that are. */
  | 'UPSERT';

/** An organization as it is to be. Of one that is there, what is left out stays, and null clears. */
export type UpsertOrganization = {
  /** All postal addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  addresses?: Array<AddressInput> | null | undefined;
  /** The whole role of alternative payer. Left out, the role stays as it is; null takes it away. */
  alternativePayerRole?: AlternativePayerRoleInput | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The whole role of customer. Left out, the role stays as it is; null takes it away. */
  customerRole?: CustomerRoleInput | null | undefined;
  /** All e-mail addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The id of the organization in some other system, 1 to 256 characters. It is not an id of this server. */
  externalOrganizationId?: string | null | undefined;
  /** The date of foundation. */
  founded?: string | null | undefined;
  /** The id of the contact, where contacts are matched by it. */
  id?: string | number | null | undefined;
  /** The version of the contact that was read; the item is rejected when what it changes of the contact itself was changed since. */
  ifVersion?: number | null | undefined;
  /** The one display name, 1 to 256 characters; a new contact needs one, and null is refused. */
  name?: string | null | undefined;
  /** All phone numbers in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  phones?: Array<PhoneInput> | null | undefined;
  /** The whole role of supplier. Left out, the role stays as it is; null takes it away. */
  supplierRole?: SupplierRoleInput | null | undefined;
  /** All tags by name, at most 100; the vocabulary gains the new ones. Left out, they stay; null is an empty list. */
  tags?: Array<string> | null | undefined;
  /** All web addresses in their order, at most 100. Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** The capacity in which a contact detail is used. */
export type UsageContext =
  /** For the organization as a whole. */
  | 'ORGANIZATION'
  /** In private life. */
  | 'PERSONAL'
  /** At work. */
  | 'PROFESSIONAL';

/** Conditions on a value of the type UsageContext; all that are given must hold. */
export type UsageContextFilter = {
  /** Equals. */
  eq?: UsageContext | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<UsageContext> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: UsageContext | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: UsageContext | null | undefined;
};

/** Conditions on a user account. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type UserAccountFilter = {
  /** All of these hold. */
  and?: Array<UserAccountFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The e-mail address as it was typed. */
  email?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** The e-mail address in lower case. */
  normalizedEmail?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: UserAccountFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<UserAccountFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** One term of the order of user accounts. Rows that are equal in every term are sorted by their id. */
export type UserAccountOrder = {
  /** The direction. */
  direction?: SortOrder;
  /** What to sort by. */
  field: UserAccountOrderField;
  /** Where rows without a value stand, whatever the direction. */
  nulls?: NullsOrder;
};

/** What user accounts can be sorted by. */
export type UserAccountOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The e-mail address in lower case. */
  | 'EMAIL'
  /** The display name. */
  | 'NAME'
  /** When it was changed last. */
  | 'UPDATED_AT';

/** Changes of a user account. What is left out stays. */
export type UserAccountPatch = {
  /** The e-mail address, at most 320 characters, unique in the tenant in upper or lower case; not null. */
  email?: string | null | undefined;
  /** The display name of the person, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** What `verifyCustomerContactPassword` takes. */
export type VerifyCustomerContactPasswordInput = {
  /** The id of the customer contact, or its UUID. */
  customerContactId: string | number;
  /** The password as it was typed, 1 to 256 characters, spaces included. */
  password: string;
};

/** Where a value that violates a rule came from. */
export type ViolationLocation =
  /** From the input object of a mutation. */
  | 'BODY'
  /** From an argument of a field. */
  | 'QUERY';

/** Conditions on a web address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type WebAddressFilter = {
  /** All of these hold. */
  and?: Array<WebAddressFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: WebAddressFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<WebAddressFilter> | null | undefined;
  /** What it shows. */
  type?: WebAddressTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The URL. */
  url?: StringFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
};

/** A new web address. */
export type WebAddressInput = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What the page shows. */
  type: WebAddressType;
  /** The absolute http or https URL, at most 2048 characters. */
  url: string;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
};

/** Conditions on a list of related rows. */
export type WebAddressListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: WebAddressFilter | null | undefined;
  /** No row matches. */
  none?: WebAddressFilter | null | undefined;
  /** At least one row matches. */
  some?: WebAddressFilter | null | undefined;
};

/** Changes of a web address. What is left out stays; null clears. */
export type WebAddressPatch = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What the page shows; not null. */
  type?: WebAddressType | null | undefined;
  /** The absolute http or https URL, at most 2048 characters. Not null. */
  url?: string | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
};

/** What a web address shows. */
export type WebAddressType =
  /** A blog. */
  | 'BLOG'
  /** A page or profile on Facebook. */
  | 'FACEBOOK_PAGE_OR_PROFILE'
  /** A profile on the former Google+. */
  | 'GOOGLE_PLUS_PROFILE'
  /** A home page or website. */
  | 'HOMEPAGE_OR_WEBSITE'
  /** A profile on Instagram. */
  | 'INSTAGRAM_PROFILE'
  /** A profile on LinkedIn. */
  | 'LINKEDIN_PROFILE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** An online shop. */
  | 'ONLINE_STORE'
  /** The blog of an organization. */
  | 'ORGANIZATION_BLOG'
  /** The profile of an organization. */
  | 'ORGANIZATION_PROFILE'
  /** The website of an organization. */
  | 'ORGANIZATION_WEBSITE'
  /** Something else. */
  | 'OTHER'
  /** A private blog. */
  | 'PERSONAL_BLOG'
  /** A private profile. */
  | 'PERSONAL_PROFILE'
  /** A private website. */
  | 'PERSONAL_WEBSITE'
  /** A blog about work. */
  | 'PROFESSIONAL_BLOG'
  /** A profile for work. */
  | 'PROFESSIONAL_PROFILE'
  /** A website for work. */
  | 'PROFESSIONAL_WEBSITE'
  /** A profile on Twitter, now X. */
  | 'TWITTER_PROFILE'
  /** A stream of posts on Twitter, now X. */
  | 'TWITTER_STREAM'
  /** A profile on XING. */
  | 'XING_PROFILE'
  /** An image on Yelp. */
  | 'YELP_IMAGE'
  /** A channel on YouTube. */
  | 'YOUTUBE';

/** Conditions on a value of the type WebAddressType; all that are given must hold. */
export type WebAddressTypeFilter = {
  /** Equals. */
  eq?: WebAddressType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<WebAddressType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: WebAddressType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: WebAddressType | null | undefined;
};

export type RegisterForClientMutationVariables = Exact<{
  input: RegisterDocumentsInput;
}>;


export type RegisterForClientMutation = { registerDocuments:
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RegisterDocumentsPayload' }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakeForClientMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type MakeForClientMutation = { createIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateIndividualContactPayload', contact: { id: string } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type BranchesQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchesQuery = { contacts: { nodes: Array<
      | { people: { nodes: Array<{ organization: { representatives: { limit: number, totalCount: number, nodes: Array<{ id: string }> } } }> } }
      | { people: { nodes: Array<{ organization: { representatives: { limit: number, totalCount: number, nodes: Array<{ id: string }> } } }> } }
    > } };

export type FilteredContactsQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
}>;


export type FilteredContactsQuery = { contacts: { nodes: Array<
      | { name: string }
      | { name: string }
    >, problems: Array<
      | { __typename: 'ApiAccessNotConfigured', code: string }
      | { __typename: 'ChangeCursorExpired', code: string }
      | { __typename: 'Conflict', code: string }
      | { __typename: 'CustomFieldsWouldFail', code: string }
      | { __typename: 'InUse', code: string }
      | { __typename: 'NotFound', propertyPath: string, id: string, code: string }
      | { __typename: 'PermissionDenied', code: string }
      | { __typename: 'ProbeRunning', code: string }
      | { __typename: 'StaleVersion', code: string }
      | { __typename: 'ValidationFailed', code: string }
    > } };

export type FilteredIndividualsQueryVariables = Exact<{
  filter?: IndividualContactFilter | null | undefined;
}>;


export type FilteredIndividualsQuery = { individualContacts: { nodes: Array<{ name: string }> } };

export type PageWithLostRowsQueryVariables = Exact<{
  first: number;
}>;


export type PageWithLostRowsQuery = { contacts: { nodes: Array<
      | { name: string }
      | { name: string }
    >, problems: Array<
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
      | { code: string, index: number | null }
    >, pageInfo: { hasNextPage: boolean } } };

export type PagedContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  orderBy?: Array<ContactOrder> | ContactOrder | null | undefined;
}>;


export type PagedContactsQuery = { contacts: { limit: number, offset: number, totalCount: number, edges: Array<{ cursor: string, node:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PagedTagsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PagedTagsQuery = { tags: { totalCount: number } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreateApiKeyPayload', secret: string, apiKey: { id: string, uuid: string, name: string, permissions: Array<Permission>, expiresAt: string | null, version: number, deleted: boolean } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RevokeApiKeyPayload', apiKey: { id: string, version: number, deleted: boolean, deletedAt: string | null } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ApiKeysQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: ApiKeyFilter | null | undefined;
  orderBy?: Array<ApiKeyOrder> | ApiKeyOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type ApiKeyNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type ApiKeyNodeQuery = { node:
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: ActorKind, id: string, permissions: Array<Permission>, tenant: { id: string, name: string, defaultCountryCode: CountryCode } } };

export type UserAccountFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string };

export type CreateUserAccountMutationVariables = Exact<{
  input: CreateUserAccountInput;
}>;


export type CreateUserAccountMutation = { createUserAccount:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateUserAccountPayload', userAccount: { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateUserAccountMutationVariables = Exact<{
  input: UpdateUserAccountInput;
}>;


export type UpdateUserAccountMutation = { updateUserAccount:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateUserAccountPayload', userAccount: { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteUserAccountMutationVariables = Exact<{
  input: DeleteUserAccountInput;
}>;


export type DeleteUserAccountMutation = { deleteUserAccount:
    | { __typename: 'DeleteUserAccountPayload', userAccount: { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreUserAccountMutationVariables = Exact<{
  input: RestoreUserAccountInput;
}>;


export type RestoreUserAccountMutation = { restoreUserAccount:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreUserAccountPayload', userAccount: { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadUserAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadUserAccountQuery = { userAccount: { id: string, uuid: string, version: number, deleted: boolean, email: string, name: string } | null };

export type ReadUserAccountsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UserAccountFilter | null | undefined;
  orderBy?: Array<UserAccountOrder> | UserAccountOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type ReadUserAccountsQuery = { userAccounts: { totalCount: number, nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type ChangesQuery = { changes:
    | { __typename: 'ChangeCursorExpired', code: string, status: number, detail: string, maximumAgeDays: number }
    | { __typename: 'ChangePage', cursor: string, hasMore: boolean, isSnapshot: boolean, changes: Array<
        | { __typename: 'NodeRemoval', reason: NodeRemovalReason, id: string, type: NodeType }
        | { __typename: 'NodeUpsert', id: string, type: NodeType, node:
            | { __typename: 'Address', version: number, id: string }
            | { __typename: 'AlternativePayerRole', version: number, id: string }
            | { __typename: 'ApiKey', version: number, permissions: Array<Permission>, id: string }
            | { __typename: 'ContactPoint', version: number, id: string }
            | { __typename: 'CustomFieldSchema', version: number, id: string }
            | { __typename: 'CustomerContact', version: number, id: string }
            | { __typename: 'CustomerContactExtension', version: number, id: string }
            | { __typename: 'CustomerContactLink', version: number, id: string }
            | { __typename: 'CustomerList', version: number, id: string }
            | { __typename: 'CustomerListItem', version: number, id: string }
            | { __typename: 'CustomerRole', version: number, id: string }
            | { __typename: 'DeliveryAndInvoicingConfiguration', version: number, id: string }
            | { __typename: 'Department', version: number, id: string }
            | { __typename: 'Email', version: number, address: string, id: string }
            | { __typename: 'ExternalContactManagement', id: string }
            | { __typename: 'Image', version: number, id: string }
            | { __typename: 'IndividualContact', version: number, name: string, id: string, emails: Array<{ address: string }>, tags: Array<{ name: string }> }
            | { __typename: 'Location', version: number, id: string }
            | { __typename: 'Membership', version: number, id: string }
            | { __typename: 'OrganizationContact', version: number, name: string, id: string, emails: Array<{ address: string }>, tags: Array<{ name: string }> }
            | { __typename: 'PersonalRelationship', version: number, id: string }
            | { __typename: 'Phone', version: number, id: string }
            | { __typename: 'PlaceholderCustomer', version: number, id: string }
            | { __typename: 'Preset', version: number, id: string }
            | { __typename: 'ProfessionalIdentity', version: number, id: string }
            | { __typename: 'SupplierRole', version: number, id: string }
            | { __typename: 'Tag', version: number, name: string, id: string }
            | { __typename: 'UserAccount', version: number, id: string }
            | { __typename: 'WebAddress', version: number, id: string }
           }
      > }
   };

export type DeleteForFeedMutationVariables = Exact<{
  input: DeleteIndividualContactInput;
}>;


export type DeleteForFeedMutation = { deleteIndividualContact:
    | { __typename: 'DeleteIndividualContactPayload', contact: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteOrganizationForFeedMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteOrganizationForFeedMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload', contact: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreForFeedMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreForFeedMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RenameForFeedMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type RenameForFeedMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { id: string, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type TagForFeedMutationVariables = Exact<{
  input: AddTagInput;
}>;


export type TagForFeedMutation = { addTag:
    | { __typename: 'AddTagPayload', contact:
        | { id: string, version: number }
        | { id: string, version: number }
       }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ApiKeyForFeedMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type ApiKeyForFeedMutation = { createApiKey:
    | { __typename: 'CreateApiKeyPayload', secret: string, apiKey: { id: string } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HistoryEntryFilter | null | undefined;
  orderBy?: Array<HistoryEntryOrder> | HistoryEntryOrder | null | undefined;
}>;


export type HistoryQuery = { node:
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, occurredAt: string, requestId: string, version: number, actor: { kind: ActorKind, id: string }, fields: Array<{ path: string, old: string | null, new: string | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type RenameForAsOfMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type RenameForAsOfMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddEmailForAsOfMutationVariables = Exact<{
  input: AddEmailInput;
}>;


export type AddEmailForAsOfMutation = { addEmail:
    | { __typename: 'AddEmailPayload', email: { id: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type InstantsQueryVariables = Exact<{
  id: string | number;
  first?: string | null | undefined;
  second?: string | null | undefined;
}>;


export type InstantsQuery = { __typename: 'Query', last:
    | { name: string }
    | { name: string }
   | null, then: { name: string, version: number } | null, wrong: { name: string } | null, same:
    | { name: string }
    | { name: string }
   | null, before:
    | { name: string }
    | { name: string }
   | null };

export type BeforeFragment = { before:
    | { name: string }
    | { name: string }
   | null };

export type ContactStateQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  isFiltered?: boolean | null | undefined;
}>;


export type ContactStateQuery = { contact:
    | { __typename: 'IndividualContact', dateOfBirth: string | null, anniversary: string | null, kind: ContactKind, name: string, externalId: string | null, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, professionalIdentities: { totalCount: number, nodes: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, personalRelationships: { nodes: Array<{ __typename: 'PersonalRelationship', type: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, relatedIndividual: { name: string } }> }, addresses: Array<{ __typename: 'Address', position: number, isPreferred: boolean, type: AddressType, fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, webAddresses: Array<{ __typename: 'WebAddress', position: number, isPreferred: boolean, type: WebAddressType, url: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, tags: Array<{ id: string, name: string }>, images: Array<{ __typename: 'Image', sha256: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, customerRole: { __typename: 'CustomerRole', name: string, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null, individual: { name: string } } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
          | { name: string }
          | { name: string }
         | null, creditLimit: { amount: string, currency: string } | null, deliveryAndInvoicingConfigurations: Array<{ __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, limitations: { brandId: string | null } | null, invoiceAddress: { id: string, fullAddress: string } | null, deliveryAddress: { id: string, fullAddress: string } | null }>, contacts: { totalCount: number, nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, vips?: { nodes: Array<{ id: string }> }, tagged?: { nodes: Array<{ id: string }> }, contactLinks: { nodes: Array<{ __typename: 'CustomerContactLink', isPrimary: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, tags: Array<{ name: string }>, customerContact: { id: string, name: string | null } }> }, contactPoints: { nodes: Array<{ __typename: 'ContactPoint', label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> } } | null, supplierRole: { __typename: 'SupplierRole', supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string } | null, memberships: { totalCount: number, nodes: Array<{ __typename: 'Membership', type: string, name: string | null, reference: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, organization: { name: string } }> }, customerContacts: { nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> } }
    | { __typename: 'OrganizationContact', founded: string | null, externalOrganizationId: string | null, kind: ContactKind, name: string, externalId: string | null, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, founders: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }>, leaders: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }>, representatives: { nodes: Array<{ id: string, jobTitle: string | null }> }, departments: { nodes: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }, locations: { nodes: Array<{ __typename: 'Location', name: string, memberCount: number, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, leaders: Array<{ id: string, jobTitle: string | null }> }> }, members: { nodes: Array<{ id: string, contact:
            | { name: string }
            | { name: string }
           }> }, addresses: Array<{ __typename: 'Address', position: number, isPreferred: boolean, type: AddressType, fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, webAddresses: Array<{ __typename: 'WebAddress', position: number, isPreferred: boolean, type: WebAddressType, url: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, tags: Array<{ id: string, name: string }>, images: Array<{ __typename: 'Image', sha256: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, customerRole: { __typename: 'CustomerRole', name: string, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null, individual: { name: string } } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
          | { name: string }
          | { name: string }
         | null, creditLimit: { amount: string, currency: string } | null, deliveryAndInvoicingConfigurations: Array<{ __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, limitations: { brandId: string | null } | null, invoiceAddress: { id: string, fullAddress: string } | null, deliveryAddress: { id: string, fullAddress: string } | null }>, contacts: { totalCount: number, nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, vips?: { nodes: Array<{ id: string }> }, tagged?: { nodes: Array<{ id: string }> }, contactLinks: { nodes: Array<{ __typename: 'CustomerContactLink', isPrimary: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, tags: Array<{ name: string }>, customerContact: { id: string, name: string | null } }> }, contactPoints: { nodes: Array<{ __typename: 'ContactPoint', label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> } } | null, supplierRole: { __typename: 'SupplierRole', supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string } | null, memberships: { totalCount: number, nodes: Array<{ __typename: 'Membership', type: string, name: string | null, reference: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, organization: { name: string } }> }, customerContacts: { nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> } }
   | null };

type StateOfContact_IndividualContact_Fragment = { __typename: 'IndividualContact', dateOfBirth: string | null, anniversary: string | null, kind: ContactKind, name: string, externalId: string | null, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, professionalIdentities: { totalCount: number, nodes: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, personalRelationships: { nodes: Array<{ __typename: 'PersonalRelationship', type: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, relatedIndividual: { name: string } }> }, addresses: Array<{ __typename: 'Address', position: number, isPreferred: boolean, type: AddressType, fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, webAddresses: Array<{ __typename: 'WebAddress', position: number, isPreferred: boolean, type: WebAddressType, url: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, tags: Array<{ id: string, name: string }>, images: Array<{ __typename: 'Image', sha256: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, customerRole: { __typename: 'CustomerRole', name: string, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null, individual: { name: string } } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
      | { name: string }
      | { name: string }
     | null, creditLimit: { amount: string, currency: string } | null, deliveryAndInvoicingConfigurations: Array<{ __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, limitations: { brandId: string | null } | null, invoiceAddress: { id: string, fullAddress: string } | null, deliveryAddress: { id: string, fullAddress: string } | null }>, contacts: { totalCount: number, nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, vips?: { nodes: Array<{ id: string }> }, tagged?: { nodes: Array<{ id: string }> }, contactLinks: { nodes: Array<{ __typename: 'CustomerContactLink', isPrimary: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, tags: Array<{ name: string }>, customerContact: { id: string, name: string | null } }> }, contactPoints: { nodes: Array<{ __typename: 'ContactPoint', label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> } } | null, supplierRole: { __typename: 'SupplierRole', supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string } | null, memberships: { totalCount: number, nodes: Array<{ __typename: 'Membership', type: string, name: string | null, reference: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, organization: { name: string } }> }, customerContacts: { nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> } };

type StateOfContact_OrganizationContact_Fragment = { __typename: 'OrganizationContact', founded: string | null, externalOrganizationId: string | null, kind: ContactKind, name: string, externalId: string | null, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, founders: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }>, leaders: Array<{ __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }>, representatives: { nodes: Array<{ id: string, jobTitle: string | null }> }, departments: { nodes: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }, locations: { nodes: Array<{ __typename: 'Location', name: string, memberCount: number, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, leaders: Array<{ id: string, jobTitle: string | null }> }> }, members: { nodes: Array<{ id: string, contact:
        | { name: string }
        | { name: string }
       }> }, addresses: Array<{ __typename: 'Address', position: number, isPreferred: boolean, type: AddressType, fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, webAddresses: Array<{ __typename: 'WebAddress', position: number, isPreferred: boolean, type: WebAddressType, url: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, tags: Array<{ id: string, name: string }>, images: Array<{ __typename: 'Image', sha256: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, customerRole: { __typename: 'CustomerRole', name: string, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null, individual: { name: string } } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
      | { name: string }
      | { name: string }
     | null, creditLimit: { amount: string, currency: string } | null, deliveryAndInvoicingConfigurations: Array<{ __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, limitations: { brandId: string | null } | null, invoiceAddress: { id: string, fullAddress: string } | null, deliveryAddress: { id: string, fullAddress: string } | null }>, contacts: { totalCount: number, nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, vips?: { nodes: Array<{ id: string }> }, tagged?: { nodes: Array<{ id: string }> }, contactLinks: { nodes: Array<{ __typename: 'CustomerContactLink', isPrimary: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, tags: Array<{ name: string }>, customerContact: { id: string, name: string | null } }> }, contactPoints: { nodes: Array<{ __typename: 'ContactPoint', label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> } } | null, supplierRole: { __typename: 'SupplierRole', supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string } | null, memberships: { totalCount: number, nodes: Array<{ __typename: 'Membership', type: string, name: string | null, reference: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, organization: { name: string } }> }, customerContacts: { nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> } };

export type StateOfContactFragment =
  | StateOfContact_IndividualContact_Fragment
  | StateOfContact_OrganizationContact_Fragment
;

type StateOfNode_Address_Fragment = { __typename: 'Address', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_AlternativePayerRole_Fragment = { __typename: 'AlternativePayerRole', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_ApiKey_Fragment = { __typename: 'ApiKey', version: number, createdAt: string, updatedAt: string, id: string };

type StateOfNode_ContactPoint_Fragment = { __typename: 'ContactPoint', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomFieldSchema_Fragment = { __typename: 'CustomFieldSchema', version: number, createdAt: string, updatedAt: string, id: string };

type StateOfNode_CustomerContact_Fragment = { __typename: 'CustomerContact', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomerContactExtension_Fragment = { __typename: 'CustomerContactExtension', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomerContactLink_Fragment = { __typename: 'CustomerContactLink', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomerList_Fragment = { __typename: 'CustomerList', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomerListItem_Fragment = { __typename: 'CustomerListItem', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_CustomerRole_Fragment = { __typename: 'CustomerRole', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_DeliveryAndInvoicingConfiguration_Fragment = { __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Department_Fragment = { __typename: 'Department', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Email_Fragment = { __typename: 'Email', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_ExternalContactManagement_Fragment = { __typename: 'ExternalContactManagement', id: string };

type StateOfNode_Image_Fragment = { __typename: 'Image', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_IndividualContact_Fragment = { __typename: 'IndividualContact', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Location_Fragment = { __typename: 'Location', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Membership_Fragment = { __typename: 'Membership', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_OrganizationContact_Fragment = { __typename: 'OrganizationContact', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_PersonalRelationship_Fragment = { __typename: 'PersonalRelationship', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Phone_Fragment = { __typename: 'Phone', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_PlaceholderCustomer_Fragment = { __typename: 'PlaceholderCustomer', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Preset_Fragment = { __typename: 'Preset', version: number, createdAt: string, updatedAt: string, id: string };

type StateOfNode_ProfessionalIdentity_Fragment = { __typename: 'ProfessionalIdentity', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_SupplierRole_Fragment = { __typename: 'SupplierRole', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_Tag_Fragment = { __typename: 'Tag', version: number, createdAt: string, updatedAt: string, id: string };

type StateOfNode_UserAccount_Fragment = { __typename: 'UserAccount', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

type StateOfNode_WebAddress_Fragment = { __typename: 'WebAddress', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfNodeFragment =
  | StateOfNode_Address_Fragment
  | StateOfNode_AlternativePayerRole_Fragment
  | StateOfNode_ApiKey_Fragment
  | StateOfNode_ContactPoint_Fragment
  | StateOfNode_CustomFieldSchema_Fragment
  | StateOfNode_CustomerContact_Fragment
  | StateOfNode_CustomerContactExtension_Fragment
  | StateOfNode_CustomerContactLink_Fragment
  | StateOfNode_CustomerList_Fragment
  | StateOfNode_CustomerListItem_Fragment
  | StateOfNode_CustomerRole_Fragment
  | StateOfNode_DeliveryAndInvoicingConfiguration_Fragment
  | StateOfNode_Department_Fragment
  | StateOfNode_Email_Fragment
  | StateOfNode_ExternalContactManagement_Fragment
  | StateOfNode_Image_Fragment
  | StateOfNode_IndividualContact_Fragment
  | StateOfNode_Location_Fragment
  | StateOfNode_Membership_Fragment
  | StateOfNode_OrganizationContact_Fragment
  | StateOfNode_PersonalRelationship_Fragment
  | StateOfNode_Phone_Fragment
  | StateOfNode_PlaceholderCustomer_Fragment
  | StateOfNode_Preset_Fragment
  | StateOfNode_ProfessionalIdentity_Fragment
  | StateOfNode_SupplierRole_Fragment
  | StateOfNode_Tag_Fragment
  | StateOfNode_UserAccount_Fragment
  | StateOfNode_WebAddress_Fragment
;

export type StateOfAddressFragment = { __typename: 'Address', position: number, isPreferred: boolean, type: AddressType, fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfEmailFragment = { __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfPhoneFragment = { __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfWebAddressFragment = { __typename: 'WebAddress', position: number, isPreferred: boolean, type: WebAddressType, url: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfIdentityFragment = { __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, activationDate: string | null, deactivationDate: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, individual: { name: string }, organization: { id: string, name: string, version: number }, departments: Array<{ __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, locations: Array<{ id: string, name: string, memberCount: number }>, emails: Array<{ __typename: 'Email', position: number, isPreferred: boolean, type: EmailType, address: string, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }>, phones: Array<{ __typename: 'Phone', position: number, isPreferred: boolean, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, description: string | null, usageContext: UsageContext, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> };

export type StateOfDepartmentFragment = { __typename: 'Department', name: string, area: string | null, code: string | null, description: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string };

export type StateOfLocationFragment = { __typename: 'Location', name: string, memberCount: number, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, leaders: Array<{ id: string, jobTitle: string | null }> };

export type StateOfMembershipFragment = { __typename: 'Membership', type: string, name: string | null, reference: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, organization: { name: string } };

export type StateOfCustomerRoleFragment = { __typename: 'CustomerRole', name: string, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, managedBy: { id: string, jobTitle: string | null, individual: { name: string } } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
    | { name: string }
    | { name: string }
   | null, creditLimit: { amount: string, currency: string } | null, deliveryAndInvoicingConfigurations: Array<{ __typename: 'DeliveryAndInvoicingConfiguration', version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, limitations: { brandId: string | null } | null, invoiceAddress: { id: string, fullAddress: string } | null, deliveryAddress: { id: string, fullAddress: string } | null }>, contacts: { totalCount: number, nodes: Array<{ __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> }> }, vips?: { nodes: Array<{ id: string }> }, tagged?: { nodes: Array<{ id: string }> }, contactLinks: { nodes: Array<{ __typename: 'CustomerContactLink', isPrimary: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, tags: Array<{ name: string }>, customerContact: { id: string, name: string | null } }> }, contactPoints: { nodes: Array<{ __typename: 'ContactPoint', label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> } };

export type StateOfCustomerContactFragment = { __typename: 'CustomerContact', kind: CustomerContactKind, name: string | null, companyName: string | null, addressLines: Array<string>, hasAccountPassword: boolean, customFields: Record<string, unknown>, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string, numbers: Array<{ number: string }>, title: { key: string, label: string } | null, contactRegarding: Array<{ key: string }>, tags: Array<{ id: string, name: string }>, extensions: Array<{ __typename: 'CustomerContactExtension', type: CustomerContactExtensionType, settings: Record<string, unknown>, enabledAt: string, version: number, createdAt: string, updatedAt: string, deleted: boolean, deletedAt: string | null, id: string }> };

export type LookupsQueryVariables = Exact<{
  id: string | number;
}>;


export type LookupsQuery = { node:
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null, contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, individualContact: { id: string } | null, organizationContact: { id: string } | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', address: string, id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', name: string, id: string, emails: Array<{ address: string }> }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', name: string, id: string, emails: Array<{ address: string }> }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null> };

export type CreateIndividualWithEverythingMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type CreateIndividualWithEverythingMutation = { createIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateIndividualContactPayload', contact: { id: string, uuid: string, kind: ContactKind, name: string, externalId: string | null, dateOfBirth: string | null, anniversary: string | null, version: number, deleted: boolean, deletedAt: string | null, createdAt: string, updatedAt: string, addresses: Array<{ fullAddress: string, usageContext: UsageContext, position: number }>, emails: Array<{ address: string, isPreferred: boolean, position: number }>, phones: Array<{ number: string, e164: string | null }>, webAddresses: Array<{ url: string }>, tags: Array<{ name: string }> }, warnings: Array<{ propertyPath: string, code: string }> }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateOrganizationWithEverythingMutationVariables = Exact<{
  input: CreateOrganizationContactInput;
}>;


export type CreateOrganizationWithEverythingMutation = { createOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateOrganizationContactPayload', contact: { id: string, kind: ContactKind, name: string, externalId: string | null, founded: string | null, externalOrganizationId: string | null, emails: Array<{ usageContext: UsageContext }> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteIndividualMutationVariables = Exact<{
  input: DeleteIndividualContactInput;
}>;


export type DeleteIndividualMutation = { deleteIndividualContact:
    | { __typename: 'DeleteIndividualContactPayload', contact: { id: string, deleted: boolean, deletedAt: string | null, version: number } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteOrganizationMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteOrganizationMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload', contact: { id: string, deleted: boolean } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreContactMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreContactMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { id: string, deleted: boolean, emails: Array<{ address: string }> }
        | { id: string, deleted: boolean, emails: Array<{ address: string }> }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadDeletedQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadDeletedQuery = { contact:
    | { id: string, deleted: boolean }
    | { id: string, deleted: boolean }
   | null, contacts: { totalCount: number }, all: { totalCount: number }, gone: { nodes: Array<
      | { id: string }
      | { id: string }
    > } };

export type UpdateInParallelMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type UpdateInParallelMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type SetThreeRolesMutationVariables = Exact<{
  customer: SetCustomerRoleInput;
  supplier: SetSupplierRoleInput;
  payer: SetAlternativePayerRoleInput;
}>;


export type SetThreeRolesMutation = { setCustomerRole:
    | { __typename: 'Conflict' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'SetCustomerRolePayload' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
  , setSupplierRole:
    | { __typename: 'Conflict' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'SetSupplierRolePayload' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
  , setAlternativePayerRole:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetAlternativePayerRolePayload', contact:
        | { customerRole: { customerNumber: string } | null, supplierRole: { supplierNumber: string } | null, alternativePayerRole: { alternativePayerNumber: string } | null }
        | { customerRole: { customerNumber: string } | null, supplierRole: { supplierNumber: string } | null, alternativePayerRole: { alternativePayerNumber: string } | null }
       }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddTagMutationVariables = Exact<{
  input: AddTagInput;
}>;


export type AddTagMutation = { addTag:
    | { __typename: 'AddTagPayload', tag: { id: string, name: string }, contact:
        | { tags: Array<{ name: string }> }
        | { tags: Array<{ name: string }> }
       }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveTagMutationVariables = Exact<{
  input: RemoveTagInput;
}>;


export type RemoveTagMutation = { removeTag:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveTagPayload', contact:
        | { tags: Array<{ name: string }> }
        | { tags: Array<{ name: string }> }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type TagsQueryVariables = Exact<{
  filter?: TagFilter | null | undefined;
}>;


export type TagsQuery = { tags: { totalCount: number, nodes: Array<{ name: string }> } };

export type UpdateIndividualMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type UpdateIndividualMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { id: string, name: string, externalId: string | null, dateOfBirth: string | null, anniversary: string | null, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationContactInput;
}>;


export type UpdateOrganizationMutation = { updateOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateOrganizationContactPayload', contact: { id: string, name: string, founded: string | null, externalOrganizationId: string | null, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddAddressMutationVariables = Exact<{
  input: AddAddressInput;
}>;


export type AddAddressMutation = { addAddress:
    | { __typename: 'AddAddressPayload', address: { id: string, uuid: string, type: AddressType, fullAddress: string, recipientName: string | null, careOf: string | null, streetName: string | null, streetNumber: string | null, additional: string | null, city: string | null, zip: string | null, countryCode: CountryCode | null, description: string | null, usages: Array<AddressUsage>, usageContext: UsageContext, isPreferred: boolean, position: number, version: number }, warnings: Array<{ propertyPath: string }> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateAddressMutationVariables = Exact<{
  input: UpdateAddressInput;
}>;


export type UpdateAddressMutation = { updateAddress:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateAddressPayload', address: { fullAddress: string, city: string | null, countryCode: CountryCode | null, usages: Array<AddressUsage>, version: number }, warnings: Array<{ propertyPath: string }> }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddEmailMutationVariables = Exact<{
  input: AddEmailInput;
}>;


export type AddEmailMutation = { addEmail:
    | { __typename: 'AddEmailPayload', email: { id: string, type: EmailType, address: string, description: string | null, usageContext: UsageContext, isPreferred: boolean, position: number } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddPhoneMutationVariables = Exact<{
  input: AddPhoneInput;
}>;


export type AddPhoneMutation = { addPhone:
    | { __typename: 'AddPhonePayload', phone: { id: string, type: PhoneType, number: string, e164: string | null, usages: Array<PhoneUsage>, usageContext: UsageContext } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddWebAddressMutationVariables = Exact<{
  input: AddWebAddressInput;
}>;


export type AddWebAddressMutation = { addWebAddress:
    | { __typename: 'AddWebAddressPayload', webAddress: { id: string, type: WebAddressType, url: string, usageContext: UsageContext } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type DetailsQuery = { contact:
    | { addresses: Array<{ id: string }>, emails: Array<{ id: string, address: string, isPreferred: boolean, position: number }>, phones: Array<{ id: string }>, webAddresses: Array<{ id: string }> }
    | { addresses: Array<{ id: string }>, emails: Array<{ id: string, address: string, isPreferred: boolean, position: number }>, phones: Array<{ id: string }>, webAddresses: Array<{ id: string }> }
   | null };

export type AddIdentityWithDetailsMutationVariables = Exact<{
  input: AddProfessionalIdentityInput;
}>;


export type AddIdentityWithDetailsMutation = { addProfessionalIdentity:
    | { __typename: 'AddProfessionalIdentityPayload', professionalIdentity: { id: string, emails: Array<{ contact:
            | { __typename: 'IndividualContact', id: string }
            | { __typename: 'OrganizationContact', id: string }
           | null, professionalIdentity: { id: string } | null }>, phones: Array<{ contact:
            | { __typename: 'IndividualContact', id: string }
            | { __typename: 'OrganizationContact', id: string }
           | null, professionalIdentity: { id: string } | null }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ContactWithDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactWithDetailsQuery = { contact:
    | { addresses: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, emails: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, phones: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, webAddresses: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }> }
    | { addresses: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, emails: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, phones: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }>, webAddresses: Array<{ contact:
          | { __typename: 'IndividualContact', id: string }
          | { __typename: 'OrganizationContact', id: string }
         | null, professionalIdentity: { id: string } | null }> }
   | null };

type Owner_Address_Fragment = { contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, professionalIdentity: { id: string } | null };

type Owner_Email_Fragment = { contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, professionalIdentity: { id: string } | null };

type Owner_Phone_Fragment = { contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, professionalIdentity: { id: string } | null };

type Owner_WebAddress_Fragment = { contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, professionalIdentity: { id: string } | null };

export type OwnerFragment =
  | Owner_Address_Fragment
  | Owner_Email_Fragment
  | Owner_Phone_Fragment
  | Owner_WebAddress_Fragment
;

export type EmailsQueryVariables = Exact<{
  id: string | number;
}>;


export type EmailsQuery = { contact:
    | { emails: Array<{ id: string, address: string, isPreferred: boolean, version: number }> }
    | { emails: Array<{ id: string, address: string, isPreferred: boolean, version: number }> }
   | null };

export type UpdateEmailMutationVariables = Exact<{
  input: UpdateEmailInput;
}>;


export type UpdateEmailMutation = { updateEmail:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateEmailPayload', email: { address: string, description: string | null, usageContext: UsageContext, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveEmailMutationVariables = Exact<{
  input: RemoveEmailInput;
}>;


export type RemoveEmailMutation = { removeEmail:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveEmailPayload', email: { id: string, deleted: boolean } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreEmailMutationVariables = Exact<{
  input: RestoreEmailInput;
}>;


export type RestoreEmailMutation = { restoreEmail:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreEmailPayload', email: { id: string, deleted: boolean, isPreferred: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReorderEmailsMutationVariables = Exact<{
  input: ReorderEmailsInput;
}>;


export type ReorderEmailsMutation = { reorderEmails:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ReorderEmailsPayload', emails: Array<{ id: string, position: number }> }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type OtherVerbsMutationVariables = Exact<{
  phone: UpdatePhoneInput;
  web: UpdateWebAddressInput;
}>;


export type OtherVerbsMutation = { updatePhone:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdatePhonePayload', phone: { number: string, e164: string | null, usages: Array<PhoneUsage> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
  , updateWebAddress:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateWebAddressPayload', webAddress: { url: string } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ContactPointFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
    | { id: string }
    | { id: string }
  , location: { id: string } | null };

export type CreateContactPointMutationVariables = Exact<{
  input: CreateContactPointInput;
}>;


export type CreateContactPointMutation = { createContactPoint:
    | { __typename: 'CreateContactPointPayload', contactPoint: { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
          | { id: string }
          | { id: string }
        , location: { id: string } | null } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateContactPointMutationVariables = Exact<{
  input: UpdateContactPointInput;
}>;


export type UpdateContactPointMutation = { updateContactPoint:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateContactPointPayload', contactPoint: { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
          | { id: string }
          | { id: string }
        , location: { id: string } | null } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteContactPointMutationVariables = Exact<{
  input: DeleteContactPointInput;
}>;


export type DeleteContactPointMutation = { deleteContactPoint:
    | { __typename: 'DeleteContactPointPayload', contactPoint: { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
          | { id: string }
          | { id: string }
        , location: { id: string } | null } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreContactPointMutationVariables = Exact<{
  input: RestoreContactPointInput;
}>;


export type RestoreContactPointMutation = { restoreContactPoint:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPointPayload', contactPoint: { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
          | { id: string }
          | { id: string }
        , location: { id: string } | null } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadContactPointQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadContactPointQuery = { contactPoint: { id: string, uuid: string, version: number, deleted: boolean, label: string, phoneNumber: string, e164: string | null, emailAddress: string | null, customer:
      | { id: string }
      | { id: string }
    , location: { id: string } | null } | null };

export type ReadContactPointsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ContactPointFilter | null | undefined;
  orderBy?: Array<ContactPointOrder> | ContactPointOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type ReadContactPointsQuery = { contactPoints: { totalCount: number, limit: number, offset: number, nodes: Array<{ label: string }>, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { propertyPath: string, code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type PointsOfCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type PointsOfCustomerQuery = { customer:
    | { contactPoints: { totalCount: number, nodes: Array<{ label: string }> } }
    | { contactPoints: { totalCount: number, nodes: Array<{ label: string }> } }
   | null };

export type DeleteLocationOfPointMutationVariables = Exact<{
  input: DeleteLocationInput;
}>;


export type DeleteLocationOfPointMutation = { deleteLocation:
    | { __typename: 'DeleteLocationPayload', location: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateIndividualWithFieldsMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type CreateIndividualWithFieldsMutation = { createIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateIndividualContactPayload', contact: { id: string, uuid: string, version: number, customFields: Record<string, unknown> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateIndividualWithFieldsMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type UpdateIndividualWithFieldsMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { id: string, version: number, customFields: Record<string, unknown> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateOrganizationWithFieldsMutationVariables = Exact<{
  input: CreateOrganizationContactInput;
}>;


export type CreateOrganizationWithFieldsMutation = { createOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateOrganizationContactPayload', contact: { id: string, uuid: string, customFields: Record<string, unknown> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateOrganizationWithFieldsMutationVariables = Exact<{
  input: UpdateOrganizationContactInput;
}>;


export type UpdateOrganizationWithFieldsMutation = { updateOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateOrganizationContactPayload', contact: { id: string, version: number, customFields: Record<string, unknown> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreatePlaceholderWithFieldsMutationVariables = Exact<{
  input: CreatePlaceholderCustomerInput;
}>;


export type CreatePlaceholderWithFieldsMutation = { createPlaceholderCustomer:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreatePlaceholderCustomerPayload', placeholderCustomer: { id: string, uuid: string, customFields: Record<string, unknown> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdatePlaceholderWithFieldsMutationVariables = Exact<{
  input: UpdatePlaceholderCustomerInput;
}>;


export type UpdatePlaceholderWithFieldsMutation = { updatePlaceholderCustomer:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdatePlaceholderCustomerPayload', placeholderCustomer: { id: string, version: number, customFields: Record<string, unknown> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadFieldsQueryVariables = Exact<{
  id: string | number;
  paths?: Array<string> | string | null | undefined;
}>;


export type ReadFieldsQuery = { contact:
    | { all: Record<string, unknown>, some: Record<string, unknown> }
    | { all: Record<string, unknown>, some: Record<string, unknown> }
   | null };

export type SetCustomFieldSchemaMutationVariables = Exact<{
  input: SetCustomFieldSchemaInput;
}>;


export type SetCustomFieldSchemaMutation = { setCustomFieldSchema:
    | { __typename: 'CustomFieldsWouldFail', failing: number, code: string, title: string, detail: string, type: string, status: number, examples: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, violation: { propertyPath: string, in: ViolationLocation, detail: string, code: string } }> }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetCustomFieldSchemaPayload', failing: number, customFieldSchema: { id: string, owner: CustomFieldOwner, schema: Record<string, unknown>, version: number }, examples: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, violation: { propertyPath: string, code: string } }> }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CheckCustomFieldSchemaQueryVariables = Exact<{
  owner: CustomFieldOwner;
  schema: Record<string, unknown>;
}>;


export type CheckCustomFieldSchemaQuery = { checkCustomFieldSchema: { failing: number, examples: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, violation: { propertyPath: string, code: string } }> } };

export type CustomFieldSchemasQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomFieldSchemasQuery = { customFieldSchemas: Array<{ owner: CustomFieldOwner, schema: Record<string, unknown>, version: number }> };

export type CreateIndividualByLiteralMutationVariables = Exact<{
  at?: string | null | undefined;
  nothing?: string | null | undefined;
}>;


export type CreateIndividualByLiteralMutation = { createIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateIndividualContactPayload', contact: { id: string, uuid: string, customFields: Record<string, unknown> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type IndividualsByFieldsQueryVariables = Exact<{
  filter: IndividualContactFilter;
}>;


export type IndividualsByFieldsQuery = { individualContacts: { nodes: Array<{ name: string }> } };

export type IndividualsInOrderQueryVariables = Exact<{
  orderBy?: Array<IndividualContactOrder> | IndividualContactOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndividualsInOrderQuery = { individualContacts: { nodes: Array<{ name: string }>, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type PlaceholderFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, externalId: string | null, customerNumber: string, name: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, trackRevenue: boolean, debtorAccountId: string };

export type CreatePlaceholderMutationVariables = Exact<{
  input: CreatePlaceholderCustomerInput;
}>;


export type CreatePlaceholderMutation = { createPlaceholderCustomer:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreatePlaceholderCustomerPayload', placeholderCustomer: { id: string, uuid: string, version: number, deleted: boolean, externalId: string | null, customerNumber: string, name: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, trackRevenue: boolean, debtorAccountId: string } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdatePlaceholderMutationVariables = Exact<{
  input: UpdatePlaceholderCustomerInput;
}>;


export type UpdatePlaceholderMutation = { updatePlaceholderCustomer:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdatePlaceholderCustomerPayload', placeholderCustomer: { id: string, uuid: string, version: number, deleted: boolean, externalId: string | null, customerNumber: string, name: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, trackRevenue: boolean, debtorAccountId: string } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeletePlaceholderMutationVariables = Exact<{
  input: DeletePlaceholderCustomerInput;
}>;


export type DeletePlaceholderMutation = { deletePlaceholderCustomer:
    | { __typename: 'DeletePlaceholderCustomerPayload', placeholderCustomer: { id: string, version: number, deleted: boolean } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestorePlaceholderMutationVariables = Exact<{
  input: RestorePlaceholderCustomerInput;
}>;


export type RestorePlaceholderMutation = { restorePlaceholderCustomer:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestorePlaceholderCustomerPayload', placeholderCustomer: { id: string, version: number, deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCustomerQuery = { customer:
    | { __typename: 'CustomerRole', id: string, name: string, deleted: boolean }
    | { __typename: 'PlaceholderCustomer', id: string, name: string, deleted: boolean }
   | null, placeholderCustomer: { id: string, uuid: string, version: number, deleted: boolean, externalId: string | null, customerNumber: string, name: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, trackRevenue: boolean, debtorAccountId: string } | null };

export type ListsQueryVariables = Exact<{
  filter?: CustomerListFilter | null | undefined;
  orderBy?: Array<CustomerListOrder> | CustomerListOrder | null | undefined;
  id: string | number;
}>;


export type ListsQuery = { customerLists: { totalCount: number, nodes: Array<{ name: string, items: { totalCount: number, nodes: Array<{ customer:
            | { name: string, customerLists: { totalCount: number, nodes: Array<{ name: string }> } }
            | { name: string, customerLists: { totalCount: number, nodes: Array<{ name: string }> } }
           }> } }> }, customerList: { id: string, name: string, deleted: boolean } | null };

export type DeleteCompanyMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteCompanyMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload' }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreCompanyMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreCompanyMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload' }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateListMutationVariables = Exact<{
  input: CreateCustomerListInput;
}>;


export type CreateListMutation = { createCustomerList:
    | { __typename: 'CreateCustomerListPayload', customerList: { id: string, uuid: string, name: string, version: number } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RenameListMutationVariables = Exact<{
  input: UpdateCustomerListInput;
}>;


export type RenameListMutation = { updateCustomerList:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerListPayload', customerList: { name: string, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteListMutationVariables = Exact<{
  input: DeleteCustomerListInput;
}>;


export type DeleteListMutation = { deleteCustomerList:
    | { __typename: 'DeleteCustomerListPayload', customerList: { id: string, deleted: boolean } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreListMutationVariables = Exact<{
  input: RestoreCustomerListInput;
}>;


export type RestoreListMutation = { restoreCustomerList:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreCustomerListPayload', customerList: { id: string, deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddItemsMutationVariables = Exact<{
  input: AddCustomerListItemsInput;
}>;


export type AddItemsMutation = { addCustomerListItems:
    | { __typename: 'AddCustomerListItemsPayload', items: Array<{ id: string, uuid: string, list: { id: string }, customer:
          | { id: string }
          | { id: string }
         }>, customerList: { name: string }, problems: Array<
        | { __typename: 'ApiAccessNotConfigured', code: string, index: number | null }
        | { __typename: 'ChangeCursorExpired', code: string, index: number | null }
        | { __typename: 'Conflict', code: string, index: number | null }
        | { __typename: 'CustomFieldsWouldFail', code: string, index: number | null }
        | { __typename: 'InUse', code: string, index: number | null }
        | { __typename: 'NotFound', propertyPath: string, id: string, code: string, index: number | null }
        | { __typename: 'PermissionDenied', code: string, index: number | null }
        | { __typename: 'ProbeRunning', code: string, index: number | null }
        | { __typename: 'StaleVersion', code: string, index: number | null }
        | { __typename: 'ValidationFailed', code: string, index: number | null }
      > }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MoveItemMutationVariables = Exact<{
  input: MoveCustomerListItemInput;
}>;


export type MoveItemMutation = { moveCustomerListItem:
    | { __typename: 'MoveCustomerListItemPayload', item: { version: number }, customerList: { id: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveItemMutationVariables = Exact<{
  input: RemoveCustomerListItemInput;
}>;


export type RemoveItemMutation = { removeCustomerListItem:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveCustomerListItemPayload', item: { id: string, deleted: boolean }, customerList: { id: string } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ItemsQueryVariables = Exact<{
  listId: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: CustomerListItemFilter | null | undefined;
  orderBy?: Array<CustomerListItemOrder> | CustomerListItemOrder | null | undefined;
}>;


export type ItemsQuery = { customerListItems: { totalCount: number, limit: number, offset: number, nodes: Array<{ customer:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { propertyPath: string, id: string, code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type CustomersQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  orderBy?: Array<CustomerOrder> | CustomerOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, nodes: Array<
      | { __typename: 'CustomerRole', isSuspended: boolean, id: string, name: string, customerNumber: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, debtorAccountId: string, contact:
          | { name: string }
          | { name: string }
         }
      | { __typename: 'PlaceholderCustomer', trackRevenue: boolean, id: string, name: string, customerNumber: string, isActive: boolean, customerSince: string, requiresFormalInvoice: boolean | null, debtorAccountId: string }
    >, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type PlaceholdersQueryVariables = Exact<{
  filter?: PlaceholderCustomerFilter | null | undefined;
  orderBy?: Array<PlaceholderCustomerOrder> | PlaceholderCustomerOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type PlaceholdersQuery = { placeholderCustomers: { totalCount: number, nodes: Array<{ name: string }> } };

export type VerifyPasswordMutationVariables = Exact<{
  input: VerifyCustomerContactPasswordInput;
}>;


export type VerifyPasswordMutation = { verifyCustomerContactPassword:
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
    | { __typename: 'VerifyCustomerContactPasswordPayload', isCorrect: boolean }
   };

export type CreateWithPasswordMutationVariables = Exact<{
  input: CreateCustomerContactInput;
}>;


export type CreateWithPasswordMutation = { createCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateCustomerContactPayload', customerContact: { id: string, uuid: string, version: number, hasAccountPassword: boolean } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdatePasswordMutationVariables = Exact<{
  input: UpdateCustomerContactInput;
}>;


export type UpdatePasswordMutation = { updateCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerContactPayload', customerContact: { version: number, hasAccountPassword: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteWithPasswordMutationVariables = Exact<{
  input: DeleteCustomerContactInput;
}>;


export type DeleteWithPasswordMutation = { deleteCustomerContact:
    | { __typename: 'DeleteCustomerContactPayload', customerContact: { id: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CustomerContactFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, kind: CustomerContactKind, name: string | null, givenName: string | null, familyName: string | null, companyName: string | null, contactPosition: string | null, addressLines: Array<string>, postcode: string | null, email: string | null, website: string | null, hasAccountPassword: boolean, customer:
    | { id: string }
    | { id: string }
   | null, contact:
    | { id: string }
    | { id: string }
   | null, contactType: { key: string } | null, title: { key: string } | null, country: { key: string } | null, numbers: Array<{ position: number, number: string, type: { key: string } | null }>, dealerCode: { key: string } | null, contactRegarding: Array<{ key: string }>, emailBillType: { key: string } | null, invoiceUsageReportCustomerProfile: { key: string } | null, copyCorrespondenceTypes: Array<{ key: string }>, copyTicketTypes: Array<{ key: string }>, tags: Array<{ name: string }> };

export type CreateCustomerContactMutationVariables = Exact<{
  input: CreateCustomerContactInput;
}>;


export type CreateCustomerContactMutation = { createCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateCustomerContactPayload', customerContact: { id: string, uuid: string, version: number, deleted: boolean, kind: CustomerContactKind, name: string | null, givenName: string | null, familyName: string | null, companyName: string | null, contactPosition: string | null, addressLines: Array<string>, postcode: string | null, email: string | null, website: string | null, hasAccountPassword: boolean, customer:
          | { id: string }
          | { id: string }
         | null, contact:
          | { id: string }
          | { id: string }
         | null, contactType: { key: string } | null, title: { key: string } | null, country: { key: string } | null, numbers: Array<{ position: number, number: string, type: { key: string } | null }>, dealerCode: { key: string } | null, contactRegarding: Array<{ key: string }>, emailBillType: { key: string } | null, invoiceUsageReportCustomerProfile: { key: string } | null, copyCorrespondenceTypes: Array<{ key: string }>, copyTicketTypes: Array<{ key: string }>, tags: Array<{ name: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateCustomerContactMutationVariables = Exact<{
  input: UpdateCustomerContactInput;
}>;


export type UpdateCustomerContactMutation = { updateCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerContactPayload', customerContact: { id: string, uuid: string, version: number, deleted: boolean, kind: CustomerContactKind, name: string | null, givenName: string | null, familyName: string | null, companyName: string | null, contactPosition: string | null, addressLines: Array<string>, postcode: string | null, email: string | null, website: string | null, hasAccountPassword: boolean, customer:
          | { id: string }
          | { id: string }
         | null, contact:
          | { id: string }
          | { id: string }
         | null, contactType: { key: string } | null, title: { key: string } | null, country: { key: string } | null, numbers: Array<{ position: number, number: string, type: { key: string } | null }>, dealerCode: { key: string } | null, contactRegarding: Array<{ key: string }>, emailBillType: { key: string } | null, invoiceUsageReportCustomerProfile: { key: string } | null, copyCorrespondenceTypes: Array<{ key: string }>, copyTicketTypes: Array<{ key: string }>, tags: Array<{ name: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteCustomerContactMutationVariables = Exact<{
  input: DeleteCustomerContactInput;
}>;


export type DeleteCustomerContactMutation = { deleteCustomerContact:
    | { __typename: 'DeleteCustomerContactPayload', customerContact: { id: string, version: number, deleted: boolean } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreCustomerContactMutationVariables = Exact<{
  input: RestoreCustomerContactInput;
}>;


export type RestoreCustomerContactMutation = { restoreCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreCustomerContactPayload', customerContact: { id: string, version: number, deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReadCustomerContactQueryVariables = Exact<{
  id: string | number;
  customerId?: string | number | null | undefined;
}>;


export type ReadCustomerContactQuery = { customerContact: { id: string, uuid: string, version: number, deleted: boolean, kind: CustomerContactKind, name: string | null, givenName: string | null, familyName: string | null, companyName: string | null, contactPosition: string | null, addressLines: Array<string>, postcode: string | null, email: string | null, website: string | null, hasAccountPassword: boolean, customer:
      | { id: string }
      | { id: string }
     | null, contact:
      | { id: string }
      | { id: string }
     | null, contactType: { key: string } | null, title: { key: string } | null, country: { key: string } | null, numbers: Array<{ position: number, number: string, type: { key: string } | null }>, dealerCode: { key: string } | null, contactRegarding: Array<{ key: string }>, emailBillType: { key: string } | null, invoiceUsageReportCustomerProfile: { key: string } | null, copyCorrespondenceTypes: Array<{ key: string }>, copyTicketTypes: Array<{ key: string }>, tags: Array<{ name: string }> } | null };

export type DeleteIndividualBehindMutationVariables = Exact<{
  input: DeleteIndividualContactInput;
}>;


export type DeleteIndividualBehindMutation = { deleteIndividualContact:
    | { __typename: 'DeleteIndividualContactPayload', contact: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteOrganizationWithContactsMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteOrganizationWithContactsMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload', contact: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreOrganizationWithContactsMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreOrganizationWithContactsMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ExtensionFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } };

export type AddExtensionMutationVariables = Exact<{
  input: AddCustomerContactExtensionInput;
}>;


export type AddExtensionMutation = { addCustomerContactExtension:
    | { __typename: 'AddCustomerContactExtensionPayload', extension: { id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } }, customerContact: { id: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateExtensionMutationVariables = Exact<{
  input: UpdateCustomerContactExtensionInput;
}>;


export type UpdateExtensionMutation = { updateCustomerContactExtension:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerContactExtensionPayload', extension: { id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveExtensionMutationVariables = Exact<{
  input: RemoveCustomerContactExtensionInput;
}>;


export type RemoveExtensionMutation = { removeCustomerContactExtension:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveCustomerContactExtensionPayload', extension: { id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreExtensionMutationVariables = Exact<{
  input: RestoreCustomerContactExtensionInput;
}>;


export type RestoreExtensionMutation = { restoreCustomerContactExtension:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreCustomerContactExtensionPayload', extension: { id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ExtensionsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ExtensionsOfQuery = { customerContact: { version: number, extensions: Array<{ id: string, uuid: string, version: number, deleted: boolean, type: CustomerContactExtensionType, enabledAt: string, settings: Record<string, unknown>, enabledBy: { kind: ActorKind, id: string }, customerContact: { id: string } }> } | null };

export type CustomFieldsOfLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomFieldsOfLinkQuery = { customerContactLink: { version: number, customFields: Record<string, unknown> } | null };

export type LinkFieldsFragment = { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
    | { id: string, name: string }
    | { id: string, name: string }
  , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
    | { id: string }
    | { id: string }
   | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> };

export type ReadLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadLinkQuery = { customerContactLink: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
      | { id: string, name: string }
      | { id: string, name: string }
    , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
      | { id: string }
      | { id: string }
     | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> } | null };

export type CreateLinkMutationVariables = Exact<{
  input: CreateCustomerContactLinkInput;
}>;


export type CreateLinkMutation = { createCustomerContactLink:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateCustomerContactLinkPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> }, customer:
        | { id: string }
        | { id: string }
      , customerContact: { id: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateLinkMutationVariables = Exact<{
  input: UpdateCustomerContactLinkInput;
}>;


export type UpdateLinkMutation = { updateCustomerContactLink:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerContactLinkPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteLinkMutationVariables = Exact<{
  input: DeleteCustomerContactLinkInput;
}>;


export type DeleteLinkMutation = { deleteCustomerContactLink:
    | { __typename: 'DeleteCustomerContactLinkPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreLinkMutationVariables = Exact<{
  input: RestoreCustomerContactLinkInput;
}>;


export type RestoreLinkMutation = { restoreCustomerContactLink:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreCustomerContactLinkPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddSharedMutationVariables = Exact<{
  input: AddSharedContactInput;
}>;


export type AddSharedMutation = { addSharedContact:
    | { __typename: 'AddSharedContactPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> }, customer:
        | { id: string }
        | { id: string }
      , customerContact: { id: string, links: { totalCount: number } } }
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveSharedMutationVariables = Exact<{
  input: RemoveSharedContactInput;
}>;


export type RemoveSharedMutation = { removeSharedContact:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveSharedContactPayload', link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> }, customer:
        | { id: string, contactLinks: { totalCount: number } }
        | { id: string, contactLinks: { totalCount: number } }
      , customerContact: { id: string, deleted: boolean } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ConvertToSharedMutationVariables = Exact<{
  input: ConvertToSharedContactInput;
}>;


export type ConvertToSharedMutation = { convertToSharedContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ConvertToSharedContactPayload', customerContact: { id: string, kind: CustomerContactKind, version: number, customer:
          | { id: string }
          | { id: string }
         | null }, customer:
        | { id: string }
        | { id: string }
      , link: { id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
          | { id: string, name: string }
          | { id: string, name: string }
        , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
          | { id: string }
          | { id: string }
         | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type LinksOfCustomerQueryVariables = Exact<{
  id: string | number;
  deleted?: DeletedFilter | null | undefined;
}>;


export type LinksOfCustomerQuery = { customer:
    | { contactLinks: { totalCount: number, nodes: Array<{ id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
            | { id: string, name: string }
            | { id: string, name: string }
          , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
            | { id: string }
            | { id: string }
           | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> }> } }
    | { contactLinks: { totalCount: number, nodes: Array<{ id: string, uuid: string, version: number, deleted: boolean, isPrimary: boolean, customer:
            | { id: string, name: string }
            | { id: string, name: string }
          , customerContact: { id: string, kind: CustomerContactKind, name: string | null, companyName: string | null }, contact:
            | { id: string }
            | { id: string }
           | null, location: { id: string } | null, user: { id: string } | null, tags: Array<{ name: string }> }> } }
   | null };

export type LinksOfContactQueryVariables = Exact<{
  id: string | number;
  filter?: CustomerContactLinkFilter | null | undefined;
}>;


export type LinksOfContactQuery = { customerContact: { links: { totalCount: number, nodes: Array<{ customer:
          | { name: string }
          | { name: string }
         }> } } | null };

export type OneLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type OneLinkQuery = { customerContactLink: { id: string, deleted: boolean } | null };

export type LinksQueryVariables = Exact<{
  filter?: CustomerContactLinkFilter | null | undefined;
  orderBy?: Array<CustomerContactLinkOrder> | CustomerContactLinkOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: DeletedFilter | null | undefined;
  paths?: Array<string> | string | null | undefined;
}>;


export type LinksQuery = { customerContactLinks: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string, createdAt: string, customFields: Record<string, unknown>, customerContact: { name: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type ListedCustomerContactsFragment = { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
    | { code: string, detail: string }
  > };

export type CustomerContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: CustomerContactFilter | null | undefined;
  orderBy?: Array<CustomerContactOrder> | CustomerContactOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type CustomerContactsQuery = { customerContacts: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
      | { code: string, detail: string }
    > } };

export type ContactsOfCustomerQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: CustomerContactFilter | null | undefined;
  orderBy?: Array<CustomerContactOrder> | CustomerContactOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type ContactsOfCustomerQuery = { customer:
    | { contacts: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
        > } }
    | { contacts: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
        > } }
   | null };

export type CustomerContactsOfContactQueryVariables = Exact<{
  id: string | number;
  deleted?: DeletedFilter | null | undefined;
}>;


export type CustomerContactsOfContactQuery = { contact:
    | { customerContacts: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
        > } }
    | { customerContacts: { totalCount: number, limit: number, offset: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, problems: Array<
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
          | { code: string, detail: string }
        > } }
   | null };

export type CreateWithFieldsMutationVariables = Exact<{
  input: CreateCustomerContactInput;
}>;


export type CreateWithFieldsMutation = { createCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateCustomerContactPayload', customerContact: { id: string, uuid: string, customFields: Record<string, unknown> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateWithFieldsMutationVariables = Exact<{
  input: UpdateCustomerContactInput;
}>;


export type UpdateWithFieldsMutation = { updateCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateCustomerContactPayload', customerContact: { customFields: Record<string, unknown> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreIndividualBehindMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreIndividualBehindMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteLinkedLocationMutationVariables = Exact<{
  input: DeleteLocationInput;
}>;


export type DeleteLinkedLocationMutation = { deleteLocation:
    | { __typename: 'DeleteLocationPayload', location: { id: string } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteBelongingContactMutationVariables = Exact<{
  individual: DeleteIndividualContactInput;
  organization: DeleteOrganizationContactInput;
  isOrganization: boolean;
}>;


export type DeleteBelongingContactMutation = { deleteIndividualContact?:
    | { __typename: 'DeleteIndividualContactPayload' }
    | { __typename: 'InUse' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
  , deleteOrganizationContact?:
    | { __typename: 'DeleteOrganizationContactPayload' }
    | { __typename: 'InUse' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
   };

export type RestoreOwnerMutationVariables = Exact<{
  contact: RestoreContactInput;
  placeholder: RestorePlaceholderCustomerInput;
  list: RestoreCustomerListInput;
  isContact: boolean;
  isPlaceholder: boolean;
  isList: boolean;
}>;


export type RestoreOwnerMutation = { restoreContact?:
    | { __typename: 'Conflict' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'RestoreContactPayload' }
    | { __typename: 'ValidationFailed' }
  , restorePlaceholderCustomer?:
    | { __typename: 'Conflict' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'RestorePlaceholderCustomerPayload' }
    | { __typename: 'ValidationFailed' }
  , restoreCustomerList?:
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'RestoreCustomerListPayload' }
    | { __typename: 'ValidationFailed' }
   };

export type DeleteOtherMutationVariables = Exact<{
  placeholder: DeletePlaceholderCustomerInput;
  list: DeleteCustomerListInput;
  isPlaceholder: boolean;
}>;


export type DeleteOtherMutation = { deletePlaceholderCustomer?:
    | { __typename: 'DeletePlaceholderCustomerPayload' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
  , deleteCustomerList?:
    | { __typename: 'DeleteCustomerListPayload' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
   };

export type RemoveRoleOfOwnerMutationVariables = Exact<{
  input: RemoveCustomerRoleInput;
}>;


export type RemoveRoleOfOwnerMutation = { removeCustomerRole:
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'RemoveCustomerRolePayload' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
   };

export type SetRoleOfOwnerMutationVariables = Exact<{
  input: SetCustomerRoleInput;
}>;


export type SetRoleOfOwnerMutation = { setCustomerRole:
    | { __typename: 'Conflict' }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'SetCustomerRolePayload' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'ValidationFailed' }
   };

export type ConfigurationFieldsFragment = { id: string, version: number, limitations: { brandId: string | null } | null, alternativePayer:
    | { id: string }
    | { id: string }
   | null, invoiceAddress: { id: string } | null, deliveryAddress: { id: string } | null };

export type SetConfigurationsMutationVariables = Exact<{
  input: SetDeliveryAndInvoicingConfigurationsInput;
}>;


export type SetConfigurationsMutation = { setDeliveryAndInvoicingConfigurations:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetDeliveryAndInvoicingConfigurationsPayload', customerRole: { id: string, version: number, deliveryAndInvoicingConfigurations: Array<{ id: string, version: number, limitations: { brandId: string | null } | null, alternativePayer:
            | { id: string }
            | { id: string }
           | null, invoiceAddress: { id: string } | null, deliveryAddress: { id: string } | null }> } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ConfigurationsOfContactQueryVariables = Exact<{
  id: string | number;
}>;


export type ConfigurationsOfContactQuery = { contact:
    | { customerRole: { version: number, deliveryAndInvoicingConfigurations: Array<{ id: string, version: number, limitations: { brandId: string | null } | null, alternativePayer:
            | { id: string }
            | { id: string }
           | null, invoiceAddress: { id: string } | null, deliveryAddress: { id: string } | null }> } | null }
    | { customerRole: { version: number, deliveryAndInvoicingConfigurations: Array<{ id: string, version: number, limitations: { brandId: string | null } | null, alternativePayer:
            | { id: string }
            | { id: string }
           | null, invoiceAddress: { id: string } | null, deliveryAddress: { id: string } | null }> } | null }
   | null };

export type ResolveDeliveryAndInvoicingQueryVariables = Exact<{
  customerId: string | number;
  context?: DeliveryAndInvoicingContextInput | null | undefined;
}>;


export type ResolveDeliveryAndInvoicingQuery = { resolveDeliveryAndInvoicing: { deliveryAddressSource: ResolvedAddressSource | null, invoiceAddressSource: ResolvedAddressSource | null, deliveryAddress: { id: string } | null, invoiceAddress: { id: string } | null, alternativePayer:
      | { id: string, name: string, addresses: Array<{ id: string }> }
      | { id: string, name: string, addresses: Array<{ id: string }> }
     | null, configuration: { id: string, customer: { contact:
          | { id: string }
          | { id: string }
         } } | null, passedOver: Array<{ reason: PassedOverReason, detail: string, configuration: { id: string, limitations: { brandId: string | null } | null, deliveryAddress: { fullAddress: string } | null, alternativePayer:
          | { name: string, phones: Array<{ number: string }> }
          | { name: string, phones: Array<{ number: string }> }
         | null } }> } | null };

export type RemoveAddressMutationVariables = Exact<{
  input: RemoveAddressInput;
}>;


export type RemoveAddressMutation = { removeAddress:
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveAddressPayload', address: { deleted: boolean } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreAddressMutationVariables = Exact<{
  input: RestoreAddressInput;
}>;


export type RestoreAddressMutation = { restoreAddress:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreAddressPayload', address: { deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeletePayerMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeletePayerMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload', contact: { deleted: boolean } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestorePayerMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestorePayerMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { deleted: boolean }
        | { deleted: boolean }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RegisterDocumentsMutationVariables = Exact<{
  input: RegisterDocumentsInput;
}>;


export type RegisterDocumentsMutation = { registerDocuments:
    | { __typename: 'PermissionDenied', code: string, detail: string }
    | { __typename: 'RegisterDocumentsPayload', application: string, version: string, addedCount: number, totalCount: number }
    | { __typename: 'ValidationFailed', code: string, detail: string, violations: Array<{ propertyPath: string, detail: string, code: string }> }
   };

export type RegisteredDocumentsQueryVariables = Exact<{
  application: string;
  version: string;
}>;


export type RegisteredDocumentsQuery = { registeredDocuments: Array<{ documentId: string, operationName: string | null, operationType: OperationType, text: string, registeredAt: string }> };

export type UnusedDocumentsQueryVariables = Exact<{
  application: string;
  version: string;
  since: string;
}>;


export type UnusedDocumentsQuery = { unusedDocuments: Array<{ operationName: string | null }> };

export type SchemaUsageOfQueryVariables = Exact<{
  coordinate: string;
}>;


export type SchemaUsageOfQuery = { schemaUsage: { coordinate: string, documentCount: number, documents: Array<{ document: { documentId: string, operationName: string | null }, versions: Array<{ application: string, version: string, registeredAt: string }>, clients: Array<{ application: string | null, version: string | null, calls: number, lastCalledAt: string }> }> } };

export type ExternalIdMappingQueryVariables = Exact<{
  kind: ContactKind;
  by: ExternalIdMappingKey;
}>;


export type ExternalIdMappingQuery = { externalIdMapping: { externalId: string, contact:
      | { id: string, name: string, tags: Array<{ name: string }> }
      | { id: string, name: string, tags: Array<{ name: string }> }
     } | null };

export type ExternalIdMappingsQueryVariables = Exact<{
  kind: ContactKind;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ExternalIdMappingFilter | null | undefined;
  orderBy?: Array<ExternalIdMappingOrder> | ExternalIdMappingOrder | null | undefined;
}>;


export type ExternalIdMappingsQuery = { externalIdMappings: { totalCount: number, nodes: Array<{ externalId: string, contact:
        | { id: string, name: string, externalId: string | null, personalRelationships: { totalCount: number } }
        | { id: string, name: string, externalId: string | null }
       }>, pageInfo: { endCursor: string | null }, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type AddExternalIdMappingsMutationVariables = Exact<{
  input: AddExternalIdMappingsInput;
}>;


export type AddExternalIdMappingsMutation = { addExternalIdMappings:
    | { __typename: 'AddExternalIdMappingsPayload', mappings: Array<{ externalId: string, contact:
          | { id: string, version: number }
          | { id: string, version: number }
         }> }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string, existing:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
   };

export type SetExternalIdMappingsMutationVariables = Exact<{
  input: SetExternalIdMappingsInput;
}>;


export type SetExternalIdMappingsMutation = { setExternalIdMappings:
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetExternalIdMappingsPayload', mappings: Array<{ externalId: string, contact:
          | { id: string }
          | { id: string }
         }>, removed: Array<{ externalId: string, contact:
          | { id: string, externalId: string | null }
          | { id: string, externalId: string | null }
         }> }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteExternalIdMappingMutationVariables = Exact<{
  input: DeleteExternalIdMappingInput;
}>;


export type DeleteExternalIdMappingMutation = { deleteExternalIdMapping:
    | { __typename: 'DeleteExternalIdMappingPayload', removed: { externalId: string, contact:
          | { id: string, externalId: string | null }
          | { id: string, externalId: string | null }
         } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type TakeExternalIdMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type TakeExternalIdMutation = { updateIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateIndividualContactPayload', contact: { externalId: string | null } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddImageMutationVariables = Exact<{
  input: AddImageInput;
}>;


export type AddImageMutation = { addImage:
    | { __typename: 'AddImagePayload', image: { id: string, uuid: string, version: number, mediaType: string, byteSize: number, width: number, height: number, sha256: string, url: string }, owner:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string, images: Array<{ id: string }>, defaultImage: { id: string } | null }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string, images: Array<{ id: string }>, defaultImage: { id: string } | null }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string, images: Array<{ id: string }>, defaultImage: { id: string } | null }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveImageMutationVariables = Exact<{
  input: RemoveImageInput;
}>;


export type RemoveImageMutation = { removeImage:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveImagePayload', image: { id: string, deleted: boolean } }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreImageMutationVariables = Exact<{
  input: RestoreImageInput;
}>;


export type RestoreImageMutation = { restoreImage:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreImagePayload', image: { id: string, deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ImagesOfOwnerQueryVariables = Exact<{
  id: string | number;
}>;


export type ImagesOfOwnerQuery = { node:
    | { images: Array<{ id: string }>, defaultImage: { id: string, sha256: string } | null }
    | { images: Array<{ id: string }>, defaultImage: { id: string, sha256: string } | null }
    | { images: Array<{ id: string }>, defaultImage: { id: string, sha256: string } | null }
    | Record<PropertyKey, never>
   | null };

export type PicturedContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type PicturedContactsQuery = { contacts: { nodes: Array<
      | { images: Array<{ id: string }> }
      | { images: Array<{ id: string }> }
    > } };

export type PicturedContactsWithUrlsQueryVariables = Exact<{ [key: string]: never; }>;


export type PicturedContactsWithUrlsQuery = { contacts: { nodes: Array<
      | { images: Array<{ id: string, sha256: string, url: string }>, defaultImage: { mediaType: string, url: string } | null }
      | { images: Array<{ id: string, sha256: string, url: string }>, defaultImage: { mediaType: string, url: string } | null }
    > } };

export type ReadImageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadImageQuery = { node:
    | { position: number, contact:
        | { id: string }
        | { id: string }
       | null, placeholderCustomer: { id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type OpenListsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenListsQuery = { openLists: Array<{ list: OpenListName, values: Array<string>, symmetricValues: Array<string> }> };

export type AddOpenListValueMutationVariables = Exact<{
  input: AddOpenListValueInput;
}>;


export type AddOpenListValueMutation = { addOpenListValue:
    | { __typename: 'AddOpenListValuePayload', openList: { list: OpenListName, values: Array<string>, symmetricValues: Array<string> } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { createDepartment:
    | { __typename: 'CreateDepartmentPayload', department: { id: string, uuid: string, name: string, description: string | null, area: string | null, code: string | null, version: number, deleted: boolean, organization: { id: string } } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateLocationMutationVariables = Exact<{
  input: CreateLocationInput;
}>;


export type CreateLocationMutation = { createLocation:
    | { __typename: 'CreateLocationPayload', location: { id: string, uuid: string, name: string, memberCount: number, version: number, deleted: boolean, organization: { id: string }, leaders: Array<{ id: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteDepartmentMutationVariables = Exact<{
  input: DeleteDepartmentInput;
}>;


export type DeleteDepartmentMutation = { deleteDepartment:
    | { __typename: 'DeleteDepartmentPayload', department: { deleted: boolean, version: number } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreDepartmentMutationVariables = Exact<{
  input: RestoreDepartmentInput;
}>;


export type RestoreDepartmentMutation = { restoreDepartment:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreDepartmentPayload', department: { deleted: boolean, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteLocationMutationVariables = Exact<{
  input: DeleteLocationInput;
}>;


export type DeleteLocationMutation = { deleteLocation:
    | { __typename: 'DeleteLocationPayload', location: { deleted: boolean, version: number } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreLocationMutationVariables = Exact<{
  input: RestoreLocationInput;
}>;


export type RestoreLocationMutation = { restoreLocation:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreLocationPayload', location: { deleted: boolean, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ReplaceKeyPeopleMutationVariables = Exact<{
  input: UpdateOrganizationContactInput;
}>;


export type ReplaceKeyPeopleMutation = { updateOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateOrganizationContactPayload', contact: { version: number, founders: Array<{ id: string }>, leaders: Array<{ id: string, individual: { name: string } }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakeDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type MakeDepartmentMutation = { createDepartment:
    | { __typename: 'CreateDepartmentPayload', department: { id: string, uuid: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakeLocationMutationVariables = Exact<{
  input: CreateLocationInput;
}>;


export type MakeLocationMutation = { createLocation:
    | { __typename: 'CreateLocationPayload', location: { id: string, uuid: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UnitsOfOrganizationQueryVariables = Exact<{
  id: string | number;
  departments?: DepartmentFilter | null | undefined;
  departmentOrder?: Array<DepartmentOrder> | DepartmentOrder | null | undefined;
  locations?: LocationFilter | null | undefined;
  locationOrder?: Array<LocationOrder> | LocationOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type UnitsOfOrganizationQuery = { organizationContact: { departments: { totalCount: number, nodes: Array<{ name: string }> }, locations: { totalCount: number, nodes: Array<{ name: string, memberCount: number }> } } | null };

export type ReadUnitNodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadUnitNodesQuery = { nodes: Array<
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null> };

export type EverythingOfOrganizationsQueryVariables = Exact<{
  first: number;
}>;


export type EverythingOfOrganizationsQuery = { organizationContacts: { nodes: Array<{ departments: { nodes: Array<{ name: string, organization: { name: string } }> }, locations: { totalCount: number, nodes: Array<{ memberCount: number, leaders: Array<{ jobTitle: string | null }> }> }, founders: Array<{ individual: { name: string } }>, leaders: Array<{ departments: Array<{ name: string }> }> }> } };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { updateDepartment:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateDepartmentPayload', department: { name: string, description: string | null, area: string | null, code: string | null, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateLocationMutationVariables = Exact<{
  input: UpdateLocationInput;
}>;


export type UpdateLocationMutation = { updateLocation:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateLocationPayload', location: { name: string, version: number, leaders: Array<{ id: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type PresetPartsFragment = { id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> };

export type CreatePresetMutationVariables = Exact<{
  input: CreatePresetInput;
}>;


export type CreatePresetMutation = { createPreset:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreatePresetPayload', preset: { id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdatePresetMutationVariables = Exact<{
  input: UpdatePresetInput;
}>;


export type UpdatePresetMutation = { updatePreset:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdatePresetPayload', preset: { id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MovePresetMutationVariables = Exact<{
  input: MovePresetInput;
}>;


export type MovePresetMutation = { movePreset:
    | { __typename: 'MovePresetPayload', preset: { id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type AddDefaultPresetsMutationVariables = Exact<{
  input: AddDefaultPresetsInput;
}>;


export type AddDefaultPresetsMutation = { addDefaultPresets:
    | { __typename: 'AddDefaultPresetsPayload', presets: Array<{ id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> }> }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type PresetsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: PresetFilter | null | undefined;
  orderBy?: Array<PresetOrder> | PresetOrder | null | undefined;
}>;


export type PresetsQuery = { presets: { totalCount: number, limit: number, offset: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, labels: Array<{ language: string, label: string }> }>, problems: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    > } };

export type ReadPresetQueryVariables = Exact<{
  id: string | number;
  language?: string | null | undefined;
}>;


export type ReadPresetQuery = { preset: { id: string, uuid: string, version: number, field: PresetField, key: string, label: string, position: string, isActive: boolean, asked: string, labels: Array<{ language: string, label: string }> } | null };

export type AddProfessionalIdentityMutationVariables = Exact<{
  input: AddProfessionalIdentityInput;
}>;


export type AddProfessionalIdentityMutation = { addProfessionalIdentity:
    | { __typename: 'AddProfessionalIdentityPayload', professionalIdentity: { id: string, uuid: string, version: number, deleted: boolean, isActive: boolean, jobTitle: string | null, activationDate: string | null, deactivationDate: string | null, individual: { id: string }, organization: { id: string }, departments: Array<{ name: string }>, locations: Array<{ name: string }>, addresses: Array<{ city: string | null, countryCode: CountryCode | null, usageContext: UsageContext }>, emails: Array<{ address: string, usageContext: UsageContext }>, phones: Array<{ e164: string | null, usageContext: UsageContext }>, webAddresses: Array<{ url: string, usageContext: UsageContext }> }, warnings: Array<{ propertyPath: string }> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteProfessionalIdentityMutationVariables = Exact<{
  input: DeleteProfessionalIdentityInput;
}>;


export type DeleteProfessionalIdentityMutation = { deleteProfessionalIdentity:
    | { __typename: 'DeleteProfessionalIdentityPayload', professionalIdentity: { id: string, deleted: boolean, deletedAt: string | null, version: number } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type FindByIdentitiesQueryVariables = Exact<{
  individuals?: IndividualContactFilter | null | undefined;
  organizations?: OrganizationContactFilter | null | undefined;
}>;


export type FindByIdentitiesQuery = { individualContacts: { nodes: Array<{ name: string }> }, organizationContacts: { nodes: Array<{ name: string }> } };

export type MakeProfessionalIdentityMutationVariables = Exact<{
  input: AddProfessionalIdentityInput;
}>;


export type MakeProfessionalIdentityMutation = { addProfessionalIdentity:
    | { __typename: 'AddProfessionalIdentityPayload', professionalIdentity: { id: string, uuid: string, version: number } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RepresentativesQueryVariables = Exact<{
  id: string | number;
  filter?: ProfessionalIdentityFilter | null | undefined;
  orderBy?: Array<ProfessionalIdentityOrder> | ProfessionalIdentityOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepresentativesQuery = { organizationContact: { representatives: { totalCount: number, nodes: Array<{ jobTitle: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type IdentitiesOfIndividualQueryVariables = Exact<{
  id: string | number;
}>;


export type IdentitiesOfIndividualQuery = { individualContact: { professionalIdentities: { totalCount: number, nodes: Array<{ organization: { name: string }, emails: Array<{ address: string }> }> } } | null };

export type EverythingOfRepresentativesQueryVariables = Exact<{
  first: number;
}>;


export type EverythingOfRepresentativesQuery = { organizationContacts: { nodes: Array<{ representatives: { totalCount: number, nodes: Array<{ individual: { emails: Array<{ address: string }> }, departments: Array<{ name: string }>, locations: Array<{ name: string, memberCount: number }>, addresses: Array<{ city: string | null }> }> } }> } };

export type ReadProfessionalIdentityQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadProfessionalIdentityQuery = { professionalIdentity: { id: string, deleted: boolean, individual: { name: string }, organization: { name: string } } | null };

export type ReadIdentityNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadIdentityNodeQuery = { node:
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null };

export type RestoreProfessionalIdentityMutationVariables = Exact<{
  input: RestoreProfessionalIdentityInput;
}>;


export type RestoreProfessionalIdentityMutation = { restoreProfessionalIdentity:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreProfessionalIdentityPayload', professionalIdentity: { id: string, deleted: boolean, version: number, departments: Array<{ name: string }>, emails: Array<{ address: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteForRestoreMutationVariables = Exact<{
  input: DeleteProfessionalIdentityInput;
}>;


export type DeleteForRestoreMutation = { deleteProfessionalIdentity:
    | { __typename: 'DeleteProfessionalIdentityPayload' }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveIdentityEmailMutationVariables = Exact<{
  input: RemoveEmailInput;
}>;


export type RemoveIdentityEmailMutation = { removeEmail:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveEmailPayload' }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateProfessionalIdentityMutationVariables = Exact<{
  input: UpdateProfessionalIdentityInput;
}>;


export type UpdateProfessionalIdentityMutation = { updateProfessionalIdentity:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateProfessionalIdentityPayload', professionalIdentity: { version: number, isActive: boolean, jobTitle: string | null, activationDate: string | null, deactivationDate: string | null, departments: Array<{ name: string }>, locations: Array<{ name: string }> } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreateMembershipMutationVariables = Exact<{
  input: CreateMembershipInput;
}>;


export type CreateMembershipMutation = { createMembership:
    | { __typename: 'CreateMembershipPayload', membership: { id: string, uuid: string, type: string, name: string | null, reference: string | null, version: number, deleted: boolean, contact:
          | { id: string }
          | { id: string }
        , organization: { id: string } } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdateMembershipMutationVariables = Exact<{
  input: UpdateMembershipInput;
}>;


export type UpdateMembershipMutation = { updateMembership:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdateMembershipPayload', membership: { type: string, name: string | null, reference: string | null, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteMembershipMutationVariables = Exact<{
  input: DeleteMembershipInput;
}>;


export type DeleteMembershipMutation = { deleteMembership:
    | { __typename: 'DeleteMembershipPayload', membership: { deleted: boolean, version: number } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreMembershipMutationVariables = Exact<{
  input: RestoreMembershipInput;
}>;


export type RestoreMembershipMutation = { restoreMembership:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreMembershipPayload', membership: { deleted: boolean, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type CreatePersonalRelationshipMutationVariables = Exact<{
  input: CreatePersonalRelationshipInput;
}>;


export type CreatePersonalRelationshipMutation = { createPersonalRelationship:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreatePersonalRelationshipPayload', personalRelationship: { id: string, uuid: string, type: string, version: number, deleted: boolean, individual: { id: string }, relatedIndividual: { id: string } } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpdatePersonalRelationshipMutationVariables = Exact<{
  input: UpdatePersonalRelationshipInput;
}>;


export type UpdatePersonalRelationshipMutation = { updatePersonalRelationship:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'UpdatePersonalRelationshipPayload', personalRelationship: { id: string, type: string, version: number } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeletePersonalRelationshipMutationVariables = Exact<{
  input: DeletePersonalRelationshipInput;
}>;


export type DeletePersonalRelationshipMutation = { deletePersonalRelationship:
    | { __typename: 'DeletePersonalRelationshipPayload', personalRelationship: { id: string, deleted: boolean } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestorePersonalRelationshipMutationVariables = Exact<{
  input: RestorePersonalRelationshipInput;
}>;


export type RestorePersonalRelationshipMutation = { restorePersonalRelationship:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestorePersonalRelationshipPayload', personalRelationship: { id: string, deleted: boolean } }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RelationshipsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipsOfQuery = { contact:
    | { __typename: 'IndividualContact', personalRelationships: { nodes: Array<{ id: string, type: string, relatedIndividual: { id: string } }> }, memberships: { nodes: Array<{ id: string, organization: { id: string } }> } }
    | { __typename: 'OrganizationContact', members: { nodes: Array<{ id: string, contact:
            | { id: string }
            | { id: string }
           }> }, memberships: { nodes: Array<{ id: string, organization: { id: string } }> } }
   | null };

export type DeleteIndividualWithRelationshipsMutationVariables = Exact<{
  input: DeleteIndividualContactInput;
}>;


export type DeleteIndividualWithRelationshipsMutation = { deleteIndividualContact:
    | { __typename: 'DeleteIndividualContactPayload', contact: { deleted: boolean } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type DeleteOrganizationWithMembersMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteOrganizationWithMembersMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload', contact: { deleted: boolean } }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreContactWithRelationshipsMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreContactWithRelationshipsMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RestoreContactPayload', contact:
        | { deleted: boolean }
        | { deleted: boolean }
       }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MembershipsOfQueryVariables = Exact<{
  id: string | number;
  filter?: MembershipFilter | null | undefined;
  orderBy?: Array<MembershipOrder> | MembershipOrder | null | undefined;
  deleted?: DeletedFilter | null | undefined;
}>;


export type MembershipsOfQuery = { contact:
    | { memberships: { totalCount: number, nodes: Array<{ name: string | null }> } }
    | { memberships: { totalCount: number, nodes: Array<{ name: string | null }> } }
   | null };

export type PersonalRelationshipsOfQueryVariables = Exact<{
  id: string | number;
  filter?: PersonalRelationshipFilter | null | undefined;
  orderBy?: Array<PersonalRelationshipOrder> | PersonalRelationshipOrder | null | undefined;
}>;


export type PersonalRelationshipsOfQuery = { individualContact: { personalRelationships: { nodes: Array<{ type: string, relatedIndividual: { name: string } }> } } | null };

export type RelatedContactsQueryVariables = Exact<{
  contacts?: ContactFilter | null | undefined;
  individuals?: IndividualContactFilter | null | undefined;
  organizations?: OrganizationContactFilter | null | undefined;
}>;


export type RelatedContactsQuery = { contacts: { nodes: Array<
      | { name: string }
      | { name: string }
    > }, individualContacts: { nodes: Array<{ name: string }> }, organizationContacts: { nodes: Array<{ name: string }> } };

export type DeleteNumberedMutationVariables = Exact<{
  input: DeleteOrganizationContactInput;
}>;


export type DeleteNumberedMutation = { deleteOrganizationContact:
    | { __typename: 'DeleteOrganizationContactPayload' }
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RestoreNumberedMutationVariables = Exact<{
  input: RestoreContactInput;
}>;


export type RestoreNumberedMutation = { restoreContact:
    | { __typename: 'Conflict', propertyPath: string, existing:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
    | { __typename: 'NotFound' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'RestoreContactPayload' }
    | { __typename: 'ValidationFailed' }
   };

export type CustomerRoleFieldsFragment = { id: string, version: number, deleted: boolean, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, contact:
    | { id: string }
    | { id: string }
  , managedBy: { id: string } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
    | { id: string }
    | { id: string }
   | null, creditLimit: { amount: string, currency: string } | null };

export type SupplierRoleFieldsFragment = { id: string, version: number, deleted: boolean, supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, contact:
    | { id: string }
    | { id: string }
  , managedBy: { id: string } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null };

export type AlternativePayerRoleFieldsFragment = { id: string, version: number, deleted: boolean, alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, contact:
    | { id: string }
    | { id: string }
   };

export type SetCustomerRoleMutationVariables = Exact<{
  input: SetCustomerRoleInput;
}>;


export type SetCustomerRoleMutation = { setCustomerRole:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetCustomerRolePayload', customerRole: { id: string, version: number, deleted: boolean, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
          | { id: string }
          | { id: string }
         | null, creditLimit: { amount: string, currency: string } | null }, contact:
        | { id: string }
        | { id: string }
      , warnings: Array<{ propertyPath: string, code: string }> }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type SetSupplierRoleMutationVariables = Exact<{
  input: SetSupplierRoleInput;
}>;


export type SetSupplierRoleMutation = { setSupplierRole:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetSupplierRolePayload', supplierRole: { id: string, version: number, deleted: boolean, supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null }, contact:
        | { id: string }
        | { id: string }
      , warnings: Array<{ propertyPath: string, code: string }> }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type SetAlternativePayerRoleMutationVariables = Exact<{
  input: SetAlternativePayerRoleInput;
}>;


export type SetAlternativePayerRoleMutation = { setAlternativePayerRole:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetAlternativePayerRolePayload', alternativePayerRole: { id: string, version: number, deleted: boolean, alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
         }, contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveCustomerRoleMutationVariables = Exact<{
  input: RemoveCustomerRoleInput;
}>;


export type RemoveCustomerRoleMutation = { removeCustomerRole:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveCustomerRolePayload', customerRole: { id: string, version: number, deleted: boolean }, contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveSupplierRoleMutationVariables = Exact<{
  input: RemoveSupplierRoleInput;
}>;


export type RemoveSupplierRoleMutation = { removeSupplierRole:
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveSupplierRolePayload', supplierRole: { id: string, version: number, deleted: boolean }, contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RemoveAlternativePayerRoleMutationVariables = Exact<{
  input: RemoveAlternativePayerRoleInput;
}>;


export type RemoveAlternativePayerRoleMutation = { removeAlternativePayerRole:
    | { __typename: 'InUse', code: string, title: string, detail: string, type: string, status: number, dependents: Array<
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null> }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'RemoveAlternativePayerRolePayload', alternativePayerRole: { id: string, version: number, deleted: boolean }, contact:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type RolesOfContactQueryVariables = Exact<{
  id: string | number;
}>;


export type RolesOfContactQuery = { contact:
    | { customerRole: { id: string, version: number, deleted: boolean, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
          | { id: string }
          | { id: string }
         | null, creditLimit: { amount: string, currency: string } | null } | null, supplierRole: { id: string, version: number, deleted: boolean, supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { id: string, version: number, deleted: boolean, alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
         } | null }
    | { customerRole: { id: string, version: number, deleted: boolean, customerNumber: string, isActive: boolean, isSuspended: boolean, customerSince: string, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, externalCard: { number: string, added: string } | null, taxInformation: { euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null, alternativePayer:
          | { id: string }
          | { id: string }
         | null, creditLimit: { amount: string, currency: string } | null } | null, supplierRole: { id: string, version: number, deleted: boolean, supplierNumber: string, isActive: boolean, supplierSince: string, myCustomerNumber: string | null, globalLocationNumber: string | null, creditorAccountId: string, contact:
          | { id: string }
          | { id: string }
        , managedBy: { id: string } | null, taxInformation: { type: string, euVatNumber: string | null, taxRegistrationNumber: string | null } | null } | null, alternativePayerRole: { id: string, version: number, deleted: boolean, alternativePayerNumber: string, isActive: boolean, since: string, debtorAccountId: string, contact:
          | { id: string }
          | { id: string }
         } | null }
   | null };

export type ContactsByRoleQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  orderBy?: Array<ContactOrder> | ContactOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContactsByRoleQuery = { contacts: { nodes: Array<
      | { id: string, customerRole: { customerNumber: string, managedBy: { id: string } | null, alternativePayer:
            | { id: string }
            | { id: string }
           | null } | null, supplierRole: { supplierNumber: string } | null, alternativePayerRole: { alternativePayerNumber: string } | null }
      | { id: string, customerRole: { customerNumber: string, managedBy: { id: string } | null, alternativePayer:
            | { id: string }
            | { id: string }
           | null } | null, supplierRole: { supplierNumber: string } | null, alternativePayerRole: { alternativePayerNumber: string } | null }
    >, pageInfo: { endCursor: string | null } } };

export type ExternalContactManagementFieldsFragment = { id: string, version: number, useExternalContactManagement: boolean, customWorkflowConfig: { providerId: string | null, provideContactStartUrl: string | null, provideContactAddressStartUrl: string | null, showContactDetailsStartUrl: string | null } | null, apiAccessConfiguration: { url: string, credentialsKey: string | null, timeoutInMillis: number, maxRetries: number, retryIntervalInMillis: number } | null };

export type ReadExternalContactManagementQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadExternalContactManagementQuery = { externalContactManagement: { id: string, version: number, useExternalContactManagement: boolean, customWorkflowConfig: { providerId: string | null, provideContactStartUrl: string | null, provideContactAddressStartUrl: string | null, showContactDetailsStartUrl: string | null } | null, apiAccessConfiguration: { url: string, credentialsKey: string | null, timeoutInMillis: number, maxRetries: number, retryIntervalInMillis: number } | null } };

export type ExternalContactManagementNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type ExternalContactManagementNodeQuery = { node:
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null };

export type SetExternalContactManagementMutationVariables = Exact<{
  input: SetExternalContactManagementInput;
}>;


export type SetExternalContactManagementMutation = { setExternalContactManagement:
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'SetExternalContactManagementPayload', externalContactManagement: { id: string, version: number, useExternalContactManagement: boolean, customWorkflowConfig: { providerId: string | null, provideContactStartUrl: string | null, provideContactAddressStartUrl: string | null, showContactDetailsStartUrl: string | null } | null, apiAccessConfiguration: { url: string, credentialsKey: string | null, timeoutInMillis: number, maxRetries: number, retryIntervalInMillis: number } | null }, warnings: Array<{ propertyPath: string, code: string }> }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ProbeOnceMutationVariables = Exact<{
  input: ProbeExternalContactManagementInput;
  key: string;
}>;


export type ProbeOnceMutation = { probeExternalContactManagement:
    | { __typename: 'ApiAccessNotConfigured', code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ProbeExternalContactManagementPayload', reachable: boolean }
    | { __typename: 'ProbeRunning', code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type ProbeExternalContactManagementMutationVariables = Exact<{
  input: ProbeExternalContactManagementInput;
}>;


export type ProbeExternalContactManagementMutation = { probeExternalContactManagement:
    | { __typename: 'ApiAccessNotConfigured', code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ProbeExternalContactManagementPayload', reachable: boolean, attempts: Array<{ number: number, startedAt: string, durationInMillis: number, outcome: ProbeOutcome, status: number | null, detail: string }> }
    | { __typename: 'ProbeRunning', code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'StaleVersion', currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpsertContactsMutationVariables = Exact<{
  input: UpsertContactsInput;
}>;


export type UpsertContactsMutation = { upsertContacts:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'UpsertContactsPayload', created: number, updated: number, unchanged: number, rejected: number, results: Array<{ index: number, action: UpsertAction, contact:
          | { id: string, name: string, version: number, externalId: string | null, customFields: Record<string, unknown>, addresses: Array<{ id: string, version: number, position: number, fullAddress: string, city: string | null, usages: Array<AddressUsage> }>, emails: Array<{ id: string, version: number, position: number, address: string, type: EmailType, isPreferred: boolean, description: string | null }>, phones: Array<{ id: string, number: string, e164: string | null }>, webAddresses: Array<{ id: string, url: string }>, tags: Array<{ name: string }>, customerRole: { id: string, version: number, customerNumber: string, debtorAccountId: string, deleted: boolean, deliveryAndInvoicingConfigurations: Array<{ id: string }> } | null, supplierRole: { id: string, supplierNumber: string, creditorAccountId: string } | null, alternativePayerRole: { id: string, alternativePayerNumber: string, debtorAccountId: string } | null }
          | { id: string, name: string, version: number, externalId: string | null, customFields: Record<string, unknown>, addresses: Array<{ id: string, version: number, position: number, fullAddress: string, city: string | null, usages: Array<AddressUsage> }>, emails: Array<{ id: string, version: number, position: number, address: string, type: EmailType, isPreferred: boolean, description: string | null }>, phones: Array<{ id: string, number: string, e164: string | null }>, webAddresses: Array<{ id: string, url: string }>, tags: Array<{ name: string }>, customerRole: { id: string, version: number, customerNumber: string, debtorAccountId: string, deleted: boolean, deliveryAndInvoicingConfigurations: Array<{ id: string }> } | null, supplierRole: { id: string, supplierNumber: string, creditorAccountId: string } | null, alternativePayerRole: { id: string, alternativePayerNumber: string, debtorAccountId: string } | null }
         | null, problems: Array<
          | { __typename: 'ApiAccessNotConfigured', index: number | null, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'ChangeCursorExpired', index: number | null, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'Conflict', index: number | null, propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
              | { __typename: 'Address', id: string }
              | { __typename: 'AlternativePayerRole', id: string }
              | { __typename: 'ApiKey', id: string }
              | { __typename: 'ContactPoint', id: string }
              | { __typename: 'CustomFieldSchema', id: string }
              | { __typename: 'CustomerContact', id: string }
              | { __typename: 'CustomerContactExtension', id: string }
              | { __typename: 'CustomerContactLink', id: string }
              | { __typename: 'CustomerList', id: string }
              | { __typename: 'CustomerListItem', id: string }
              | { __typename: 'CustomerRole', id: string }
              | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
              | { __typename: 'Department', id: string }
              | { __typename: 'Email', id: string }
              | { __typename: 'ExternalContactManagement', id: string }
              | { __typename: 'Image', id: string }
              | { __typename: 'IndividualContact', id: string }
              | { __typename: 'Location', id: string }
              | { __typename: 'Membership', id: string }
              | { __typename: 'OrganizationContact', id: string }
              | { __typename: 'PersonalRelationship', id: string }
              | { __typename: 'Phone', id: string }
              | { __typename: 'PlaceholderCustomer', id: string }
              | { __typename: 'Preset', id: string }
              | { __typename: 'ProfessionalIdentity', id: string }
              | { __typename: 'SupplierRole', id: string }
              | { __typename: 'Tag', id: string }
              | { __typename: 'UserAccount', id: string }
              | { __typename: 'WebAddress', id: string }
             | null }
          | { __typename: 'CustomFieldsWouldFail', index: number | null, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'InUse', index: number | null, code: string, title: string, detail: string, type: string, status: number, dependents: Array<
              | { __typename: 'Address', id: string }
              | { __typename: 'AlternativePayerRole', id: string }
              | { __typename: 'ApiKey', id: string }
              | { __typename: 'ContactPoint', id: string }
              | { __typename: 'CustomFieldSchema', id: string }
              | { __typename: 'CustomerContact', id: string }
              | { __typename: 'CustomerContactExtension', id: string }
              | { __typename: 'CustomerContactLink', id: string }
              | { __typename: 'CustomerList', id: string }
              | { __typename: 'CustomerListItem', id: string }
              | { __typename: 'CustomerRole', id: string }
              | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
              | { __typename: 'Department', id: string }
              | { __typename: 'Email', id: string }
              | { __typename: 'ExternalContactManagement', id: string }
              | { __typename: 'Image', id: string }
              | { __typename: 'IndividualContact', id: string }
              | { __typename: 'Location', id: string }
              | { __typename: 'Membership', id: string }
              | { __typename: 'OrganizationContact', id: string }
              | { __typename: 'PersonalRelationship', id: string }
              | { __typename: 'Phone', id: string }
              | { __typename: 'PlaceholderCustomer', id: string }
              | { __typename: 'Preset', id: string }
              | { __typename: 'ProfessionalIdentity', id: string }
              | { __typename: 'SupplierRole', id: string }
              | { __typename: 'Tag', id: string }
              | { __typename: 'UserAccount', id: string }
              | { __typename: 'WebAddress', id: string }
             | null> }
          | { __typename: 'NotFound', index: number | null, propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'PermissionDenied', index: number | null, permission: string, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'ProbeRunning', index: number | null, code: string, title: string, detail: string, type: string, status: number }
          | { __typename: 'StaleVersion', index: number | null, currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
              | { __typename: 'Address', id: string }
              | { __typename: 'AlternativePayerRole', id: string }
              | { __typename: 'ApiKey', id: string }
              | { __typename: 'ContactPoint', id: string }
              | { __typename: 'CustomFieldSchema', id: string }
              | { __typename: 'CustomerContact', id: string }
              | { __typename: 'CustomerContactExtension', id: string }
              | { __typename: 'CustomerContactLink', id: string }
              | { __typename: 'CustomerList', id: string }
              | { __typename: 'CustomerListItem', id: string }
              | { __typename: 'CustomerRole', id: string }
              | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
              | { __typename: 'Department', id: string }
              | { __typename: 'Email', id: string }
              | { __typename: 'ExternalContactManagement', id: string }
              | { __typename: 'Image', id: string }
              | { __typename: 'IndividualContact', id: string }
              | { __typename: 'Location', id: string }
              | { __typename: 'Membership', id: string }
              | { __typename: 'OrganizationContact', id: string }
              | { __typename: 'PersonalRelationship', id: string }
              | { __typename: 'Phone', id: string }
              | { __typename: 'PlaceholderCustomer', id: string }
              | { __typename: 'Preset', id: string }
              | { __typename: 'ProfessionalIdentity', id: string }
              | { __typename: 'SupplierRole', id: string }
              | { __typename: 'Tag', id: string }
              | { __typename: 'UserAccount', id: string }
              | { __typename: 'WebAddress', id: string }
             | null }
          | { __typename: 'ValidationFailed', index: number | null, code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
        >, warnings: Array<{ propertyPath: string, code: string }> }> }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type UpsertManyMutationVariables = Exact<{
  input: UpsertContactsInput;
}>;


export type UpsertManyMutation = { upsertContacts:
    | { __typename: 'Conflict' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'UpsertContactsPayload', created: number, updated: number, unchanged: number, results: Array<{ index: number, action: UpsertAction, contact:
          | { id: string, version: number }
          | { id: string, version: number }
         | null, problems: Array<
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        > }> }
    | { __typename: 'ValidationFailed' }
   };

export type CreateWithDetailsInFewStatementsMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type CreateWithDetailsInFewStatementsMutation = { createIndividualContact:
    | { __typename: 'Conflict' }
    | { __typename: 'CreateIndividualContactPayload', contact: { name: string, emails: Array<{ address: string }>, phones: Array<{ number: string }> } }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'ValidationFailed' }
   };

export type CreateThatFailsMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type CreateThatFailsMutation = { createIndividualContact:
    | { __typename: 'Conflict' }
    | { __typename: 'CreateIndividualContactPayload' }
    | { __typename: 'PermissionDenied' }
    | { __typename: 'ValidationFailed' }
   };

export type MakeCustomerContactMutationVariables = Exact<{
  input: CreateCustomerContactInput;
}>;


export type MakeCustomerContactMutation = { createCustomerContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateCustomerContactPayload', customerContact: { id: string, uuid: string, version: number } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakeIndividualContactMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type MakeIndividualContactMutation = { createIndividualContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateIndividualContactPayload', contact: { id: string, uuid: string, version: number } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakeOrganizationContactMutationVariables = Exact<{
  input: CreateOrganizationContactInput;
}>;


export type MakeOrganizationContactMutation = { createOrganizationContact:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreateOrganizationContactPayload', contact: { id: string, uuid: string, version: number } }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

export type MakePresetMutationVariables = Exact<{
  input: CreatePresetInput;
}>;


export type MakePresetMutation = { createPreset:
    | { __typename: 'Conflict', propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
        | { __typename: 'Address', id: string }
        | { __typename: 'AlternativePayerRole', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'CustomFieldSchema', id: string }
        | { __typename: 'CustomerContact', id: string }
        | { __typename: 'CustomerContactExtension', id: string }
        | { __typename: 'CustomerContactLink', id: string }
        | { __typename: 'CustomerList', id: string }
        | { __typename: 'CustomerListItem', id: string }
        | { __typename: 'CustomerRole', id: string }
        | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Email', id: string }
        | { __typename: 'ExternalContactManagement', id: string }
        | { __typename: 'Image', id: string }
        | { __typename: 'IndividualContact', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'OrganizationContact', id: string }
        | { __typename: 'PersonalRelationship', id: string }
        | { __typename: 'Phone', id: string }
        | { __typename: 'PlaceholderCustomer', id: string }
        | { __typename: 'Preset', id: string }
        | { __typename: 'ProfessionalIdentity', id: string }
        | { __typename: 'SupplierRole', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'UserAccount', id: string }
        | { __typename: 'WebAddress', id: string }
       | null }
    | { __typename: 'CreatePresetPayload', preset: { id: string, uuid: string, version: number, field: PresetField, key: string } }
    | { __typename: 'NotFound', propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'PermissionDenied', permission: string, code: string, title: string, detail: string, type: string, status: number }
    | { __typename: 'ValidationFailed', code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> }
   };

type Problems_ApiAccessNotConfigured_Fragment = { code: string, title: string, detail: string, type: string, status: number };

type Problems_ChangeCursorExpired_Fragment = { code: string, title: string, detail: string, type: string, status: number };

type Problems_Conflict_Fragment = { propertyPath: string, code: string, title: string, detail: string, type: string, status: number, existing:
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null };

type Problems_CustomFieldsWouldFail_Fragment = { code: string, title: string, detail: string, type: string, status: number };

type Problems_InUse_Fragment = { code: string, title: string, detail: string, type: string, status: number, dependents: Array<
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null> };

type Problems_NotFound_Fragment = { propertyPath: string, id: string, code: string, title: string, detail: string, type: string, status: number };

type Problems_PermissionDenied_Fragment = { permission: string, code: string, title: string, detail: string, type: string, status: number };

type Problems_ProbeRunning_Fragment = { code: string, title: string, detail: string, type: string, status: number };

type Problems_StaleVersion_Fragment = { currentVersion: number, baseVersion: number, base: Record<string, unknown>, conflictingPaths: Array<string>, code: string, title: string, detail: string, type: string, status: number, current:
    | { __typename: 'Address', id: string }
    | { __typename: 'AlternativePayerRole', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'CustomFieldSchema', id: string }
    | { __typename: 'CustomerContact', id: string }
    | { __typename: 'CustomerContactExtension', id: string }
    | { __typename: 'CustomerContactLink', id: string }
    | { __typename: 'CustomerList', id: string }
    | { __typename: 'CustomerListItem', id: string }
    | { __typename: 'CustomerRole', id: string }
    | { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Email', id: string }
    | { __typename: 'ExternalContactManagement', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'OrganizationContact', id: string }
    | { __typename: 'PersonalRelationship', id: string }
    | { __typename: 'Phone', id: string }
    | { __typename: 'PlaceholderCustomer', id: string }
    | { __typename: 'Preset', id: string }
    | { __typename: 'ProfessionalIdentity', id: string }
    | { __typename: 'SupplierRole', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'UserAccount', id: string }
    | { __typename: 'WebAddress', id: string }
   | null };

type Problems_ValidationFailed_Fragment = { code: string, title: string, detail: string, type: string, status: number, violations: Array<{ propertyPath: string, in: ViolationLocation, detail: string, code: string }> };

export type ProblemsFragment =
  | Problems_ApiAccessNotConfigured_Fragment
  | Problems_ChangeCursorExpired_Fragment
  | Problems_Conflict_Fragment
  | Problems_CustomFieldsWouldFail_Fragment
  | Problems_InUse_Fragment
  | Problems_NotFound_Fragment
  | Problems_PermissionDenied_Fragment
  | Problems_ProbeRunning_Fragment
  | Problems_StaleVersion_Fragment
  | Problems_ValidationFailed_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserAccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}
    `, {"fragmentName":"UserAccountFields"}) as unknown as TypedDocumentString<UserAccountFieldsFragment, unknown>;
export const BeforeFragmentDoc = new TypedDocumentString(`
    fragment Before on Query {
  before: contact(id: $id, asOf: $first) {
    name
  }
}
    `, {"fragmentName":"Before"}) as unknown as TypedDocumentString<BeforeFragment, unknown>;
export const StateOfNodeFragmentDoc = new TypedDocumentString(`
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}
    `, {"fragmentName":"StateOfNode"}) as unknown as TypedDocumentString<StateOfNodeFragment, unknown>;
export const StateOfAddressFragmentDoc = new TypedDocumentString(`
    fragment StateOfAddress on Address {
  ...StateOfNode
  position
  isPreferred
  type
  fullAddress
  city
  countryCode
  usages
  description
  usageContext
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfAddress"}) as unknown as TypedDocumentString<StateOfAddressFragment, unknown>;
export const StateOfEmailFragmentDoc = new TypedDocumentString(`
    fragment StateOfEmail on Email {
  ...StateOfNode
  position
  isPreferred
  type
  address
  description
  usageContext
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfEmail"}) as unknown as TypedDocumentString<StateOfEmailFragment, unknown>;
export const StateOfPhoneFragmentDoc = new TypedDocumentString(`
    fragment StateOfPhone on Phone {
  ...StateOfNode
  position
  isPreferred
  type
  number
  e164
  usages
  description
  usageContext
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfPhone"}) as unknown as TypedDocumentString<StateOfPhoneFragment, unknown>;
export const StateOfWebAddressFragmentDoc = new TypedDocumentString(`
    fragment StateOfWebAddress on WebAddress {
  ...StateOfNode
  position
  isPreferred
  type
  url
  description
  usageContext
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfWebAddress"}) as unknown as TypedDocumentString<StateOfWebAddressFragment, unknown>;
export const StateOfCustomerContactFragmentDoc = new TypedDocumentString(`
    fragment StateOfCustomerContact on CustomerContact {
  ...StateOfNode
  kind
  name
  companyName
  addressLines
  hasAccountPassword
  customFields
  numbers {
    number
  }
  title {
    key
    label
  }
  contactRegarding {
    key
  }
  tags {
    id
    name
  }
  extensions {
    ...StateOfNode
    type
    settings
    enabledAt
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfCustomerContact"}) as unknown as TypedDocumentString<StateOfCustomerContactFragment, unknown>;
export const StateOfCustomerRoleFragmentDoc = new TypedDocumentString(`
    fragment StateOfCustomerRole on CustomerRole {
  ...StateOfNode
  name
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
    jobTitle
    individual {
      name
    }
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    name
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
  deliveryAndInvoicingConfigurations {
    ...StateOfNode
    limitations {
      brandId
    }
    invoiceAddress {
      id
      fullAddress
    }
    deliveryAddress {
      id
      fullAddress
    }
  }
  contacts(first: 100) {
    totalCount
    nodes {
      ...StateOfCustomerContact
    }
  }
  vips: contacts(
    first: 100
    filter: {customFields: [{path: "vip.level", number: {gte: 3}}]}
  ) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  tagged: contacts(first: 100, filter: {tags: {some: {name: {eq: "vip"}}}}) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  contactLinks(first: 100) {
    nodes {
      ...StateOfNode
      isPrimary
      customFields
      tags {
        name
      }
      customerContact {
        id
        name
      }
    }
  }
  contactPoints(first: 100) {
    nodes {
      ...StateOfNode
      label
      phoneNumber
      e164
      emailAddress
    }
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}
fragment StateOfCustomerContact on CustomerContact {
  ...StateOfNode
  kind
  name
  companyName
  addressLines
  hasAccountPassword
  customFields
  numbers {
    number
  }
  title {
    key
    label
  }
  contactRegarding {
    key
  }
  tags {
    id
    name
  }
  extensions {
    ...StateOfNode
    type
    settings
    enabledAt
  }
}`, {"fragmentName":"StateOfCustomerRole"}) as unknown as TypedDocumentString<StateOfCustomerRoleFragment, unknown>;
export const StateOfMembershipFragmentDoc = new TypedDocumentString(`
    fragment StateOfMembership on Membership {
  ...StateOfNode
  type
  name
  reference
  organization {
    name
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfMembership"}) as unknown as TypedDocumentString<StateOfMembershipFragment, unknown>;
export const StateOfDepartmentFragmentDoc = new TypedDocumentString(`
    fragment StateOfDepartment on Department {
  ...StateOfNode
  name
  area
  code
  description
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfDepartment"}) as unknown as TypedDocumentString<StateOfDepartmentFragment, unknown>;
export const StateOfIdentityFragmentDoc = new TypedDocumentString(`
    fragment StateOfIdentity on ProfessionalIdentity {
  ...StateOfNode
  jobTitle
  isActive
  activationDate
  deactivationDate
  individual {
    name
  }
  organization {
    id
    name
    version
  }
  departments {
    ...StateOfDepartment
  }
  locations {
    id
    name
    memberCount
  }
  emails {
    ...StateOfEmail
  }
  phones {
    ...StateOfPhone
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}
fragment StateOfEmail on Email {
  ...StateOfNode
  position
  isPreferred
  type
  address
  description
  usageContext
}
fragment StateOfPhone on Phone {
  ...StateOfNode
  position
  isPreferred
  type
  number
  e164
  usages
  description
  usageContext
}
fragment StateOfDepartment on Department {
  ...StateOfNode
  name
  area
  code
  description
}`, {"fragmentName":"StateOfIdentity"}) as unknown as TypedDocumentString<StateOfIdentityFragment, unknown>;
export const StateOfLocationFragmentDoc = new TypedDocumentString(`
    fragment StateOfLocation on Location {
  ...StateOfNode
  name
  memberCount
  leaders {
    id
    jobTitle
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}`, {"fragmentName":"StateOfLocation"}) as unknown as TypedDocumentString<StateOfLocationFragment, unknown>;
export const StateOfContactFragmentDoc = new TypedDocumentString(`
    fragment StateOfContact on Contact {
  __typename
  ...StateOfNode
  kind
  name
  externalId
  customFields
  addresses {
    ...StateOfAddress
  }
  emails {
    ...StateOfEmail
  }
  phones {
    ...StateOfPhone
  }
  webAddresses {
    ...StateOfWebAddress
  }
  tags {
    id
    name
  }
  images {
    ...StateOfNode
    sha256
  }
  customerRole {
    ...StateOfCustomerRole
  }
  supplierRole {
    ...StateOfNode
    supplierNumber
    isActive
    supplierSince
    managedBy {
      id
      jobTitle
    }
    myCustomerNumber
    taxInformation {
      type
      euVatNumber
      taxRegistrationNumber
    }
    globalLocationNumber
    creditorAccountId
  }
  alternativePayerRole {
    ...StateOfNode
    alternativePayerNumber
    isActive
    since
    debtorAccountId
  }
  memberships(first: 100) {
    totalCount
    nodes {
      ...StateOfMembership
    }
  }
  customerContacts(first: 100) {
    nodes {
      ...StateOfCustomerContact
    }
  }
  ... on IndividualContact {
    dateOfBirth
    anniversary
    professionalIdentities(first: 100, deleted: INCLUDE) {
      totalCount
      nodes {
        ...StateOfIdentity
      }
    }
    personalRelationships(first: 100) {
      nodes {
        ...StateOfNode
        type
        relatedIndividual {
          name
        }
      }
    }
  }
  ... on OrganizationContact {
    founded
    externalOrganizationId
    founders {
      ...StateOfIdentity
    }
    leaders {
      ...StateOfIdentity
    }
    representatives(first: 100) {
      nodes {
        id
        jobTitle
      }
    }
    departments(first: 100) {
      nodes {
        ...StateOfDepartment
      }
    }
    locations(first: 100) {
      nodes {
        ...StateOfLocation
      }
    }
    members(first: 100) {
      nodes {
        id
        contact {
          name
        }
      }
    }
  }
}
    fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}
fragment StateOfAddress on Address {
  ...StateOfNode
  position
  isPreferred
  type
  fullAddress
  city
  countryCode
  usages
  description
  usageContext
}
fragment StateOfEmail on Email {
  ...StateOfNode
  position
  isPreferred
  type
  address
  description
  usageContext
}
fragment StateOfPhone on Phone {
  ...StateOfNode
  position
  isPreferred
  type
  number
  e164
  usages
  description
  usageContext
}
fragment StateOfWebAddress on WebAddress {
  ...StateOfNode
  position
  isPreferred
  type
  url
  description
  usageContext
}
fragment StateOfIdentity on ProfessionalIdentity {
  ...StateOfNode
  jobTitle
  isActive
  activationDate
  deactivationDate
  individual {
    name
  }
  organization {
    id
    name
    version
  }
  departments {
    ...StateOfDepartment
  }
  locations {
    id
    name
    memberCount
  }
  emails {
    ...StateOfEmail
  }
  phones {
    ...StateOfPhone
  }
}
fragment StateOfDepartment on Department {
  ...StateOfNode
  name
  area
  code
  description
}
fragment StateOfLocation on Location {
  ...StateOfNode
  name
  memberCount
  leaders {
    id
    jobTitle
  }
}
fragment StateOfMembership on Membership {
  ...StateOfNode
  type
  name
  reference
  organization {
    name
  }
}
fragment StateOfCustomerRole on CustomerRole {
  ...StateOfNode
  name
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
    jobTitle
    individual {
      name
    }
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    name
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
  deliveryAndInvoicingConfigurations {
    ...StateOfNode
    limitations {
      brandId
    }
    invoiceAddress {
      id
      fullAddress
    }
    deliveryAddress {
      id
      fullAddress
    }
  }
  contacts(first: 100) {
    totalCount
    nodes {
      ...StateOfCustomerContact
    }
  }
  vips: contacts(
    first: 100
    filter: {customFields: [{path: "vip.level", number: {gte: 3}}]}
  ) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  tagged: contacts(first: 100, filter: {tags: {some: {name: {eq: "vip"}}}}) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  contactLinks(first: 100) {
    nodes {
      ...StateOfNode
      isPrimary
      customFields
      tags {
        name
      }
      customerContact {
        id
        name
      }
    }
  }
  contactPoints(first: 100) {
    nodes {
      ...StateOfNode
      label
      phoneNumber
      e164
      emailAddress
    }
  }
}
fragment StateOfCustomerContact on CustomerContact {
  ...StateOfNode
  kind
  name
  companyName
  addressLines
  hasAccountPassword
  customFields
  numbers {
    number
  }
  title {
    key
    label
  }
  contactRegarding {
    key
  }
  tags {
    id
    name
  }
  extensions {
    ...StateOfNode
    type
    settings
    enabledAt
  }
}`, {"fragmentName":"StateOfContact"}) as unknown as TypedDocumentString<StateOfContactFragment, unknown>;
export const OwnerFragmentDoc = new TypedDocumentString(`
    fragment Owner on ContactDetail {
  contact {
    __typename
    id
  }
  professionalIdentity {
    id
  }
}
    `, {"fragmentName":"Owner"}) as unknown as TypedDocumentString<OwnerFragment, unknown>;
export const ContactPointFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}
    `, {"fragmentName":"ContactPointFields"}) as unknown as TypedDocumentString<ContactPointFieldsFragment, unknown>;
export const PlaceholderFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceholderFields on PlaceholderCustomer {
  id
  uuid
  version
  deleted
  externalId
  customerNumber
  name
  isActive
  customerSince
  requiresFormalInvoice
  trackRevenue
  debtorAccountId
}
    `, {"fragmentName":"PlaceholderFields"}) as unknown as TypedDocumentString<PlaceholderFieldsFragment, unknown>;
export const CustomerContactFieldsFragmentDoc = new TypedDocumentString(`
    fragment CustomerContactFields on CustomerContact {
  id
  uuid
  version
  deleted
  kind
  customer {
    id
  }
  contact {
    id
  }
  name
  givenName
  familyName
  companyName
  contactPosition
  contactType {
    key
  }
  title {
    key
  }
  addressLines
  postcode
  country {
    key
  }
  email
  website
  numbers {
    position
    type {
      key
    }
    number
  }
  dealerCode {
    key
  }
  contactRegarding {
    key
  }
  emailBillType {
    key
  }
  invoiceUsageReportCustomerProfile {
    key
  }
  copyCorrespondenceTypes {
    key
  }
  copyTicketTypes {
    key
  }
  tags {
    name
  }
  hasAccountPassword
}
    `, {"fragmentName":"CustomerContactFields"}) as unknown as TypedDocumentString<CustomerContactFieldsFragment, unknown>;
export const ExtensionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}
    `, {"fragmentName":"ExtensionFields"}) as unknown as TypedDocumentString<ExtensionFieldsFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
    `, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const ListedCustomerContactsFragmentDoc = new TypedDocumentString(`
    fragment ListedCustomerContacts on CustomerContactConnection {
  nodes {
    id
  }
  totalCount
  limit
  offset
  pageInfo {
    hasNextPage
    endCursor
  }
  problems {
    code
    detail
  }
}
    `, {"fragmentName":"ListedCustomerContacts"}) as unknown as TypedDocumentString<ListedCustomerContactsFragment, unknown>;
export const ConfigurationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConfigurationFields on DeliveryAndInvoicingConfiguration {
  id
  version
  limitations {
    brandId
  }
  alternativePayer {
    id
  }
  invoiceAddress {
    id
  }
  deliveryAddress {
    id
  }
}
    `, {"fragmentName":"ConfigurationFields"}) as unknown as TypedDocumentString<ConfigurationFieldsFragment, unknown>;
export const PresetPartsFragmentDoc = new TypedDocumentString(`
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}
    `, {"fragmentName":"PresetParts"}) as unknown as TypedDocumentString<PresetPartsFragment, unknown>;
export const CustomerRoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment CustomerRoleFields on CustomerRole {
  id
  version
  deleted
  contact {
    id
  }
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    id
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
}
    `, {"fragmentName":"CustomerRoleFields"}) as unknown as TypedDocumentString<CustomerRoleFieldsFragment, unknown>;
export const SupplierRoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment SupplierRoleFields on SupplierRole {
  id
  version
  deleted
  contact {
    id
  }
  supplierNumber
  isActive
  supplierSince
  managedBy {
    id
  }
  myCustomerNumber
  taxInformation {
    type
    euVatNumber
    taxRegistrationNumber
  }
  globalLocationNumber
  creditorAccountId
}
    `, {"fragmentName":"SupplierRoleFields"}) as unknown as TypedDocumentString<SupplierRoleFieldsFragment, unknown>;
export const AlternativePayerRoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlternativePayerRoleFields on AlternativePayerRole {
  id
  version
  deleted
  contact {
    id
  }
  alternativePayerNumber
  isActive
  since
  debtorAccountId
}
    `, {"fragmentName":"AlternativePayerRoleFields"}) as unknown as TypedDocumentString<AlternativePayerRoleFieldsFragment, unknown>;
export const ExternalContactManagementFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExternalContactManagementFields on ExternalContactManagement {
  id
  version
  useExternalContactManagement
  customWorkflowConfig {
    providerId
    provideContactStartUrl
    provideContactAddressStartUrl
    showContactDetailsStartUrl
  }
  apiAccessConfiguration {
    url
    credentialsKey
    timeoutInMillis
    maxRetries
    retryIntervalInMillis
  }
}
    `, {"fragmentName":"ExternalContactManagementFields"}) as unknown as TypedDocumentString<ExternalContactManagementFieldsFragment, unknown>;
export const ProblemsFragmentDoc = new TypedDocumentString(`
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}
    `, {"fragmentName":"Problems"}) as unknown as TypedDocumentString<ProblemsFragment, unknown>;
export const RegisterForClientDocument = new TypedDocumentString(`
    mutation RegisterForClient($input: RegisterDocumentsInput!) {
  registerDocuments(input: $input) {
    __typename
    ... on RegisterDocumentsPayload {
      __typename
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RegisterForClientMutation, RegisterForClientMutationVariables>;
export const MakeForClientDocument = new TypedDocumentString(`
    mutation MakeForClient($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeForClientMutation, MakeForClientMutationVariables>;
export const BranchesDocument = new TypedDocumentString(`
    query Branches {
  contacts {
    nodes {
      ... on IndividualContact {
        people: professionalIdentities {
          nodes {
            organization {
              representatives(first: 1) {
                limit
                totalCount
                nodes {
                  id
                }
              }
            }
          }
        }
      }
      ... on OrganizationContact {
        people: representatives(first: 1) {
          nodes {
            organization {
              representatives(first: 50, filter: {jobTitle: {neq: "Clerk 0"}}) {
                limit
                totalCount
                nodes {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
export const FilteredContactsDocument = new TypedDocumentString(`
    query FilteredContacts($filter: ContactFilter) {
  contacts(filter: $filter) {
    nodes {
      name
    }
    problems {
      __typename
      code
      ... on NotFound {
        propertyPath
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredContactsQuery, FilteredContactsQueryVariables>;
export const FilteredIndividualsDocument = new TypedDocumentString(`
    query FilteredIndividuals($filter: IndividualContactFilter) {
  individualContacts(filter: $filter) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredIndividualsQuery, FilteredIndividualsQueryVariables>;
export const PageWithLostRowsDocument = new TypedDocumentString(`
    query PageWithLostRows($first: Int!) {
  contacts(first: $first) {
    nodes {
      name
    }
    problems {
      code
      index
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PageWithLostRowsQuery, PageWithLostRowsQueryVariables>;
export const PagedContactsDocument = new TypedDocumentString(`
    query PagedContacts($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [ContactOrder!]) {
  contacts(
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
    orderBy: $orderBy
  ) {
    edges {
      cursor
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    limit
    offset
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PagedContactsQuery, PagedContactsQueryVariables>;
export const PagedTagsDocument = new TypedDocumentString(`
    query PagedTags($after: String) {
  tags(after: $after) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PagedTagsQuery, PagedTagsQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreateApiKeyPayload {
      apiKey {
        id
        uuid
        name
        permissions
        expiresAt
        version
        deleted
      }
      secret
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    __typename
    ... on RevokeApiKeyPayload {
      apiKey {
        id
        version
        deleted
        deletedAt
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int, $filter: ApiKeyFilter, $orderBy: [ApiKeyOrder!], $deleted: DeletedFilter) {
  apiKeys(first: $first, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
    nodes {
      id
      name
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyNodeDocument = new TypedDocumentString(`
    query ApiKeyNode($id: ID!) {
  node(id: $id) {
    id
    ... on ApiKey {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeyNodeQuery, ApiKeyNodeQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    kind
    id
    permissions
    tenant {
      id
      name
      defaultCountryCode
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CreateUserAccountDocument = new TypedDocumentString(`
    mutation CreateUserAccount($input: CreateUserAccountInput!) {
  createUserAccount(input: $input) {
    __typename
    ... on CreateUserAccountPayload {
      userAccount {
        ...UserAccountFields
      }
    }
    ...Problems
  }
}
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateUserAccountMutation, CreateUserAccountMutationVariables>;
export const UpdateUserAccountDocument = new TypedDocumentString(`
    mutation UpdateUserAccount($input: UpdateUserAccountInput!) {
  updateUserAccount(input: $input) {
    __typename
    ... on UpdateUserAccountPayload {
      userAccount {
        ...UserAccountFields
      }
    }
    ...Problems
  }
}
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateUserAccountMutation, UpdateUserAccountMutationVariables>;
export const DeleteUserAccountDocument = new TypedDocumentString(`
    mutation DeleteUserAccount($input: DeleteUserAccountInput!) {
  deleteUserAccount(input: $input) {
    __typename
    ... on DeleteUserAccountPayload {
      userAccount {
        ...UserAccountFields
      }
    }
    ...Problems
  }
}
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteUserAccountMutation, DeleteUserAccountMutationVariables>;
export const RestoreUserAccountDocument = new TypedDocumentString(`
    mutation RestoreUserAccount($input: RestoreUserAccountInput!) {
  restoreUserAccount(input: $input) {
    __typename
    ... on RestoreUserAccountPayload {
      userAccount {
        ...UserAccountFields
      }
    }
    ...Problems
  }
}
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreUserAccountMutation, RestoreUserAccountMutationVariables>;
export const ReadUserAccountDocument = new TypedDocumentString(`
    query ReadUserAccount($id: ID!) {
  userAccount(id: $id) {
    ...UserAccountFields
  }
}
    fragment UserAccountFields on UserAccount {
  id
  uuid
  version
  deleted
  email
  name
}`) as unknown as TypedDocumentString<ReadUserAccountQuery, ReadUserAccountQueryVariables>;
export const ReadUserAccountsDocument = new TypedDocumentString(`
    query ReadUserAccounts($first: Int, $after: String, $filter: UserAccountFilter, $orderBy: [UserAccountOrder!], $deleted: DeletedFilter) {
  userAccounts(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    deleted: $deleted
  ) {
    totalCount
    nodes {
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadUserAccountsQuery, ReadUserAccountsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String, $first: Int, $types: [NodeType!]) {
  changes(since: $since, first: $first, types: $types) {
    __typename
    ... on ChangePage {
      changes {
        __typename
        id
        type
        ... on NodeUpsert {
          node {
            __typename
            id
            ... on Versioned {
              version
            }
            ... on Contact {
              name
              emails {
                address
              }
              tags {
                name
              }
            }
            ... on Email {
              address
            }
            ... on Tag {
              name
            }
            ... on ApiKey {
              permissions
            }
          }
        }
        ... on NodeRemoval {
          reason
        }
      }
      cursor
      hasMore
      isSnapshot
    }
    ... on ChangeCursorExpired {
      code
      status
      detail
      maximumAgeDays
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const DeleteForFeedDocument = new TypedDocumentString(`
    mutation DeleteForFeed($input: DeleteIndividualContactInput!) {
  deleteIndividualContact(input: $input) {
    __typename
    ... on DeleteIndividualContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteForFeedMutation, DeleteForFeedMutationVariables>;
export const DeleteOrganizationForFeedDocument = new TypedDocumentString(`
    mutation DeleteOrganizationForFeed($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    ... on DeleteOrganizationContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteOrganizationForFeedMutation, DeleteOrganizationForFeedMutationVariables>;
export const RestoreForFeedDocument = new TypedDocumentString(`
    mutation RestoreForFeed($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreForFeedMutation, RestoreForFeedMutationVariables>;
export const RenameForFeedDocument = new TypedDocumentString(`
    mutation RenameForFeed($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        id
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RenameForFeedMutation, RenameForFeedMutationVariables>;
export const TagForFeedDocument = new TypedDocumentString(`
    mutation TagForFeed($input: AddTagInput!) {
  addTag(input: $input) {
    __typename
    ... on AddTagPayload {
      contact {
        id
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<TagForFeedMutation, TagForFeedMutationVariables>;
export const ApiKeyForFeedDocument = new TypedDocumentString(`
    mutation ApiKeyForFeed($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreateApiKeyPayload {
      apiKey {
        id
      }
      secret
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ApiKeyForFeedMutation, ApiKeyForFeedMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!, $first: Int, $after: String, $filter: HistoryEntryFilter, $orderBy: [HistoryEntryOrder!]) {
  node(id: $id) {
    ... on Versioned {
      history(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          operation
          occurredAt
          actor {
            kind
            id
          }
          requestId
          version
          fields {
            path
            old
            new
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const RenameForAsOfDocument = new TypedDocumentString(`
    mutation RenameForAsOf($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RenameForAsOfMutation, RenameForAsOfMutationVariables>;
export const AddEmailForAsOfDocument = new TypedDocumentString(`
    mutation AddEmailForAsOf($input: AddEmailInput!) {
  addEmail(input: $input) {
    __typename
    ... on AddEmailPayload {
      email {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddEmailForAsOfMutation, AddEmailForAsOfMutationVariables>;
export const InstantsDocument = new TypedDocumentString(`
    query Instants($id: ID!, $first: DateTime, $second: DateTime) {
  last: contact(id: $id) {
    name
  }
  then: individualContact(id: $id, asOf: $second) {
    name
    version
  }
  ...Before
  wrong: organizationContact(id: $id, asOf: $second) {
    name
  }
  __typename
  same: contact(id: $id, asOf: $second) {
    name
  }
}
    fragment Before on Query {
  before: contact(id: $id, asOf: $first) {
    name
  }
}`) as unknown as TypedDocumentString<InstantsQuery, InstantsQueryVariables>;
export const ContactStateDocument = new TypedDocumentString(`
    query ContactState($id: ID!, $asOf: DateTime, $isFiltered: Boolean = true) {
  contact(id: $id, asOf: $asOf) {
    ...StateOfContact
  }
}
    fragment StateOfContact on Contact {
  __typename
  ...StateOfNode
  kind
  name
  externalId
  customFields
  addresses {
    ...StateOfAddress
  }
  emails {
    ...StateOfEmail
  }
  phones {
    ...StateOfPhone
  }
  webAddresses {
    ...StateOfWebAddress
  }
  tags {
    id
    name
  }
  images {
    ...StateOfNode
    sha256
  }
  customerRole {
    ...StateOfCustomerRole
  }
  supplierRole {
    ...StateOfNode
    supplierNumber
    isActive
    supplierSince
    managedBy {
      id
      jobTitle
    }
    myCustomerNumber
    taxInformation {
      type
      euVatNumber
      taxRegistrationNumber
    }
    globalLocationNumber
    creditorAccountId
  }
  alternativePayerRole {
    ...StateOfNode
    alternativePayerNumber
    isActive
    since
    debtorAccountId
  }
  memberships(first: 100) {
    totalCount
    nodes {
      ...StateOfMembership
    }
  }
  customerContacts(first: 100) {
    nodes {
      ...StateOfCustomerContact
    }
  }
  ... on IndividualContact {
    dateOfBirth
    anniversary
    professionalIdentities(first: 100, deleted: INCLUDE) {
      totalCount
      nodes {
        ...StateOfIdentity
      }
    }
    personalRelationships(first: 100) {
      nodes {
        ...StateOfNode
        type
        relatedIndividual {
          name
        }
      }
    }
  }
  ... on OrganizationContact {
    founded
    externalOrganizationId
    founders {
      ...StateOfIdentity
    }
    leaders {
      ...StateOfIdentity
    }
    representatives(first: 100) {
      nodes {
        id
        jobTitle
      }
    }
    departments(first: 100) {
      nodes {
        ...StateOfDepartment
      }
    }
    locations(first: 100) {
      nodes {
        ...StateOfLocation
      }
    }
    members(first: 100) {
      nodes {
        id
        contact {
          name
        }
      }
    }
  }
}
fragment StateOfNode on Node {
  __typename
  id
  ... on Versioned {
    version
    createdAt
    updatedAt
  }
  ... on Deletable {
    deleted
    deletedAt
  }
}
fragment StateOfAddress on Address {
  ...StateOfNode
  position
  isPreferred
  type
  fullAddress
  city
  countryCode
  usages
  description
  usageContext
}
fragment StateOfEmail on Email {
  ...StateOfNode
  position
  isPreferred
  type
  address
  description
  usageContext
}
fragment StateOfPhone on Phone {
  ...StateOfNode
  position
  isPreferred
  type
  number
  e164
  usages
  description
  usageContext
}
fragment StateOfWebAddress on WebAddress {
  ...StateOfNode
  position
  isPreferred
  type
  url
  description
  usageContext
}
fragment StateOfIdentity on ProfessionalIdentity {
  ...StateOfNode
  jobTitle
  isActive
  activationDate
  deactivationDate
  individual {
    name
  }
  organization {
    id
    name
    version
  }
  departments {
    ...StateOfDepartment
  }
  locations {
    id
    name
    memberCount
  }
  emails {
    ...StateOfEmail
  }
  phones {
    ...StateOfPhone
  }
}
fragment StateOfDepartment on Department {
  ...StateOfNode
  name
  area
  code
  description
}
fragment StateOfLocation on Location {
  ...StateOfNode
  name
  memberCount
  leaders {
    id
    jobTitle
  }
}
fragment StateOfMembership on Membership {
  ...StateOfNode
  type
  name
  reference
  organization {
    name
  }
}
fragment StateOfCustomerRole on CustomerRole {
  ...StateOfNode
  name
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
    jobTitle
    individual {
      name
    }
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    name
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
  deliveryAndInvoicingConfigurations {
    ...StateOfNode
    limitations {
      brandId
    }
    invoiceAddress {
      id
      fullAddress
    }
    deliveryAddress {
      id
      fullAddress
    }
  }
  contacts(first: 100) {
    totalCount
    nodes {
      ...StateOfCustomerContact
    }
  }
  vips: contacts(
    first: 100
    filter: {customFields: [{path: "vip.level", number: {gte: 3}}]}
  ) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  tagged: contacts(first: 100, filter: {tags: {some: {name: {eq: "vip"}}}}) @include(if: $isFiltered) {
    nodes {
      id
    }
  }
  contactLinks(first: 100) {
    nodes {
      ...StateOfNode
      isPrimary
      customFields
      tags {
        name
      }
      customerContact {
        id
        name
      }
    }
  }
  contactPoints(first: 100) {
    nodes {
      ...StateOfNode
      label
      phoneNumber
      e164
      emailAddress
    }
  }
}
fragment StateOfCustomerContact on CustomerContact {
  ...StateOfNode
  kind
  name
  companyName
  addressLines
  hasAccountPassword
  customFields
  numbers {
    number
  }
  title {
    key
    label
  }
  contactRegarding {
    key
  }
  tags {
    id
    name
  }
  extensions {
    ...StateOfNode
    type
    settings
    enabledAt
  }
}`) as unknown as TypedDocumentString<ContactStateQuery, ContactStateQueryVariables>;
export const LookupsDocument = new TypedDocumentString(`
    query Lookups($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
  contact(id: $id) {
    __typename
    id
  }
  individualContact(id: $id) {
    id
  }
  organizationContact(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<LookupsQuery, LookupsQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Contact {
      name
      emails {
        address
      }
    }
    ... on Email {
      address
    }
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const CreateIndividualWithEverythingDocument = new TypedDocumentString(`
    mutation CreateIndividualWithEverything($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
        uuid
        kind
        name
        externalId
        dateOfBirth
        anniversary
        version
        deleted
        deletedAt
        createdAt
        updatedAt
        addresses {
          fullAddress
          usageContext
          position
        }
        emails {
          address
          isPreferred
          position
        }
        phones {
          number
          e164
        }
        webAddresses {
          url
        }
        tags {
          name
        }
      }
      warnings {
        propertyPath
        code
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateIndividualWithEverythingMutation, CreateIndividualWithEverythingMutationVariables>;
export const CreateOrganizationWithEverythingDocument = new TypedDocumentString(`
    mutation CreateOrganizationWithEverything($input: CreateOrganizationContactInput!) {
  createOrganizationContact(input: $input) {
    __typename
    ... on CreateOrganizationContactPayload {
      contact {
        id
        kind
        name
        externalId
        founded
        externalOrganizationId
        emails {
          usageContext
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateOrganizationWithEverythingMutation, CreateOrganizationWithEverythingMutationVariables>;
export const DeleteIndividualDocument = new TypedDocumentString(`
    mutation DeleteIndividual($input: DeleteIndividualContactInput!) {
  deleteIndividualContact(input: $input) {
    __typename
    ... on DeleteIndividualContactPayload {
      contact {
        id
        deleted
        deletedAt
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteIndividualMutation, DeleteIndividualMutationVariables>;
export const DeleteOrganizationDocument = new TypedDocumentString(`
    mutation DeleteOrganization($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    ... on DeleteOrganizationContactPayload {
      contact {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteOrganizationMutation, DeleteOrganizationMutationVariables>;
export const RestoreContactDocument = new TypedDocumentString(`
    mutation RestoreContact($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        id
        deleted
        emails {
          address
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreContactMutation, RestoreContactMutationVariables>;
export const ReadDeletedDocument = new TypedDocumentString(`
    query ReadDeleted($id: ID!) {
  contact(id: $id) {
    id
    deleted
  }
  contacts {
    totalCount
  }
  all: contacts(deleted: INCLUDE) {
    totalCount
  }
  gone: contacts(deleted: ONLY) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReadDeletedQuery, ReadDeletedQueryVariables>;
export const UpdateInParallelDocument = new TypedDocumentString(`
    mutation UpdateInParallel($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateInParallelMutation, UpdateInParallelMutationVariables>;
export const SetThreeRolesDocument = new TypedDocumentString(`
    mutation SetThreeRoles($customer: SetCustomerRoleInput!, $supplier: SetSupplierRoleInput!, $payer: SetAlternativePayerRoleInput!) {
  setCustomerRole(input: $customer) {
    __typename
    __typename
  }
  setSupplierRole(input: $supplier) {
    __typename
    __typename
  }
  setAlternativePayerRole(input: $payer) {
    __typename
    ... on SetAlternativePayerRolePayload {
      contact {
        customerRole {
          customerNumber
        }
        supplierRole {
          supplierNumber
        }
        alternativePayerRole {
          alternativePayerNumber
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetThreeRolesMutation, SetThreeRolesMutationVariables>;
export const AddTagDocument = new TypedDocumentString(`
    mutation AddTag($input: AddTagInput!) {
  addTag(input: $input) {
    __typename
    ... on AddTagPayload {
      tag {
        id
        name
      }
      contact {
        tags {
          name
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddTagMutation, AddTagMutationVariables>;
export const RemoveTagDocument = new TypedDocumentString(`
    mutation RemoveTag($input: RemoveTagInput!) {
  removeTag(input: $input) {
    __typename
    ... on RemoveTagPayload {
      contact {
        tags {
          name
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveTagMutation, RemoveTagMutationVariables>;
export const TagsDocument = new TypedDocumentString(`
    query Tags($filter: TagFilter) {
  tags(filter: $filter) {
    nodes {
      name
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const UpdateIndividualDocument = new TypedDocumentString(`
    mutation UpdateIndividual($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        id
        name
        externalId
        dateOfBirth
        anniversary
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateIndividualMutation, UpdateIndividualMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationContactInput!) {
  updateOrganizationContact(input: $input) {
    __typename
    ... on UpdateOrganizationContactPayload {
      contact {
        id
        name
        founded
        externalOrganizationId
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const AddAddressDocument = new TypedDocumentString(`
    mutation AddAddress($input: AddAddressInput!) {
  addAddress(input: $input) {
    __typename
    ... on AddAddressPayload {
      address {
        id
        uuid
        type
        fullAddress
        recipientName
        careOf
        streetName
        streetNumber
        additional
        city
        zip
        countryCode
        description
        usages
        usageContext
        isPreferred
        position
        version
      }
      warnings {
        propertyPath
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddAddressMutation, AddAddressMutationVariables>;
export const UpdateAddressDocument = new TypedDocumentString(`
    mutation UpdateAddress($input: UpdateAddressInput!) {
  updateAddress(input: $input) {
    __typename
    ... on UpdateAddressPayload {
      address {
        fullAddress
        city
        countryCode
        usages
        version
      }
      warnings {
        propertyPath
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateAddressMutation, UpdateAddressMutationVariables>;
export const AddEmailDocument = new TypedDocumentString(`
    mutation AddEmail($input: AddEmailInput!) {
  addEmail(input: $input) {
    __typename
    ... on AddEmailPayload {
      email {
        id
        type
        address
        description
        usageContext
        isPreferred
        position
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddEmailMutation, AddEmailMutationVariables>;
export const AddPhoneDocument = new TypedDocumentString(`
    mutation AddPhone($input: AddPhoneInput!) {
  addPhone(input: $input) {
    __typename
    ... on AddPhonePayload {
      phone {
        id
        type
        number
        e164
        usages
        usageContext
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddPhoneMutation, AddPhoneMutationVariables>;
export const AddWebAddressDocument = new TypedDocumentString(`
    mutation AddWebAddress($input: AddWebAddressInput!) {
  addWebAddress(input: $input) {
    __typename
    ... on AddWebAddressPayload {
      webAddress {
        id
        type
        url
        usageContext
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddWebAddressMutation, AddWebAddressMutationVariables>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($id: ID!) {
  contact(id: $id) {
    addresses {
      id
    }
    emails {
      id
      address
      isPreferred
      position
    }
    phones {
      id
    }
    webAddresses {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const AddIdentityWithDetailsDocument = new TypedDocumentString(`
    mutation AddIdentityWithDetails($input: AddProfessionalIdentityInput!) {
  addProfessionalIdentity(input: $input) {
    __typename
    ... on AddProfessionalIdentityPayload {
      professionalIdentity {
        id
        emails {
          ...Owner
        }
        phones {
          ...Owner
        }
      }
    }
    ...Problems
  }
}
    fragment Owner on ContactDetail {
  contact {
    __typename
    id
  }
  professionalIdentity {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddIdentityWithDetailsMutation, AddIdentityWithDetailsMutationVariables>;
export const ContactWithDetailsDocument = new TypedDocumentString(`
    query ContactWithDetails($id: ID!) {
  contact(id: $id) {
    addresses {
      ...Owner
    }
    emails {
      ...Owner
    }
    phones {
      ...Owner
    }
    webAddresses {
      ...Owner
    }
  }
}
    fragment Owner on ContactDetail {
  contact {
    __typename
    id
  }
  professionalIdentity {
    id
  }
}`) as unknown as TypedDocumentString<ContactWithDetailsQuery, ContactWithDetailsQueryVariables>;
export const EmailsDocument = new TypedDocumentString(`
    query Emails($id: ID!) {
  contact(id: $id) {
    emails {
      id
      address
      isPreferred
      version
    }
  }
}
    `) as unknown as TypedDocumentString<EmailsQuery, EmailsQueryVariables>;
export const UpdateEmailDocument = new TypedDocumentString(`
    mutation UpdateEmail($input: UpdateEmailInput!) {
  updateEmail(input: $input) {
    __typename
    ... on UpdateEmailPayload {
      email {
        address
        description
        usageContext
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateEmailMutation, UpdateEmailMutationVariables>;
export const RemoveEmailDocument = new TypedDocumentString(`
    mutation RemoveEmail($input: RemoveEmailInput!) {
  removeEmail(input: $input) {
    __typename
    ... on RemoveEmailPayload {
      email {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveEmailMutation, RemoveEmailMutationVariables>;
export const RestoreEmailDocument = new TypedDocumentString(`
    mutation RestoreEmail($input: RestoreEmailInput!) {
  restoreEmail(input: $input) {
    __typename
    ... on RestoreEmailPayload {
      email {
        id
        deleted
        isPreferred
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreEmailMutation, RestoreEmailMutationVariables>;
export const ReorderEmailsDocument = new TypedDocumentString(`
    mutation ReorderEmails($input: ReorderEmailsInput!) {
  reorderEmails(input: $input) {
    __typename
    ... on ReorderEmailsPayload {
      emails {
        id
        position
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ReorderEmailsMutation, ReorderEmailsMutationVariables>;
export const OtherVerbsDocument = new TypedDocumentString(`
    mutation OtherVerbs($phone: UpdatePhoneInput!, $web: UpdateWebAddressInput!) {
  updatePhone(input: $phone) {
    __typename
    ... on UpdatePhonePayload {
      phone {
        number
        e164
        usages
      }
    }
    ...Problems
  }
  updateWebAddress(input: $web) {
    __typename
    ... on UpdateWebAddressPayload {
      webAddress {
        url
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<OtherVerbsMutation, OtherVerbsMutationVariables>;
export const CreateContactPointDocument = new TypedDocumentString(`
    mutation CreateContactPoint($input: CreateContactPointInput!) {
  createContactPoint(input: $input) {
    __typename
    ... on CreateContactPointPayload {
      contactPoint {
        ...ContactPointFields
      }
    }
    ...Problems
  }
}
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateContactPointMutation, CreateContactPointMutationVariables>;
export const UpdateContactPointDocument = new TypedDocumentString(`
    mutation UpdateContactPoint($input: UpdateContactPointInput!) {
  updateContactPoint(input: $input) {
    __typename
    ... on UpdateContactPointPayload {
      contactPoint {
        ...ContactPointFields
      }
    }
    ...Problems
  }
}
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateContactPointMutation, UpdateContactPointMutationVariables>;
export const DeleteContactPointDocument = new TypedDocumentString(`
    mutation DeleteContactPoint($input: DeleteContactPointInput!) {
  deleteContactPoint(input: $input) {
    __typename
    ... on DeleteContactPointPayload {
      contactPoint {
        ...ContactPointFields
      }
    }
    ...Problems
  }
}
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteContactPointMutation, DeleteContactPointMutationVariables>;
export const RestoreContactPointDocument = new TypedDocumentString(`
    mutation RestoreContactPoint($input: RestoreContactPointInput!) {
  restoreContactPoint(input: $input) {
    __typename
    ... on RestoreContactPointPayload {
      contactPoint {
        ...ContactPointFields
      }
    }
    ...Problems
  }
}
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreContactPointMutation, RestoreContactPointMutationVariables>;
export const ReadContactPointDocument = new TypedDocumentString(`
    query ReadContactPoint($id: ID!) {
  contactPoint(id: $id) {
    ...ContactPointFields
  }
}
    fragment ContactPointFields on ContactPoint {
  id
  uuid
  version
  deleted
  label
  phoneNumber
  e164
  emailAddress
  customer {
    id
  }
  location {
    id
  }
}`) as unknown as TypedDocumentString<ReadContactPointQuery, ReadContactPointQueryVariables>;
export const ReadContactPointsDocument = new TypedDocumentString(`
    query ReadContactPoints($first: Int, $offset: Int, $filter: ContactPointFilter, $orderBy: [ContactPointOrder!], $deleted: DeletedFilter) {
  contactPoints(
    first: $first
    offset: $offset
    filter: $filter
    orderBy: $orderBy
    deleted: $deleted
  ) {
    totalCount
    limit
    offset
    nodes {
      label
    }
    problems {
      code
      ... on NotFound {
        propertyPath
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadContactPointsQuery, ReadContactPointsQueryVariables>;
export const PointsOfCustomerDocument = new TypedDocumentString(`
    query PointsOfCustomer($id: ID!) {
  customer(id: $id) {
    contactPoints(first: 1, orderBy: [{field: LABEL, direction: DESC}]) {
      totalCount
      nodes {
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PointsOfCustomerQuery, PointsOfCustomerQueryVariables>;
export const DeleteLocationOfPointDocument = new TypedDocumentString(`
    mutation DeleteLocationOfPoint($input: DeleteLocationInput!) {
  deleteLocation(input: $input) {
    __typename
    ... on DeleteLocationPayload {
      location {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteLocationOfPointMutation, DeleteLocationOfPointMutationVariables>;
export const CreateIndividualWithFieldsDocument = new TypedDocumentString(`
    mutation CreateIndividualWithFields($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
        uuid
        version
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateIndividualWithFieldsMutation, CreateIndividualWithFieldsMutationVariables>;
export const UpdateIndividualWithFieldsDocument = new TypedDocumentString(`
    mutation UpdateIndividualWithFields($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        id
        version
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateIndividualWithFieldsMutation, UpdateIndividualWithFieldsMutationVariables>;
export const CreateOrganizationWithFieldsDocument = new TypedDocumentString(`
    mutation CreateOrganizationWithFields($input: CreateOrganizationContactInput!) {
  createOrganizationContact(input: $input) {
    __typename
    ... on CreateOrganizationContactPayload {
      contact {
        id
        uuid
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateOrganizationWithFieldsMutation, CreateOrganizationWithFieldsMutationVariables>;
export const UpdateOrganizationWithFieldsDocument = new TypedDocumentString(`
    mutation UpdateOrganizationWithFields($input: UpdateOrganizationContactInput!) {
  updateOrganizationContact(input: $input) {
    __typename
    ... on UpdateOrganizationContactPayload {
      contact {
        id
        version
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateOrganizationWithFieldsMutation, UpdateOrganizationWithFieldsMutationVariables>;
export const CreatePlaceholderWithFieldsDocument = new TypedDocumentString(`
    mutation CreatePlaceholderWithFields($input: CreatePlaceholderCustomerInput!) {
  createPlaceholderCustomer(input: $input) {
    __typename
    ... on CreatePlaceholderCustomerPayload {
      placeholderCustomer {
        id
        uuid
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreatePlaceholderWithFieldsMutation, CreatePlaceholderWithFieldsMutationVariables>;
export const UpdatePlaceholderWithFieldsDocument = new TypedDocumentString(`
    mutation UpdatePlaceholderWithFields($input: UpdatePlaceholderCustomerInput!) {
  updatePlaceholderCustomer(input: $input) {
    __typename
    ... on UpdatePlaceholderCustomerPayload {
      placeholderCustomer {
        id
        version
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePlaceholderWithFieldsMutation, UpdatePlaceholderWithFieldsMutationVariables>;
export const ReadFieldsDocument = new TypedDocumentString(`
    query ReadFields($id: ID!, $paths: [String!]) {
  contact(id: $id) {
    all: customFields
    some: customFields(paths: $paths)
  }
}
    `) as unknown as TypedDocumentString<ReadFieldsQuery, ReadFieldsQueryVariables>;
export const SetCustomFieldSchemaDocument = new TypedDocumentString(`
    mutation SetCustomFieldSchema($input: SetCustomFieldSchemaInput!) {
  setCustomFieldSchema(input: $input) {
    __typename
    ... on SetCustomFieldSchemaPayload {
      customFieldSchema {
        id
        owner
        schema
        version
      }
      failing
      examples {
        node {
          id
        }
        violation {
          propertyPath
          code
        }
      }
    }
    ...Problems
    ... on CustomFieldsWouldFail {
      failing
      examples {
        node {
          id
        }
        violation {
          propertyPath
          in
          detail
          code
        }
      }
    }
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetCustomFieldSchemaMutation, SetCustomFieldSchemaMutationVariables>;
export const CheckCustomFieldSchemaDocument = new TypedDocumentString(`
    query CheckCustomFieldSchema($owner: CustomFieldOwner!, $schema: JSONObject!) {
  checkCustomFieldSchema(owner: $owner, schema: $schema) {
    failing
    examples {
      node {
        id
      }
      violation {
        propertyPath
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckCustomFieldSchemaQuery, CheckCustomFieldSchemaQueryVariables>;
export const CustomFieldSchemasDocument = new TypedDocumentString(`
    query CustomFieldSchemas {
  customFieldSchemas {
    owner
    schema
    version
  }
}
    `) as unknown as TypedDocumentString<CustomFieldSchemasQuery, CustomFieldSchemasQueryVariables>;
export const CreateIndividualByLiteralDocument = new TypedDocumentString(`
    mutation CreateIndividualByLiteral($at: DateTime, $nothing: String) {
  createIndividualContact(
    input: {name: "Ada", customFields: {list: [$at, $nothing, 1], at: $at, none: $nothing, inside: {none: $nothing}}}
  ) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
        uuid
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateIndividualByLiteralMutation, CreateIndividualByLiteralMutationVariables>;
export const IndividualsByFieldsDocument = new TypedDocumentString(`
    query IndividualsByFields($filter: IndividualContactFilter!) {
  individualContacts(filter: $filter, first: 100) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<IndividualsByFieldsQuery, IndividualsByFieldsQueryVariables>;
export const IndividualsInOrderDocument = new TypedDocumentString(`
    query IndividualsInOrder($orderBy: [IndividualContactOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  individualContacts(
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      name
    }
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
  }
}
    `) as unknown as TypedDocumentString<IndividualsInOrderQuery, IndividualsInOrderQueryVariables>;
export const CreatePlaceholderDocument = new TypedDocumentString(`
    mutation CreatePlaceholder($input: CreatePlaceholderCustomerInput!) {
  createPlaceholderCustomer(input: $input) {
    __typename
    ... on CreatePlaceholderCustomerPayload {
      placeholderCustomer {
        ...PlaceholderFields
      }
    }
    ...Problems
  }
}
    fragment PlaceholderFields on PlaceholderCustomer {
  id
  uuid
  version
  deleted
  externalId
  customerNumber
  name
  isActive
  customerSince
  requiresFormalInvoice
  trackRevenue
  debtorAccountId
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreatePlaceholderMutation, CreatePlaceholderMutationVariables>;
export const UpdatePlaceholderDocument = new TypedDocumentString(`
    mutation UpdatePlaceholder($input: UpdatePlaceholderCustomerInput!) {
  updatePlaceholderCustomer(input: $input) {
    __typename
    ... on UpdatePlaceholderCustomerPayload {
      placeholderCustomer {
        ...PlaceholderFields
      }
    }
    ...Problems
  }
}
    fragment PlaceholderFields on PlaceholderCustomer {
  id
  uuid
  version
  deleted
  externalId
  customerNumber
  name
  isActive
  customerSince
  requiresFormalInvoice
  trackRevenue
  debtorAccountId
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePlaceholderMutation, UpdatePlaceholderMutationVariables>;
export const DeletePlaceholderDocument = new TypedDocumentString(`
    mutation DeletePlaceholder($input: DeletePlaceholderCustomerInput!) {
  deletePlaceholderCustomer(input: $input) {
    __typename
    ... on DeletePlaceholderCustomerPayload {
      placeholderCustomer {
        id
        version
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeletePlaceholderMutation, DeletePlaceholderMutationVariables>;
export const RestorePlaceholderDocument = new TypedDocumentString(`
    mutation RestorePlaceholder($input: RestorePlaceholderCustomerInput!) {
  restorePlaceholderCustomer(input: $input) {
    __typename
    ... on RestorePlaceholderCustomerPayload {
      placeholderCustomer {
        id
        version
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestorePlaceholderMutation, RestorePlaceholderMutationVariables>;
export const ReadCustomerDocument = new TypedDocumentString(`
    query ReadCustomer($id: ID!) {
  customer(id: $id) {
    __typename
    id
    name
    deleted
  }
  placeholderCustomer(id: $id) {
    ...PlaceholderFields
  }
}
    fragment PlaceholderFields on PlaceholderCustomer {
  id
  uuid
  version
  deleted
  externalId
  customerNumber
  name
  isActive
  customerSince
  requiresFormalInvoice
  trackRevenue
  debtorAccountId
}`) as unknown as TypedDocumentString<ReadCustomerQuery, ReadCustomerQueryVariables>;
export const ListsDocument = new TypedDocumentString(`
    query Lists($filter: CustomerListFilter, $orderBy: [CustomerListOrder!], $id: ID!) {
  customerLists(filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      name
      items(first: 100) {
        totalCount
        nodes {
          customer {
            name
            customerLists(first: 100, orderBy: [{field: NAME, direction: DESC}]) {
              totalCount
              nodes {
                name
              }
            }
          }
        }
      }
    }
  }
  customerList(id: $id) {
    id
    name
    deleted
  }
}
    `) as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const DeleteCompanyDocument = new TypedDocumentString(`
    mutation DeleteCompany($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    __typename
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteCompanyMutation, DeleteCompanyMutationVariables>;
export const RestoreCompanyDocument = new TypedDocumentString(`
    mutation RestoreCompany($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    __typename
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreCompanyMutation, RestoreCompanyMutationVariables>;
export const CreateListDocument = new TypedDocumentString(`
    mutation CreateList($input: CreateCustomerListInput!) {
  createCustomerList(input: $input) {
    __typename
    ... on CreateCustomerListPayload {
      customerList {
        id
        uuid
        name
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateListMutation, CreateListMutationVariables>;
export const RenameListDocument = new TypedDocumentString(`
    mutation RenameList($input: UpdateCustomerListInput!) {
  updateCustomerList(input: $input) {
    __typename
    ... on UpdateCustomerListPayload {
      customerList {
        name
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RenameListMutation, RenameListMutationVariables>;
export const DeleteListDocument = new TypedDocumentString(`
    mutation DeleteList($input: DeleteCustomerListInput!) {
  deleteCustomerList(input: $input) {
    __typename
    ... on DeleteCustomerListPayload {
      customerList {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteListMutation, DeleteListMutationVariables>;
export const RestoreListDocument = new TypedDocumentString(`
    mutation RestoreList($input: RestoreCustomerListInput!) {
  restoreCustomerList(input: $input) {
    __typename
    ... on RestoreCustomerListPayload {
      customerList {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreListMutation, RestoreListMutationVariables>;
export const AddItemsDocument = new TypedDocumentString(`
    mutation AddItems($input: AddCustomerListItemsInput!) {
  addCustomerListItems(input: $input) {
    __typename
    ... on AddCustomerListItemsPayload {
      items {
        id
        uuid
        list {
          id
        }
        customer {
          id
        }
      }
      customerList {
        name
      }
      problems {
        __typename
        code
        index
        ... on NotFound {
          propertyPath
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddItemsMutation, AddItemsMutationVariables>;
export const MoveItemDocument = new TypedDocumentString(`
    mutation MoveItem($input: MoveCustomerListItemInput!) {
  moveCustomerListItem(input: $input) {
    __typename
    ... on MoveCustomerListItemPayload {
      item {
        version
      }
      customerList {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MoveItemMutation, MoveItemMutationVariables>;
export const RemoveItemDocument = new TypedDocumentString(`
    mutation RemoveItem($input: RemoveCustomerListItemInput!) {
  removeCustomerListItem(input: $input) {
    __typename
    ... on RemoveCustomerListItemPayload {
      item {
        id
        deleted
      }
      customerList {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveItemMutation, RemoveItemMutationVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($listId: ID!, $first: Int, $offset: Int, $filter: CustomerListItemFilter, $orderBy: [CustomerListItemOrder!]) {
  customerListItems(
    listId: $listId
    first: $first
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    limit
    offset
    nodes {
      customer {
        id
        name
      }
    }
    problems {
      code
      ... on NotFound {
        propertyPath
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($filter: CustomerFilter, $orderBy: [CustomerOrder!], $deleted: DeletedFilter) {
  customers(filter: $filter, orderBy: $orderBy, deleted: $deleted, first: 5000) {
    totalCount
    nodes {
      __typename
      id
      name
      customerNumber
      isActive
      customerSince
      requiresFormalInvoice
      debtorAccountId
      ... on CustomerRole {
        isSuspended
        contact {
          name
        }
      }
      ... on PlaceholderCustomer {
        trackRevenue
      }
    }
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const PlaceholdersDocument = new TypedDocumentString(`
    query Placeholders($filter: PlaceholderCustomerFilter, $orderBy: [PlaceholderCustomerOrder!], $first: Int) {
  placeholderCustomers(filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceholdersQuery, PlaceholdersQueryVariables>;
export const VerifyPasswordDocument = new TypedDocumentString(`
    mutation VerifyPassword($input: VerifyCustomerContactPasswordInput!) {
  verifyCustomerContactPassword(input: $input) {
    __typename
    ... on VerifyCustomerContactPasswordPayload {
      isCorrect
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<VerifyPasswordMutation, VerifyPasswordMutationVariables>;
export const CreateWithPasswordDocument = new TypedDocumentString(`
    mutation CreateWithPassword($input: CreateCustomerContactInput!) {
  createCustomerContact(input: $input) {
    __typename
    ... on CreateCustomerContactPayload {
      customerContact {
        id
        uuid
        version
        hasAccountPassword
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateWithPasswordMutation, CreateWithPasswordMutationVariables>;
export const UpdatePasswordDocument = new TypedDocumentString(`
    mutation UpdatePassword($input: UpdateCustomerContactInput!) {
  updateCustomerContact(input: $input) {
    __typename
    ... on UpdateCustomerContactPayload {
      customerContact {
        version
        hasAccountPassword
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePasswordMutation, UpdatePasswordMutationVariables>;
export const DeleteWithPasswordDocument = new TypedDocumentString(`
    mutation DeleteWithPassword($input: DeleteCustomerContactInput!) {
  deleteCustomerContact(input: $input) {
    __typename
    ... on DeleteCustomerContactPayload {
      customerContact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteWithPasswordMutation, DeleteWithPasswordMutationVariables>;
export const CreateCustomerContactDocument = new TypedDocumentString(`
    mutation CreateCustomerContact($input: CreateCustomerContactInput!) {
  createCustomerContact(input: $input) {
    __typename
    ... on CreateCustomerContactPayload {
      customerContact {
        ...CustomerContactFields
      }
    }
    ...Problems
  }
}
    fragment CustomerContactFields on CustomerContact {
  id
  uuid
  version
  deleted
  kind
  customer {
    id
  }
  contact {
    id
  }
  name
  givenName
  familyName
  companyName
  contactPosition
  contactType {
    key
  }
  title {
    key
  }
  addressLines
  postcode
  country {
    key
  }
  email
  website
  numbers {
    position
    type {
      key
    }
    number
  }
  dealerCode {
    key
  }
  contactRegarding {
    key
  }
  emailBillType {
    key
  }
  invoiceUsageReportCustomerProfile {
    key
  }
  copyCorrespondenceTypes {
    key
  }
  copyTicketTypes {
    key
  }
  tags {
    name
  }
  hasAccountPassword
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateCustomerContactMutation, CreateCustomerContactMutationVariables>;
export const UpdateCustomerContactDocument = new TypedDocumentString(`
    mutation UpdateCustomerContact($input: UpdateCustomerContactInput!) {
  updateCustomerContact(input: $input) {
    __typename
    ... on UpdateCustomerContactPayload {
      customerContact {
        ...CustomerContactFields
      }
    }
    ...Problems
  }
}
    fragment CustomerContactFields on CustomerContact {
  id
  uuid
  version
  deleted
  kind
  customer {
    id
  }
  contact {
    id
  }
  name
  givenName
  familyName
  companyName
  contactPosition
  contactType {
    key
  }
  title {
    key
  }
  addressLines
  postcode
  country {
    key
  }
  email
  website
  numbers {
    position
    type {
      key
    }
    number
  }
  dealerCode {
    key
  }
  contactRegarding {
    key
  }
  emailBillType {
    key
  }
  invoiceUsageReportCustomerProfile {
    key
  }
  copyCorrespondenceTypes {
    key
  }
  copyTicketTypes {
    key
  }
  tags {
    name
  }
  hasAccountPassword
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateCustomerContactMutation, UpdateCustomerContactMutationVariables>;
export const DeleteCustomerContactDocument = new TypedDocumentString(`
    mutation DeleteCustomerContact($input: DeleteCustomerContactInput!) {
  deleteCustomerContact(input: $input) {
    __typename
    ... on DeleteCustomerContactPayload {
      customerContact {
        id
        version
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteCustomerContactMutation, DeleteCustomerContactMutationVariables>;
export const RestoreCustomerContactDocument = new TypedDocumentString(`
    mutation RestoreCustomerContact($input: RestoreCustomerContactInput!) {
  restoreCustomerContact(input: $input) {
    __typename
    ... on RestoreCustomerContactPayload {
      customerContact {
        id
        version
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreCustomerContactMutation, RestoreCustomerContactMutationVariables>;
export const ReadCustomerContactDocument = new TypedDocumentString(`
    query ReadCustomerContact($id: ID!, $customerId: ID) {
  customerContact(id: $id, customerId: $customerId) {
    ...CustomerContactFields
  }
}
    fragment CustomerContactFields on CustomerContact {
  id
  uuid
  version
  deleted
  kind
  customer {
    id
  }
  contact {
    id
  }
  name
  givenName
  familyName
  companyName
  contactPosition
  contactType {
    key
  }
  title {
    key
  }
  addressLines
  postcode
  country {
    key
  }
  email
  website
  numbers {
    position
    type {
      key
    }
    number
  }
  dealerCode {
    key
  }
  contactRegarding {
    key
  }
  emailBillType {
    key
  }
  invoiceUsageReportCustomerProfile {
    key
  }
  copyCorrespondenceTypes {
    key
  }
  copyTicketTypes {
    key
  }
  tags {
    name
  }
  hasAccountPassword
}`) as unknown as TypedDocumentString<ReadCustomerContactQuery, ReadCustomerContactQueryVariables>;
export const DeleteIndividualBehindDocument = new TypedDocumentString(`
    mutation DeleteIndividualBehind($input: DeleteIndividualContactInput!) {
  deleteIndividualContact(input: $input) {
    __typename
    ... on DeleteIndividualContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteIndividualBehindMutation, DeleteIndividualBehindMutationVariables>;
export const DeleteOrganizationWithContactsDocument = new TypedDocumentString(`
    mutation DeleteOrganizationWithContacts($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    ... on DeleteOrganizationContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteOrganizationWithContactsMutation, DeleteOrganizationWithContactsMutationVariables>;
export const RestoreOrganizationWithContactsDocument = new TypedDocumentString(`
    mutation RestoreOrganizationWithContacts($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreOrganizationWithContactsMutation, RestoreOrganizationWithContactsMutationVariables>;
export const AddExtensionDocument = new TypedDocumentString(`
    mutation AddExtension($input: AddCustomerContactExtensionInput!) {
  addCustomerContactExtension(input: $input) {
    __typename
    ... on AddCustomerContactExtensionPayload {
      extension {
        ...ExtensionFields
      }
      customerContact {
        id
      }
    }
    ...Problems
  }
}
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddExtensionMutation, AddExtensionMutationVariables>;
export const UpdateExtensionDocument = new TypedDocumentString(`
    mutation UpdateExtension($input: UpdateCustomerContactExtensionInput!) {
  updateCustomerContactExtension(input: $input) {
    __typename
    ... on UpdateCustomerContactExtensionPayload {
      extension {
        ...ExtensionFields
      }
    }
    ...Problems
  }
}
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateExtensionMutation, UpdateExtensionMutationVariables>;
export const RemoveExtensionDocument = new TypedDocumentString(`
    mutation RemoveExtension($input: RemoveCustomerContactExtensionInput!) {
  removeCustomerContactExtension(input: $input) {
    __typename
    ... on RemoveCustomerContactExtensionPayload {
      extension {
        ...ExtensionFields
      }
    }
    ...Problems
  }
}
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveExtensionMutation, RemoveExtensionMutationVariables>;
export const RestoreExtensionDocument = new TypedDocumentString(`
    mutation RestoreExtension($input: RestoreCustomerContactExtensionInput!) {
  restoreCustomerContactExtension(input: $input) {
    __typename
    ... on RestoreCustomerContactExtensionPayload {
      extension {
        ...ExtensionFields
      }
    }
    ...Problems
  }
}
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreExtensionMutation, RestoreExtensionMutationVariables>;
export const ExtensionsOfDocument = new TypedDocumentString(`
    query ExtensionsOf($id: ID!) {
  customerContact(id: $id) {
    version
    extensions {
      ...ExtensionFields
    }
  }
}
    fragment ExtensionFields on CustomerContactExtension {
  id
  uuid
  version
  deleted
  type
  enabledAt
  enabledBy {
    kind
    id
  }
  settings
  customerContact {
    id
  }
}`) as unknown as TypedDocumentString<ExtensionsOfQuery, ExtensionsOfQueryVariables>;
export const CustomFieldsOfLinkDocument = new TypedDocumentString(`
    query CustomFieldsOfLink($id: ID!) {
  customerContactLink(id: $id) {
    version
    customFields
  }
}
    `) as unknown as TypedDocumentString<CustomFieldsOfLinkQuery, CustomFieldsOfLinkQueryVariables>;
export const ReadLinkDocument = new TypedDocumentString(`
    query ReadLink($id: ID!) {
  customerContactLink(id: $id) {
    ...LinkFields
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}`) as unknown as TypedDocumentString<ReadLinkQuery, ReadLinkQueryVariables>;
export const CreateLinkDocument = new TypedDocumentString(`
    mutation CreateLink($input: CreateCustomerContactLinkInput!) {
  createCustomerContactLink(input: $input) {
    __typename
    ... on CreateCustomerContactLinkPayload {
      link {
        ...LinkFields
      }
      customer {
        id
      }
      customerContact {
        id
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateLinkMutation, CreateLinkMutationVariables>;
export const UpdateLinkDocument = new TypedDocumentString(`
    mutation UpdateLink($input: UpdateCustomerContactLinkInput!) {
  updateCustomerContactLink(input: $input) {
    __typename
    ... on UpdateCustomerContactLinkPayload {
      link {
        ...LinkFields
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateLinkMutation, UpdateLinkMutationVariables>;
export const DeleteLinkDocument = new TypedDocumentString(`
    mutation DeleteLink($input: DeleteCustomerContactLinkInput!) {
  deleteCustomerContactLink(input: $input) {
    __typename
    ... on DeleteCustomerContactLinkPayload {
      link {
        ...LinkFields
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteLinkMutation, DeleteLinkMutationVariables>;
export const RestoreLinkDocument = new TypedDocumentString(`
    mutation RestoreLink($input: RestoreCustomerContactLinkInput!) {
  restoreCustomerContactLink(input: $input) {
    __typename
    ... on RestoreCustomerContactLinkPayload {
      link {
        ...LinkFields
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreLinkMutation, RestoreLinkMutationVariables>;
export const AddSharedDocument = new TypedDocumentString(`
    mutation AddShared($input: AddSharedContactInput!) {
  addSharedContact(input: $input) {
    __typename
    ... on AddSharedContactPayload {
      link {
        ...LinkFields
      }
      customer {
        id
      }
      customerContact {
        id
        links {
          totalCount
        }
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddSharedMutation, AddSharedMutationVariables>;
export const RemoveSharedDocument = new TypedDocumentString(`
    mutation RemoveShared($input: RemoveSharedContactInput!) {
  removeSharedContact(input: $input) {
    __typename
    ... on RemoveSharedContactPayload {
      link {
        ...LinkFields
      }
      customer {
        id
        contactLinks {
          totalCount
        }
      }
      customerContact {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveSharedMutation, RemoveSharedMutationVariables>;
export const ConvertToSharedDocument = new TypedDocumentString(`
    mutation ConvertToShared($input: ConvertToSharedContactInput!) {
  convertToSharedContact(input: $input) {
    __typename
    ... on ConvertToSharedContactPayload {
      customerContact {
        id
        kind
        version
        customer {
          id
        }
      }
      customer {
        id
      }
      link {
        ...LinkFields
      }
    }
    ...Problems
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ConvertToSharedMutation, ConvertToSharedMutationVariables>;
export const LinksOfCustomerDocument = new TypedDocumentString(`
    query LinksOfCustomer($id: ID!, $deleted: DeletedFilter) {
  customer(id: $id) {
    contactLinks(deleted: $deleted, first: 100) {
      totalCount
      nodes {
        ...LinkFields
      }
    }
  }
}
    fragment LinkFields on CustomerContactLink {
  id
  uuid
  version
  deleted
  isPrimary
  customer {
    id
    name
  }
  customerContact {
    id
    kind
    name
    companyName
  }
  contact {
    id
  }
  location {
    id
  }
  user {
    id
  }
  tags {
    name
  }
}`) as unknown as TypedDocumentString<LinksOfCustomerQuery, LinksOfCustomerQueryVariables>;
export const LinksOfContactDocument = new TypedDocumentString(`
    query LinksOfContact($id: ID!, $filter: CustomerContactLinkFilter) {
  customerContact(id: $id) {
    links(filter: $filter) {
      totalCount
      nodes {
        customer {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksOfContactQuery, LinksOfContactQueryVariables>;
export const OneLinkDocument = new TypedDocumentString(`
    query OneLink($id: ID!) {
  customerContactLink(id: $id) {
    id
    deleted
  }
}
    `) as unknown as TypedDocumentString<OneLinkQuery, OneLinkQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($filter: CustomerContactLinkFilter, $orderBy: [CustomerContactLinkOrder!], $first: Int, $offset: Int, $after: String, $deleted: DeletedFilter, $paths: [String!]) {
  customerContactLinks(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
    after: $after
    deleted: $deleted
  ) {
    totalCount
    limit
    offset
    nodes {
      id
      createdAt
      customFields(paths: $paths)
      customerContact {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const CustomerContactsDocument = new TypedDocumentString(`
    query CustomerContacts($first: Int, $after: String, $offset: Int, $filter: CustomerContactFilter, $orderBy: [CustomerContactOrder!], $deleted: DeletedFilter) {
  customerContacts(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
    deleted: $deleted
  ) {
    ...ListedCustomerContacts
  }
}
    fragment ListedCustomerContacts on CustomerContactConnection {
  nodes {
    id
  }
  totalCount
  limit
  offset
  pageInfo {
    hasNextPage
    endCursor
  }
  problems {
    code
    detail
  }
}`) as unknown as TypedDocumentString<CustomerContactsQuery, CustomerContactsQueryVariables>;
export const ContactsOfCustomerDocument = new TypedDocumentString(`
    query ContactsOfCustomer($id: ID!, $first: Int, $offset: Int, $filter: CustomerContactFilter, $orderBy: [CustomerContactOrder!], $deleted: DeletedFilter) {
  customer(id: $id) {
    contacts(
      first: $first
      offset: $offset
      filter: $filter
      orderBy: $orderBy
      deleted: $deleted
    ) {
      ...ListedCustomerContacts
    }
  }
}
    fragment ListedCustomerContacts on CustomerContactConnection {
  nodes {
    id
  }
  totalCount
  limit
  offset
  pageInfo {
    hasNextPage
    endCursor
  }
  problems {
    code
    detail
  }
}`) as unknown as TypedDocumentString<ContactsOfCustomerQuery, ContactsOfCustomerQueryVariables>;
export const CustomerContactsOfContactDocument = new TypedDocumentString(`
    query CustomerContactsOfContact($id: ID!, $deleted: DeletedFilter) {
  contact(id: $id) {
    customerContacts(deleted: $deleted) {
      ...ListedCustomerContacts
    }
  }
}
    fragment ListedCustomerContacts on CustomerContactConnection {
  nodes {
    id
  }
  totalCount
  limit
  offset
  pageInfo {
    hasNextPage
    endCursor
  }
  problems {
    code
    detail
  }
}`) as unknown as TypedDocumentString<CustomerContactsOfContactQuery, CustomerContactsOfContactQueryVariables>;
export const CreateWithFieldsDocument = new TypedDocumentString(`
    mutation CreateWithFields($input: CreateCustomerContactInput!) {
  createCustomerContact(input: $input) {
    __typename
    ... on CreateCustomerContactPayload {
      customerContact {
        id
        uuid
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateWithFieldsMutation, CreateWithFieldsMutationVariables>;
export const UpdateWithFieldsDocument = new TypedDocumentString(`
    mutation UpdateWithFields($input: UpdateCustomerContactInput!) {
  updateCustomerContact(input: $input) {
    __typename
    ... on UpdateCustomerContactPayload {
      customerContact {
        customFields
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateWithFieldsMutation, UpdateWithFieldsMutationVariables>;
export const RestoreIndividualBehindDocument = new TypedDocumentString(`
    mutation RestoreIndividualBehind($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreIndividualBehindMutation, RestoreIndividualBehindMutationVariables>;
export const DeleteLinkedLocationDocument = new TypedDocumentString(`
    mutation DeleteLinkedLocation($input: DeleteLocationInput!) {
  deleteLocation(input: $input) {
    __typename
    ... on DeleteLocationPayload {
      location {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteLinkedLocationMutation, DeleteLinkedLocationMutationVariables>;
export const DeleteBelongingContactDocument = new TypedDocumentString(`
    mutation DeleteBelongingContact($individual: DeleteIndividualContactInput!, $organization: DeleteOrganizationContactInput!, $isOrganization: Boolean!) {
  deleteIndividualContact(input: $individual) @skip(if: $isOrganization) {
    __typename
    __typename
  }
  deleteOrganizationContact(input: $organization) @include(if: $isOrganization) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<DeleteBelongingContactMutation, DeleteBelongingContactMutationVariables>;
export const RestoreOwnerDocument = new TypedDocumentString(`
    mutation RestoreOwner($contact: RestoreContactInput!, $placeholder: RestorePlaceholderCustomerInput!, $list: RestoreCustomerListInput!, $isContact: Boolean!, $isPlaceholder: Boolean!, $isList: Boolean!) {
  restoreContact(input: $contact) @include(if: $isContact) {
    __typename
    __typename
  }
  restorePlaceholderCustomer(input: $placeholder) @include(if: $isPlaceholder) {
    __typename
    __typename
  }
  restoreCustomerList(input: $list) @include(if: $isList) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<RestoreOwnerMutation, RestoreOwnerMutationVariables>;
export const DeleteOtherDocument = new TypedDocumentString(`
    mutation DeleteOther($placeholder: DeletePlaceholderCustomerInput!, $list: DeleteCustomerListInput!, $isPlaceholder: Boolean!) {
  deletePlaceholderCustomer(input: $placeholder) @include(if: $isPlaceholder) {
    __typename
    __typename
  }
  deleteCustomerList(input: $list) @skip(if: $isPlaceholder) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<DeleteOtherMutation, DeleteOtherMutationVariables>;
export const RemoveRoleOfOwnerDocument = new TypedDocumentString(`
    mutation RemoveRoleOfOwner($input: RemoveCustomerRoleInput!) {
  removeCustomerRole(input: $input) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemoveRoleOfOwnerMutation, RemoveRoleOfOwnerMutationVariables>;
export const SetRoleOfOwnerDocument = new TypedDocumentString(`
    mutation SetRoleOfOwner($input: SetCustomerRoleInput!) {
  setCustomerRole(input: $input) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<SetRoleOfOwnerMutation, SetRoleOfOwnerMutationVariables>;
export const SetConfigurationsDocument = new TypedDocumentString(`
    mutation SetConfigurations($input: SetDeliveryAndInvoicingConfigurationsInput!) {
  setDeliveryAndInvoicingConfigurations(input: $input) {
    __typename
    ... on SetDeliveryAndInvoicingConfigurationsPayload {
      customerRole {
        id
        version
        deliveryAndInvoicingConfigurations {
          ...ConfigurationFields
        }
      }
    }
    ...Problems
  }
}
    fragment ConfigurationFields on DeliveryAndInvoicingConfiguration {
  id
  version
  limitations {
    brandId
  }
  alternativePayer {
    id
  }
  invoiceAddress {
    id
  }
  deliveryAddress {
    id
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetConfigurationsMutation, SetConfigurationsMutationVariables>;
export const ConfigurationsOfContactDocument = new TypedDocumentString(`
    query ConfigurationsOfContact($id: ID!) {
  contact(id: $id) {
    customerRole {
      version
      deliveryAndInvoicingConfigurations {
        ...ConfigurationFields
      }
    }
  }
}
    fragment ConfigurationFields on DeliveryAndInvoicingConfiguration {
  id
  version
  limitations {
    brandId
  }
  alternativePayer {
    id
  }
  invoiceAddress {
    id
  }
  deliveryAddress {
    id
  }
}`) as unknown as TypedDocumentString<ConfigurationsOfContactQuery, ConfigurationsOfContactQueryVariables>;
export const ResolveDeliveryAndInvoicingDocument = new TypedDocumentString(`
    query ResolveDeliveryAndInvoicing($customerId: ID!, $context: DeliveryAndInvoicingContextInput) {
  resolveDeliveryAndInvoicing(customerId: $customerId, context: $context) {
    deliveryAddress {
      id
    }
    deliveryAddressSource
    invoiceAddress {
      id
    }
    invoiceAddressSource
    alternativePayer {
      id
      name
      addresses {
        id
      }
    }
    configuration {
      id
      customer {
        contact {
          id
        }
      }
    }
    passedOver {
      configuration {
        id
        limitations {
          brandId
        }
        deliveryAddress {
          fullAddress
        }
        alternativePayer {
          name
          phones {
            number
          }
        }
      }
      reason
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveDeliveryAndInvoicingQuery, ResolveDeliveryAndInvoicingQueryVariables>;
export const RemoveAddressDocument = new TypedDocumentString(`
    mutation RemoveAddress($input: RemoveAddressInput!) {
  removeAddress(input: $input) {
    __typename
    ... on RemoveAddressPayload {
      address {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveAddressMutation, RemoveAddressMutationVariables>;
export const RestoreAddressDocument = new TypedDocumentString(`
    mutation RestoreAddress($input: RestoreAddressInput!) {
  restoreAddress(input: $input) {
    __typename
    ... on RestoreAddressPayload {
      address {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreAddressMutation, RestoreAddressMutationVariables>;
export const DeletePayerDocument = new TypedDocumentString(`
    mutation DeletePayer($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    ... on DeleteOrganizationContactPayload {
      contact {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeletePayerMutation, DeletePayerMutationVariables>;
export const RestorePayerDocument = new TypedDocumentString(`
    mutation RestorePayer($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestorePayerMutation, RestorePayerMutationVariables>;
export const RegisterDocumentsDocument = new TypedDocumentString(`
    mutation RegisterDocuments($input: RegisterDocumentsInput!) {
  registerDocuments(input: $input) {
    __typename
    __typename
    ... on RegisterDocumentsPayload {
      application
      version
      addedCount
      totalCount
    }
    ... on Problem {
      code
      detail
    }
    ... on ValidationFailed {
      violations {
        propertyPath
        detail
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterDocumentsMutation, RegisterDocumentsMutationVariables>;
export const RegisteredDocumentsDocument = new TypedDocumentString(`
    query RegisteredDocuments($application: String!, $version: String!) {
  registeredDocuments(application: $application, version: $version) {
    documentId
    operationName
    operationType
    text
    registeredAt
  }
}
    `) as unknown as TypedDocumentString<RegisteredDocumentsQuery, RegisteredDocumentsQueryVariables>;
export const UnusedDocumentsDocument = new TypedDocumentString(`
    query UnusedDocuments($application: String!, $version: String!, $since: DateTime!) {
  unusedDocuments(application: $application, version: $version, since: $since) {
    operationName
  }
}
    `) as unknown as TypedDocumentString<UnusedDocumentsQuery, UnusedDocumentsQueryVariables>;
export const SchemaUsageOfDocument = new TypedDocumentString(`
    query SchemaUsageOf($coordinate: String!) {
  schemaUsage(coordinate: $coordinate) {
    coordinate
    documentCount
    documents {
      document {
        documentId
        operationName
      }
      versions {
        application
        version
        registeredAt
      }
      clients {
        application
        version
        calls
        lastCalledAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchemaUsageOfQuery, SchemaUsageOfQueryVariables>;
export const ExternalIdMappingDocument = new TypedDocumentString(`
    query ExternalIdMapping($kind: ContactKind!, $by: ExternalIdMappingKey!) {
  externalIdMapping(kind: $kind, by: $by) {
    externalId
    contact {
      id
      name
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExternalIdMappingQuery, ExternalIdMappingQueryVariables>;
export const ExternalIdMappingsDocument = new TypedDocumentString(`
    query ExternalIdMappings($kind: ContactKind!, $first: Int, $after: String, $filter: ExternalIdMappingFilter, $orderBy: [ExternalIdMappingOrder!]) {
  externalIdMappings(
    kind: $kind
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    nodes {
      externalId
      contact {
        id
        name
        externalId
        ... on IndividualContact {
          personalRelationships {
            totalCount
          }
        }
      }
    }
    pageInfo {
      endCursor
    }
    problems {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ExternalIdMappingsQuery, ExternalIdMappingsQueryVariables>;
export const AddExternalIdMappingsDocument = new TypedDocumentString(`
    mutation AddExternalIdMappings($input: AddExternalIdMappingsInput!) {
  addExternalIdMappings(input: $input) {
    __typename
    ... on AddExternalIdMappingsPayload {
      mappings {
        externalId
        contact {
          id
          version
        }
      }
    }
    ... on ValidationFailed {
      violations {
        existing {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddExternalIdMappingsMutation, AddExternalIdMappingsMutationVariables>;
export const SetExternalIdMappingsDocument = new TypedDocumentString(`
    mutation SetExternalIdMappings($input: SetExternalIdMappingsInput!) {
  setExternalIdMappings(input: $input) {
    __typename
    ... on SetExternalIdMappingsPayload {
      mappings {
        externalId
        contact {
          id
        }
      }
      removed {
        externalId
        contact {
          id
          externalId
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetExternalIdMappingsMutation, SetExternalIdMappingsMutationVariables>;
export const DeleteExternalIdMappingDocument = new TypedDocumentString(`
    mutation DeleteExternalIdMapping($input: DeleteExternalIdMappingInput!) {
  deleteExternalIdMapping(input: $input) {
    __typename
    ... on DeleteExternalIdMappingPayload {
      removed {
        externalId
        contact {
          id
          externalId
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteExternalIdMappingMutation, DeleteExternalIdMappingMutationVariables>;
export const TakeExternalIdDocument = new TypedDocumentString(`
    mutation TakeExternalId($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) {
    __typename
    ... on UpdateIndividualContactPayload {
      contact {
        externalId
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<TakeExternalIdMutation, TakeExternalIdMutationVariables>;
export const AddImageDocument = new TypedDocumentString(`
    mutation AddImage($input: AddImageInput!) {
  addImage(input: $input) {
    __typename
    ... on AddImagePayload {
      image {
        id
        uuid
        version
        mediaType
        byteSize
        width
        height
        sha256
        url
      }
      owner {
        __typename
        id
        ... on Contact {
          images {
            id
          }
          defaultImage {
            id
          }
        }
        ... on PlaceholderCustomer {
          images {
            id
          }
          defaultImage {
            id
          }
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddImageMutation, AddImageMutationVariables>;
export const RemoveImageDocument = new TypedDocumentString(`
    mutation RemoveImage($input: RemoveImageInput!) {
  removeImage(input: $input) {
    __typename
    ... on RemoveImagePayload {
      image {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveImageMutation, RemoveImageMutationVariables>;
export const RestoreImageDocument = new TypedDocumentString(`
    mutation RestoreImage($input: RestoreImageInput!) {
  restoreImage(input: $input) {
    __typename
    ... on RestoreImagePayload {
      image {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreImageMutation, RestoreImageMutationVariables>;
export const ImagesOfOwnerDocument = new TypedDocumentString(`
    query ImagesOfOwner($id: ID!) {
  node(id: $id) {
    ... on Contact {
      images {
        id
      }
      defaultImage {
        id
        sha256
      }
    }
    ... on PlaceholderCustomer {
      images {
        id
      }
      defaultImage {
        id
        sha256
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImagesOfOwnerQuery, ImagesOfOwnerQueryVariables>;
export const PicturedContactsDocument = new TypedDocumentString(`
    query PicturedContacts {
  contacts(first: 5000) {
    nodes {
      images {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PicturedContactsQuery, PicturedContactsQueryVariables>;
export const PicturedContactsWithUrlsDocument = new TypedDocumentString(`
    query PicturedContactsWithUrls {
  contacts(first: 5000) {
    nodes {
      images {
        id
        sha256
        url
      }
      defaultImage {
        mediaType
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PicturedContactsWithUrlsQuery, PicturedContactsWithUrlsQueryVariables>;
export const ReadImageDocument = new TypedDocumentString(`
    query ReadImage($id: ID!) {
  node(id: $id) {
    ... on Image {
      position
      contact {
        id
      }
      placeholderCustomer {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadImageQuery, ReadImageQueryVariables>;
export const OpenListsDocument = new TypedDocumentString(`
    query OpenLists {
  openLists {
    list
    values
    symmetricValues
  }
}
    `) as unknown as TypedDocumentString<OpenListsQuery, OpenListsQueryVariables>;
export const AddOpenListValueDocument = new TypedDocumentString(`
    mutation AddOpenListValue($input: AddOpenListValueInput!) {
  addOpenListValue(input: $input) {
    __typename
    ... on AddOpenListValuePayload {
      openList {
        list
        values
        symmetricValues
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddOpenListValueMutation, AddOpenListValueMutationVariables>;
export const CreateDepartmentDocument = new TypedDocumentString(`
    mutation CreateDepartment($input: CreateDepartmentInput!) {
  createDepartment(input: $input) {
    __typename
    ... on CreateDepartmentPayload {
      department {
        id
        uuid
        name
        description
        area
        code
        version
        deleted
        organization {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const CreateLocationDocument = new TypedDocumentString(`
    mutation CreateLocation($input: CreateLocationInput!) {
  createLocation(input: $input) {
    __typename
    ... on CreateLocationPayload {
      location {
        id
        uuid
        name
        memberCount
        version
        deleted
        organization {
          id
        }
        leaders {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateLocationMutation, CreateLocationMutationVariables>;
export const DeleteDepartmentDocument = new TypedDocumentString(`
    mutation DeleteDepartment($input: DeleteDepartmentInput!) {
  deleteDepartment(input: $input) {
    __typename
    ... on DeleteDepartmentPayload {
      department {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteDepartmentMutation, DeleteDepartmentMutationVariables>;
export const RestoreDepartmentDocument = new TypedDocumentString(`
    mutation RestoreDepartment($input: RestoreDepartmentInput!) {
  restoreDepartment(input: $input) {
    __typename
    ... on RestoreDepartmentPayload {
      department {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreDepartmentMutation, RestoreDepartmentMutationVariables>;
export const DeleteLocationDocument = new TypedDocumentString(`
    mutation DeleteLocation($input: DeleteLocationInput!) {
  deleteLocation(input: $input) {
    __typename
    ... on DeleteLocationPayload {
      location {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteLocationMutation, DeleteLocationMutationVariables>;
export const RestoreLocationDocument = new TypedDocumentString(`
    mutation RestoreLocation($input: RestoreLocationInput!) {
  restoreLocation(input: $input) {
    __typename
    ... on RestoreLocationPayload {
      location {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreLocationMutation, RestoreLocationMutationVariables>;
export const ReplaceKeyPeopleDocument = new TypedDocumentString(`
    mutation ReplaceKeyPeople($input: UpdateOrganizationContactInput!) {
  updateOrganizationContact(input: $input) {
    __typename
    ... on UpdateOrganizationContactPayload {
      contact {
        version
        founders {
          id
        }
        leaders {
          id
          individual {
            name
          }
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ReplaceKeyPeopleMutation, ReplaceKeyPeopleMutationVariables>;
export const MakeDepartmentDocument = new TypedDocumentString(`
    mutation MakeDepartment($input: CreateDepartmentInput!) {
  createDepartment(input: $input) {
    __typename
    ... on CreateDepartmentPayload {
      department {
        id
        uuid
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeDepartmentMutation, MakeDepartmentMutationVariables>;
export const MakeLocationDocument = new TypedDocumentString(`
    mutation MakeLocation($input: CreateLocationInput!) {
  createLocation(input: $input) {
    __typename
    ... on CreateLocationPayload {
      location {
        id
        uuid
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeLocationMutation, MakeLocationMutationVariables>;
export const UnitsOfOrganizationDocument = new TypedDocumentString(`
    query UnitsOfOrganization($id: ID!, $departments: DepartmentFilter, $departmentOrder: [DepartmentOrder!], $locations: LocationFilter, $locationOrder: [LocationOrder!], $deleted: DeletedFilter) {
  organizationContact(id: $id) {
    departments(filter: $departments, orderBy: $departmentOrder, deleted: $deleted) {
      totalCount
      nodes {
        name
      }
    }
    locations(filter: $locations, orderBy: $locationOrder, deleted: $deleted) {
      totalCount
      nodes {
        name
        memberCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsOfOrganizationQuery, UnitsOfOrganizationQueryVariables>;
export const ReadUnitNodesDocument = new TypedDocumentString(`
    query ReadUnitNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ReadUnitNodesQuery, ReadUnitNodesQueryVariables>;
export const EverythingOfOrganizationsDocument = new TypedDocumentString(`
    query EverythingOfOrganizations($first: Int!) {
  organizationContacts(first: $first) {
    nodes {
      departments(first: 100) {
        nodes {
          name
          organization {
            name
          }
        }
      }
      locations(first: 100) {
        totalCount
        nodes {
          memberCount
          leaders {
            jobTitle
          }
        }
      }
      founders {
        individual {
          name
        }
      }
      leaders {
        departments {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingOfOrganizationsQuery, EverythingOfOrganizationsQueryVariables>;
export const UpdateDepartmentDocument = new TypedDocumentString(`
    mutation UpdateDepartment($input: UpdateDepartmentInput!) {
  updateDepartment(input: $input) {
    __typename
    ... on UpdateDepartmentPayload {
      department {
        name
        description
        area
        code
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const UpdateLocationDocument = new TypedDocumentString(`
    mutation UpdateLocation($input: UpdateLocationInput!) {
  updateLocation(input: $input) {
    __typename
    ... on UpdateLocationPayload {
      location {
        name
        version
        leaders {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateLocationMutation, UpdateLocationMutationVariables>;
export const CreatePresetDocument = new TypedDocumentString(`
    mutation CreatePreset($input: CreatePresetInput!) {
  createPreset(input: $input) {
    __typename
    ... on CreatePresetPayload {
      preset {
        ...PresetParts
      }
    }
    ...Problems
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreatePresetMutation, CreatePresetMutationVariables>;
export const UpdatePresetDocument = new TypedDocumentString(`
    mutation UpdatePreset($input: UpdatePresetInput!) {
  updatePreset(input: $input) {
    __typename
    ... on UpdatePresetPayload {
      preset {
        ...PresetParts
      }
    }
    ...Problems
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePresetMutation, UpdatePresetMutationVariables>;
export const MovePresetDocument = new TypedDocumentString(`
    mutation MovePreset($input: MovePresetInput!) {
  movePreset(input: $input) {
    __typename
    ... on MovePresetPayload {
      preset {
        ...PresetParts
      }
    }
    ...Problems
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MovePresetMutation, MovePresetMutationVariables>;
export const AddDefaultPresetsDocument = new TypedDocumentString(`
    mutation AddDefaultPresets($input: AddDefaultPresetsInput!) {
  addDefaultPresets(input: $input) {
    __typename
    ... on AddDefaultPresetsPayload {
      presets {
        ...PresetParts
      }
    }
    ...Problems
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddDefaultPresetsMutation, AddDefaultPresetsMutationVariables>;
export const PresetsDocument = new TypedDocumentString(`
    query Presets($first: Int, $after: String, $offset: Int, $filter: PresetFilter, $orderBy: [PresetOrder!]) {
  presets(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    limit
    offset
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PresetParts
    }
    problems {
      code
    }
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}`) as unknown as TypedDocumentString<PresetsQuery, PresetsQueryVariables>;
export const ReadPresetDocument = new TypedDocumentString(`
    query ReadPreset($id: ID!, $language: String) {
  preset(id: $id) {
    ...PresetParts
    asked: label(language: $language)
  }
}
    fragment PresetParts on Preset {
  id
  uuid
  version
  field
  key
  label
  labels {
    language
    label
  }
  position
  isActive
}`) as unknown as TypedDocumentString<ReadPresetQuery, ReadPresetQueryVariables>;
export const AddProfessionalIdentityDocument = new TypedDocumentString(`
    mutation AddProfessionalIdentity($input: AddProfessionalIdentityInput!) {
  addProfessionalIdentity(input: $input) {
    __typename
    ... on AddProfessionalIdentityPayload {
      professionalIdentity {
        id
        uuid
        version
        deleted
        isActive
        jobTitle
        activationDate
        deactivationDate
        individual {
          id
        }
        organization {
          id
        }
        departments {
          name
        }
        locations {
          name
        }
        addresses {
          city
          countryCode
          usageContext
        }
        emails {
          address
          usageContext
        }
        phones {
          e164
          usageContext
        }
        webAddresses {
          url
          usageContext
        }
      }
      warnings {
        propertyPath
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddProfessionalIdentityMutation, AddProfessionalIdentityMutationVariables>;
export const DeleteProfessionalIdentityDocument = new TypedDocumentString(`
    mutation DeleteProfessionalIdentity($input: DeleteProfessionalIdentityInput!) {
  deleteProfessionalIdentity(input: $input) {
    __typename
    ... on DeleteProfessionalIdentityPayload {
      professionalIdentity {
        id
        deleted
        deletedAt
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteProfessionalIdentityMutation, DeleteProfessionalIdentityMutationVariables>;
export const FindByIdentitiesDocument = new TypedDocumentString(`
    query FindByIdentities($individuals: IndividualContactFilter, $organizations: OrganizationContactFilter) {
  individualContacts(filter: $individuals) {
    nodes {
      name
    }
  }
  organizationContacts(filter: $organizations) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindByIdentitiesQuery, FindByIdentitiesQueryVariables>;
export const MakeProfessionalIdentityDocument = new TypedDocumentString(`
    mutation MakeProfessionalIdentity($input: AddProfessionalIdentityInput!) {
  addProfessionalIdentity(input: $input) {
    __typename
    ... on AddProfessionalIdentityPayload {
      professionalIdentity {
        id
        uuid
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeProfessionalIdentityMutation, MakeProfessionalIdentityMutationVariables>;
export const RepresentativesDocument = new TypedDocumentString(`
    query Representatives($id: ID!, $filter: ProfessionalIdentityFilter, $orderBy: [ProfessionalIdentityOrder!], $deleted: DeletedFilter, $first: Int, $after: String) {
  organizationContact(id: $id) {
    representatives(
      filter: $filter
      orderBy: $orderBy
      deleted: $deleted
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        jobTitle
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RepresentativesQuery, RepresentativesQueryVariables>;
export const IdentitiesOfIndividualDocument = new TypedDocumentString(`
    query IdentitiesOfIndividual($id: ID!) {
  individualContact(id: $id) {
    professionalIdentities {
      totalCount
      nodes {
        organization {
          name
        }
        emails {
          address
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdentitiesOfIndividualQuery, IdentitiesOfIndividualQueryVariables>;
export const EverythingOfRepresentativesDocument = new TypedDocumentString(`
    query EverythingOfRepresentatives($first: Int!) {
  organizationContacts(first: $first) {
    nodes {
      representatives(first: 100) {
        totalCount
        nodes {
          individual {
            emails {
              address
            }
          }
          departments {
            name
          }
          locations {
            name
            memberCount
          }
          addresses {
            city
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingOfRepresentativesQuery, EverythingOfRepresentativesQueryVariables>;
export const ReadProfessionalIdentityDocument = new TypedDocumentString(`
    query ReadProfessionalIdentity($id: ID!) {
  professionalIdentity(id: $id) {
    id
    deleted
    individual {
      name
    }
    organization {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReadProfessionalIdentityQuery, ReadProfessionalIdentityQueryVariables>;
export const ReadIdentityNodeDocument = new TypedDocumentString(`
    query ReadIdentityNode($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ReadIdentityNodeQuery, ReadIdentityNodeQueryVariables>;
export const RestoreProfessionalIdentityDocument = new TypedDocumentString(`
    mutation RestoreProfessionalIdentity($input: RestoreProfessionalIdentityInput!) {
  restoreProfessionalIdentity(input: $input) {
    __typename
    ... on RestoreProfessionalIdentityPayload {
      professionalIdentity {
        id
        deleted
        version
        departments {
          name
        }
        emails {
          address
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreProfessionalIdentityMutation, RestoreProfessionalIdentityMutationVariables>;
export const DeleteForRestoreDocument = new TypedDocumentString(`
    mutation DeleteForRestore($input: DeleteProfessionalIdentityInput!) {
  deleteProfessionalIdentity(input: $input) {
    __typename
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteForRestoreMutation, DeleteForRestoreMutationVariables>;
export const RemoveIdentityEmailDocument = new TypedDocumentString(`
    mutation RemoveIdentityEmail($input: RemoveEmailInput!) {
  removeEmail(input: $input) {
    __typename
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveIdentityEmailMutation, RemoveIdentityEmailMutationVariables>;
export const UpdateProfessionalIdentityDocument = new TypedDocumentString(`
    mutation UpdateProfessionalIdentity($input: UpdateProfessionalIdentityInput!) {
  updateProfessionalIdentity(input: $input) {
    __typename
    ... on UpdateProfessionalIdentityPayload {
      professionalIdentity {
        version
        isActive
        jobTitle
        activationDate
        deactivationDate
        departments {
          name
        }
        locations {
          name
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateProfessionalIdentityMutation, UpdateProfessionalIdentityMutationVariables>;
export const CreateMembershipDocument = new TypedDocumentString(`
    mutation CreateMembership($input: CreateMembershipInput!) {
  createMembership(input: $input) {
    __typename
    ... on CreateMembershipPayload {
      membership {
        id
        uuid
        type
        name
        reference
        version
        deleted
        contact {
          id
        }
        organization {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreateMembershipMutation, CreateMembershipMutationVariables>;
export const UpdateMembershipDocument = new TypedDocumentString(`
    mutation UpdateMembership($input: UpdateMembershipInput!) {
  updateMembership(input: $input) {
    __typename
    ... on UpdateMembershipPayload {
      membership {
        type
        name
        reference
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateMembershipMutation, UpdateMembershipMutationVariables>;
export const DeleteMembershipDocument = new TypedDocumentString(`
    mutation DeleteMembership($input: DeleteMembershipInput!) {
  deleteMembership(input: $input) {
    __typename
    ... on DeleteMembershipPayload {
      membership {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteMembershipMutation, DeleteMembershipMutationVariables>;
export const RestoreMembershipDocument = new TypedDocumentString(`
    mutation RestoreMembership($input: RestoreMembershipInput!) {
  restoreMembership(input: $input) {
    __typename
    ... on RestoreMembershipPayload {
      membership {
        deleted
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreMembershipMutation, RestoreMembershipMutationVariables>;
export const CreatePersonalRelationshipDocument = new TypedDocumentString(`
    mutation CreatePersonalRelationship($input: CreatePersonalRelationshipInput!) {
  createPersonalRelationship(input: $input) {
    __typename
    ... on CreatePersonalRelationshipPayload {
      personalRelationship {
        id
        uuid
        type
        version
        deleted
        individual {
          id
        }
        relatedIndividual {
          id
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<CreatePersonalRelationshipMutation, CreatePersonalRelationshipMutationVariables>;
export const UpdatePersonalRelationshipDocument = new TypedDocumentString(`
    mutation UpdatePersonalRelationship($input: UpdatePersonalRelationshipInput!) {
  updatePersonalRelationship(input: $input) {
    __typename
    ... on UpdatePersonalRelationshipPayload {
      personalRelationship {
        id
        type
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePersonalRelationshipMutation, UpdatePersonalRelationshipMutationVariables>;
export const DeletePersonalRelationshipDocument = new TypedDocumentString(`
    mutation DeletePersonalRelationship($input: DeletePersonalRelationshipInput!) {
  deletePersonalRelationship(input: $input) {
    __typename
    ... on DeletePersonalRelationshipPayload {
      personalRelationship {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeletePersonalRelationshipMutation, DeletePersonalRelationshipMutationVariables>;
export const RestorePersonalRelationshipDocument = new TypedDocumentString(`
    mutation RestorePersonalRelationship($input: RestorePersonalRelationshipInput!) {
  restorePersonalRelationship(input: $input) {
    __typename
    ... on RestorePersonalRelationshipPayload {
      personalRelationship {
        id
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestorePersonalRelationshipMutation, RestorePersonalRelationshipMutationVariables>;
export const RelationshipsOfDocument = new TypedDocumentString(`
    query RelationshipsOf($id: ID!) {
  contact(id: $id) {
    __typename
    memberships {
      nodes {
        id
        organization {
          id
        }
      }
    }
    ... on OrganizationContact {
      members {
        nodes {
          id
          contact {
            id
          }
        }
      }
    }
    ... on IndividualContact {
      personalRelationships {
        nodes {
          id
          type
          relatedIndividual {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationshipsOfQuery, RelationshipsOfQueryVariables>;
export const DeleteIndividualWithRelationshipsDocument = new TypedDocumentString(`
    mutation DeleteIndividualWithRelationships($input: DeleteIndividualContactInput!) {
  deleteIndividualContact(input: $input) {
    __typename
    ... on DeleteIndividualContactPayload {
      contact {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteIndividualWithRelationshipsMutation, DeleteIndividualWithRelationshipsMutationVariables>;
export const DeleteOrganizationWithMembersDocument = new TypedDocumentString(`
    mutation DeleteOrganizationWithMembers($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    ... on DeleteOrganizationContactPayload {
      contact {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteOrganizationWithMembersMutation, DeleteOrganizationWithMembersMutationVariables>;
export const RestoreContactWithRelationshipsDocument = new TypedDocumentString(`
    mutation RestoreContactWithRelationships($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on RestoreContactPayload {
      contact {
        deleted
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RestoreContactWithRelationshipsMutation, RestoreContactWithRelationshipsMutationVariables>;
export const MembershipsOfDocument = new TypedDocumentString(`
    query MembershipsOf($id: ID!, $filter: MembershipFilter, $orderBy: [MembershipOrder!], $deleted: DeletedFilter) {
  contact(id: $id) {
    memberships(filter: $filter, orderBy: $orderBy, deleted: $deleted) {
      totalCount
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembershipsOfQuery, MembershipsOfQueryVariables>;
export const PersonalRelationshipsOfDocument = new TypedDocumentString(`
    query PersonalRelationshipsOf($id: ID!, $filter: PersonalRelationshipFilter, $orderBy: [PersonalRelationshipOrder!]) {
  individualContact(id: $id) {
    personalRelationships(filter: $filter, orderBy: $orderBy) {
      nodes {
        type
        relatedIndividual {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalRelationshipsOfQuery, PersonalRelationshipsOfQueryVariables>;
export const RelatedContactsDocument = new TypedDocumentString(`
    query RelatedContacts($contacts: ContactFilter, $individuals: IndividualContactFilter, $organizations: OrganizationContactFilter) {
  contacts(filter: $contacts) {
    nodes {
      name
    }
  }
  individualContacts(filter: $individuals) {
    nodes {
      name
    }
  }
  organizationContacts(filter: $organizations) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RelatedContactsQuery, RelatedContactsQueryVariables>;
export const DeleteNumberedDocument = new TypedDocumentString(`
    mutation DeleteNumbered($input: DeleteOrganizationContactInput!) {
  deleteOrganizationContact(input: $input) {
    __typename
    __typename
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<DeleteNumberedMutation, DeleteNumberedMutationVariables>;
export const RestoreNumberedDocument = new TypedDocumentString(`
    mutation RestoreNumbered($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    __typename
    ... on Conflict {
      propertyPath
      existing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreNumberedMutation, RestoreNumberedMutationVariables>;
export const SetCustomerRoleDocument = new TypedDocumentString(`
    mutation SetCustomerRole($input: SetCustomerRoleInput!) {
  setCustomerRole(input: $input) {
    __typename
    ... on SetCustomerRolePayload {
      customerRole {
        ...CustomerRoleFields
      }
      contact {
        id
      }
      warnings {
        propertyPath
        code
      }
    }
    ...Problems
  }
}
    fragment CustomerRoleFields on CustomerRole {
  id
  version
  deleted
  contact {
    id
  }
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    id
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetCustomerRoleMutation, SetCustomerRoleMutationVariables>;
export const SetSupplierRoleDocument = new TypedDocumentString(`
    mutation SetSupplierRole($input: SetSupplierRoleInput!) {
  setSupplierRole(input: $input) {
    __typename
    ... on SetSupplierRolePayload {
      supplierRole {
        ...SupplierRoleFields
      }
      contact {
        id
      }
      warnings {
        propertyPath
        code
      }
    }
    ...Problems
  }
}
    fragment SupplierRoleFields on SupplierRole {
  id
  version
  deleted
  contact {
    id
  }
  supplierNumber
  isActive
  supplierSince
  managedBy {
    id
  }
  myCustomerNumber
  taxInformation {
    type
    euVatNumber
    taxRegistrationNumber
  }
  globalLocationNumber
  creditorAccountId
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetSupplierRoleMutation, SetSupplierRoleMutationVariables>;
export const SetAlternativePayerRoleDocument = new TypedDocumentString(`
    mutation SetAlternativePayerRole($input: SetAlternativePayerRoleInput!) {
  setAlternativePayerRole(input: $input) {
    __typename
    ... on SetAlternativePayerRolePayload {
      alternativePayerRole {
        ...AlternativePayerRoleFields
      }
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment AlternativePayerRoleFields on AlternativePayerRole {
  id
  version
  deleted
  contact {
    id
  }
  alternativePayerNumber
  isActive
  since
  debtorAccountId
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetAlternativePayerRoleMutation, SetAlternativePayerRoleMutationVariables>;
export const RemoveCustomerRoleDocument = new TypedDocumentString(`
    mutation RemoveCustomerRole($input: RemoveCustomerRoleInput!) {
  removeCustomerRole(input: $input) {
    __typename
    ... on RemoveCustomerRolePayload {
      customerRole {
        id
        version
        deleted
      }
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveCustomerRoleMutation, RemoveCustomerRoleMutationVariables>;
export const RemoveSupplierRoleDocument = new TypedDocumentString(`
    mutation RemoveSupplierRole($input: RemoveSupplierRoleInput!) {
  removeSupplierRole(input: $input) {
    __typename
    ... on RemoveSupplierRolePayload {
      supplierRole {
        id
        version
        deleted
      }
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveSupplierRoleMutation, RemoveSupplierRoleMutationVariables>;
export const RemoveAlternativePayerRoleDocument = new TypedDocumentString(`
    mutation RemoveAlternativePayerRole($input: RemoveAlternativePayerRoleInput!) {
  removeAlternativePayerRole(input: $input) {
    __typename
    ... on RemoveAlternativePayerRolePayload {
      alternativePayerRole {
        id
        version
        deleted
      }
      contact {
        id
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveAlternativePayerRoleMutation, RemoveAlternativePayerRoleMutationVariables>;
export const RolesOfContactDocument = new TypedDocumentString(`
    query RolesOfContact($id: ID!) {
  contact(id: $id) {
    customerRole {
      ...CustomerRoleFields
    }
    supplierRole {
      ...SupplierRoleFields
    }
    alternativePayerRole {
      ...AlternativePayerRoleFields
    }
  }
}
    fragment CustomerRoleFields on CustomerRole {
  id
  version
  deleted
  contact {
    id
  }
  customerNumber
  isActive
  isSuspended
  customerSince
  managedBy {
    id
  }
  externalCard {
    number
    added
  }
  taxInformation {
    euVatNumber
    taxRegistrationNumber
    enabledTaxExemptions
  }
  globalLocationNumber
  alternativePayer {
    id
  }
  requiresFormalInvoice
  creditLimit {
    amount
    currency
  }
  debtorAccountId
}
fragment SupplierRoleFields on SupplierRole {
  id
  version
  deleted
  contact {
    id
  }
  supplierNumber
  isActive
  supplierSince
  managedBy {
    id
  }
  myCustomerNumber
  taxInformation {
    type
    euVatNumber
    taxRegistrationNumber
  }
  globalLocationNumber
  creditorAccountId
}
fragment AlternativePayerRoleFields on AlternativePayerRole {
  id
  version
  deleted
  contact {
    id
  }
  alternativePayerNumber
  isActive
  since
  debtorAccountId
}`) as unknown as TypedDocumentString<RolesOfContactQuery, RolesOfContactQueryVariables>;
export const ContactsByRoleDocument = new TypedDocumentString(`
    query ContactsByRole($filter: ContactFilter, $orderBy: [ContactOrder!], $first: Int, $last: Int, $before: String) {
  contacts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    last: $last
    before: $before
  ) {
    nodes {
      id
      customerRole {
        customerNumber
        managedBy {
          id
        }
        alternativePayer {
          id
        }
      }
      supplierRole {
        supplierNumber
      }
      alternativePayerRole {
        alternativePayerNumber
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsByRoleQuery, ContactsByRoleQueryVariables>;
export const ReadExternalContactManagementDocument = new TypedDocumentString(`
    query ReadExternalContactManagement {
  externalContactManagement {
    ...ExternalContactManagementFields
  }
}
    fragment ExternalContactManagementFields on ExternalContactManagement {
  id
  version
  useExternalContactManagement
  customWorkflowConfig {
    providerId
    provideContactStartUrl
    provideContactAddressStartUrl
    showContactDetailsStartUrl
  }
  apiAccessConfiguration {
    url
    credentialsKey
    timeoutInMillis
    maxRetries
    retryIntervalInMillis
  }
}`) as unknown as TypedDocumentString<ReadExternalContactManagementQuery, ReadExternalContactManagementQueryVariables>;
export const ExternalContactManagementNodeDocument = new TypedDocumentString(`
    query ExternalContactManagementNode($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ExternalContactManagementNodeQuery, ExternalContactManagementNodeQueryVariables>;
export const SetExternalContactManagementDocument = new TypedDocumentString(`
    mutation SetExternalContactManagement($input: SetExternalContactManagementInput!) {
  setExternalContactManagement(input: $input) {
    __typename
    ... on SetExternalContactManagementPayload {
      externalContactManagement {
        ...ExternalContactManagementFields
      }
      warnings {
        propertyPath
        code
      }
    }
    ...Problems
  }
}
    fragment ExternalContactManagementFields on ExternalContactManagement {
  id
  version
  useExternalContactManagement
  customWorkflowConfig {
    providerId
    provideContactStartUrl
    provideContactAddressStartUrl
    showContactDetailsStartUrl
  }
  apiAccessConfiguration {
    url
    credentialsKey
    timeoutInMillis
    maxRetries
    retryIntervalInMillis
  }
}
fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<SetExternalContactManagementMutation, SetExternalContactManagementMutationVariables>;
export const ProbeOnceDocument = new TypedDocumentString(`
    mutation ProbeOnce($input: ProbeExternalContactManagementInput!, $key: String!) {
  probeExternalContactManagement(input: $input) @idempotent(key: $key) {
    __typename
    ... on ProbeExternalContactManagementPayload {
      reachable
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ProbeOnceMutation, ProbeOnceMutationVariables>;
export const ProbeExternalContactManagementDocument = new TypedDocumentString(`
    mutation ProbeExternalContactManagement($input: ProbeExternalContactManagementInput!) {
  probeExternalContactManagement(input: $input) {
    __typename
    ... on ProbeExternalContactManagementPayload {
      reachable
      attempts {
        number
        startedAt
        durationInMillis
        outcome
        status
        detail
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<ProbeExternalContactManagementMutation, ProbeExternalContactManagementMutationVariables>;
export const UpsertContactsDocument = new TypedDocumentString(`
    mutation UpsertContacts($input: UpsertContactsInput!) {
  upsertContacts(input: $input) {
    __typename
    ... on UpsertContactsPayload {
      created
      updated
      unchanged
      rejected
      results {
        index
        action
        contact {
          id
          name
          version
          externalId
          customFields
          addresses {
            id
            version
            position
            fullAddress
            city
            usages
          }
          emails {
            id
            version
            position
            address
            type
            isPreferred
            description
          }
          phones {
            id
            number
            e164
          }
          webAddresses {
            id
            url
          }
          tags {
            name
          }
          customerRole {
            id
            version
            customerNumber
            debtorAccountId
            deleted
            deliveryAndInvoicingConfigurations {
              id
            }
          }
          supplierRole {
            id
            supplierNumber
            creditorAccountId
          }
          alternativePayerRole {
            id
            alternativePayerNumber
            debtorAccountId
          }
        }
        problems {
          __typename
          index
          ...Problems
        }
        warnings {
          propertyPath
          code
        }
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<UpsertContactsMutation, UpsertContactsMutationVariables>;
export const UpsertManyDocument = new TypedDocumentString(`
    mutation UpsertMany($input: UpsertContactsInput!) {
  upsertContacts(input: $input) {
    __typename
    __typename
    ... on UpsertContactsPayload {
      created
      updated
      unchanged
      results {
        index
        action
        contact {
          id
          version
        }
        problems {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertManyMutation, UpsertManyMutationVariables>;
export const CreateWithDetailsInFewStatementsDocument = new TypedDocumentString(`
    mutation CreateWithDetailsInFewStatements($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        name
        emails {
          address
        }
        phones {
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithDetailsInFewStatementsMutation, CreateWithDetailsInFewStatementsMutationVariables>;
export const CreateThatFailsDocument = new TypedDocumentString(`
    mutation CreateThatFails($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    __typename
  }
}
    `) as unknown as TypedDocumentString<CreateThatFailsMutation, CreateThatFailsMutationVariables>;
export const MakeCustomerContactDocument = new TypedDocumentString(`
    mutation MakeCustomerContact($input: CreateCustomerContactInput!) {
  createCustomerContact(input: $input) {
    __typename
    ... on CreateCustomerContactPayload {
      customerContact {
        id
        uuid
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeCustomerContactMutation, MakeCustomerContactMutationVariables>;
export const MakeIndividualContactDocument = new TypedDocumentString(`
    mutation MakeIndividualContact($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
        uuid
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeIndividualContactMutation, MakeIndividualContactMutationVariables>;
export const MakeOrganizationContactDocument = new TypedDocumentString(`
    mutation MakeOrganizationContact($input: CreateOrganizationContactInput!) {
  createOrganizationContact(input: $input) {
    __typename
    ... on CreateOrganizationContactPayload {
      contact {
        id
        uuid
        version
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakeOrganizationContactMutation, MakeOrganizationContactMutationVariables>;
export const MakePresetDocument = new TypedDocumentString(`
    mutation MakePreset($input: CreatePresetInput!) {
  createPreset(input: $input) {
    __typename
    ... on CreatePresetPayload {
      preset {
        id
        uuid
        version
        field
        key
      }
    }
    ...Problems
  }
}
    fragment Problems on Problem {
  code
  title
  detail
  type
  status
  ... on ValidationFailed {
    violations {
      propertyPath
      in
      detail
      code
    }
  }
  ... on NotFound {
    propertyPath
    id
  }
  ... on PermissionDenied {
    permission
  }
  ... on Conflict {
    propertyPath
    existing {
      __typename
      id
    }
  }
  ... on StaleVersion {
    current {
      __typename
      id
    }
    currentVersion
    baseVersion
    base
    conflictingPaths
  }
  ... on InUse {
    dependents {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<MakePresetMutation, MakePresetMutationVariables>;