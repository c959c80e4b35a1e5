import type { RequestContext } from '../../platform/requestContext.ts';

/**
 * What depends on what: the one place that says which rows go and come back with another, and which keep it from being
 * deleted. A new model that belongs to another, or refers to one that can be deleted, gets its line here.
 */

/** Rows of `model` whose `column` names a row of `of` are deleted and restored with it. */
interface Belonging {
  model: DependentModel;
  of: OwnerModel;
  column: string;
}

/** Rows of `model` refer to rows of `to` and outlive them, so they keep those from being deleted, unless that is forced. */
interface Reference {
  model: DependentModel;
  to: DependentModel | OwnerModel;
  /** The rows that refer to what meets a condition, as a condition of Prisma's. */
  where: (target: object) => object;
  /** What ends the reference when its target goes by force, or has gone by the time of a restore; without it, the reference stays and has no effect. */
  end?: (ctx: RequestContext) => object;
  /** What else than a deletion of the target ends the reference. */
  alsoEndedBy?: object;
  /** Only a deletion of the target itself is refused, not one that takes the target along. */
  isDirect?: true;
  /** Whether a row refers to a target, where several targets are asked for at once. */
  names?: (row: AnyColumns, target: AnyColumns) => boolean;
}

type AnyColumns = Readonly<Record<string, unknown>>;

export type OwnerModel = 'Contact' | 'ProfessionalIdentity' | 'Customer' | 'CustomerContact' | 'CustomerList';

/** The tables of the owners, which are locked while something of theirs comes back. */
export const ownerTables = {
  Contact: 'contact',
  ProfessionalIdentity: 'professional_identity',
  Customer: 'customer',
  CustomerContact: 'customer_contact',
  CustomerList: 'customer_list',
} as const satisfies Record<OwnerModel, string>;

export const isOwner = (model: string): model is OwnerModel => model in ownerTables;

export type DependentModel =
  | 'ProfessionalIdentity'
  | 'Address'
  | 'Email'
  | 'Phone'
  | 'WebAddress'
  | 'Department'
  | 'Location'
  | 'Membership'
  | 'PersonalRelationship'
  | 'Customer'
  | 'SupplierRole'
  | 'AlternativePayerRole'
  | 'DeliveryAndInvoicingConfiguration'
  | 'CustomerListItem'
  | 'CustomerContact'
  | 'CustomerContactExtension'
  | 'CustomerContactLink'
  | 'ContactPoint'
  | 'Image'
  | 'UserAccount';

const ofContact = (model: DependentModel): Belonging => ({ model, of: 'Contact', column: 'contactId' });
const ofIdentity = (model: DependentModel): Belonging => ({ model, of: 'ProfessionalIdentity', column: 'professionalIdentityId' });

/** Owners come before what belongs to them. */
export const belongings: readonly Belonging[] = [
  { model: 'ProfessionalIdentity', of: 'Contact', column: 'individualId' },
  { model: 'Department', of: 'Contact', column: 'organizationId' },
  { model: 'Location', of: 'Contact', column: 'organizationId' },
  ofContact('Membership'),
  { model: 'Membership', of: 'Contact', column: 'organizationId' },
  { model: 'PersonalRelationship', of: 'Contact', column: 'individualId' },
  { model: 'PersonalRelationship', of: 'Contact', column: 'relatedIndividualId' },
  ...(['Address', 'Email', 'Phone', 'WebAddress'] as const).flatMap((model) => [ofContact(model), ofIdentity(model)]),
  ofContact('Customer'),
  ofContact('SupplierRole'),
  ofContact('AlternativePayerRole'),
  { model: 'DeliveryAndInvoicingConfiguration', of: 'Customer', column: 'customerId' },
  { model: 'CustomerListItem', of: 'Customer', column: 'customerId' },
  { model: 'CustomerListItem', of: 'CustomerList', column: 'listId' },
  { model: 'CustomerContact', of: 'Customer', column: 'customerId' },
  { model: 'CustomerContactExtension', of: 'CustomerContact', column: 'customerContactId' },
  { model: 'CustomerContactLink', of: 'CustomerContact', column: 'customerContactId' },
  { model: 'CustomerContactLink', of: 'Customer', column: 'customerId' },
  { model: 'ContactPoint', of: 'Customer', column: 'customerId' },
  ofContact('Image'),
  { model: 'Image', of: 'Customer', column: 'customerId' },
];

const endPayer = () => ({ alternativePayerId: null });
const endManager = () => ({ managedById: null });
const endContact = () => ({ contactId: null });
const endLocation = () => ({ locationId: null });
const namesPayer = (row: AnyColumns, { contactId }: AnyColumns) => row.alternativePayerId === contactId;

export const references: readonly Reference[] = [
  {
    model: 'ProfessionalIdentity',
    to: 'Contact',
    where: (organization) => ({ organization, isActive: true }),
    end: ({ now }) => ({ isActive: false, deactivationDate: now }),
  },
  { model: 'ProfessionalIdentity', to: 'Department', where: (department) => ({ departments: { some: { department } } }), isDirect: true },
  { model: 'ProfessionalIdentity', to: 'Location', where: (location) => ({ locations: { some: { location } } }), isDirect: true },
  { model: 'Customer', to: 'Contact', where: (alternativePayer) => ({ alternativePayer }), end: endPayer },
  {
    model: 'Customer',
    to: 'AlternativePayerRole',
    where: (alternativePayerRole) => ({ alternativePayer: { alternativePayerRole } }),
    end: endPayer,
    alsoEndedBy: { isActive: false },
    names: namesPayer,
  },
  { model: 'Customer', to: 'ProfessionalIdentity', where: (managedBy) => ({ managedBy }), end: endManager },
  { model: 'SupplierRole', to: 'ProfessionalIdentity', where: (managedBy) => ({ managedBy }), end: endManager },
  // A configuration that names what is gone is passed over until that comes back.
  { model: 'DeliveryAndInvoicingConfiguration', to: 'Contact', where: (alternativePayer) => ({ alternativePayer }) },
  {
    model: 'DeliveryAndInvoicingConfiguration',
    to: 'AlternativePayerRole',
    where: (alternativePayerRole) => ({ alternativePayer: { alternativePayerRole } }),
    names: namesPayer,
  },
  {
    model: 'DeliveryAndInvoicingConfiguration',
    to: 'Address',
    where: (address) => ({ OR: [{ invoiceAddress: address }, { deliveryAddress: address }] }),
    isDirect: true,
    names: (row, { id }) => row.invoiceAddressId === id || row.deliveryAddressId === id,
  },
  { model: 'CustomerContact', to: 'Contact', where: (contact) => ({ contact }), end: endContact },
  { model: 'CustomerContactLink', to: 'Contact', where: (contact) => ({ contact }), end: endContact },
  { model: 'CustomerContactLink', to: 'Location', where: (location) => ({ location }), end: endLocation, isDirect: true },
  { model: 'ContactPoint', to: 'Location', where: (location) => ({ location }), end: endLocation, isDirect: true },
  { model: 'CustomerContactLink', to: 'UserAccount', where: (user) => ({ user }), end: () => ({ userId: null }) },
];

/** A mark that at most one live row has, of those that name the same owner. */
interface SoleMark {
  mark: string;
  /** The columns that name the owner; a row has one of them. */
  columns: readonly string[];
}

const preferred: SoleMark = { mark: 'isPreferred', columns: ['contactId', 'professionalIdentityId'] };

/** What comes back gives its mark up to the row that has it by then. */
export const soleMarks: Partial<Record<DependentModel | OwnerModel, SoleMark>> = {
  Address: preferred,
  Email: preferred,
  Phone: preferred,
  WebAddress: preferred,
  CustomerContactLink: { mark: 'isPrimary', columns: ['customerId'] },
};

/** A column that repeats what the owner that `by` names has in its column of the same name. */
interface Mirror {
  column: string;
  of: OwnerModel;
  by: string;
}

/** What changed of an owner meanwhile is repeated in what comes back. */
export const mirrors: Partial<Record<DependentModel | OwnerModel, Mirror>> = {
  CustomerContactLink: { column: 'contactId', of: 'CustomerContact', by: 'customerContactId' },
};

/** Rows that outlive what their column names, in a table whose rows can be held. */
interface Holding {
  model: DependentModel | OwnerModel;
  column: string;
  table: 'contact' | 'user_account';
}

/** What is held while rows come back that name it: its deletion would not find them. Everybody holds contacts first. */
export const holdings: readonly Holding[] = [
  { model: 'CustomerContact', column: 'contactId', table: 'contact' },
  { model: 'CustomerContactLink', column: 'contactId', table: 'contact' },
  { model: 'CustomerContactLink', column: 'userId', table: 'user_account' },
];
