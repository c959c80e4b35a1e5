import type { Permission } from '../../generated/prisma/client.ts';
import type { ColumnsOf } from '../../platform/delegateOf.ts';
import { modelOf, type NodeModel, type NodeType } from '../../platform/ids.ts';

/**
 * The types of nodes in the order in which a snapshot brings them, owners before what belongs to them, and what a caller needs
 * to see them: the same as the type asks for in the schema.
 */
const needed: Record<NodeType, Permission> = {
  Tag: 'TENANT_ACCESS',
  Preset: 'TENANT_ACCESS',
  CustomFieldSchema: 'TENANT_ACCESS',
  ExternalContactManagement: 'TENANT_ACCESS',
  ApiKey: 'TENANT_BACKOFFICE',
  UserAccount: 'TENANT_ACCESS',
  Device: 'TENANT_BACKOFFICE',
  SignInEvent: 'TENANT_BACKOFFICE',
  OrganizationContact: 'TENANT_ACCESS',
  IndividualContact: 'TENANT_ACCESS',
  Department: 'TENANT_ACCESS',
  Location: 'TENANT_ACCESS',
  ProfessionalIdentity: 'TENANT_ACCESS',
  Address: 'TENANT_ACCESS',
  Email: 'TENANT_ACCESS',
  Phone: 'TENANT_ACCESS',
  WebAddress: 'TENANT_ACCESS',
  Membership: 'TENANT_ACCESS',
  PersonalRelationship: 'TENANT_ACCESS',
  CustomerRole: 'TENANT_ACCESS',
  PlaceholderCustomer: 'TENANT_ACCESS',
  SupplierRole: 'TENANT_ACCESS',
  AlternativePayerRole: 'TENANT_ACCESS',
  DeliveryAndInvoicingConfiguration: 'TENANT_ACCESS',
  CustomerList: 'TENANT_ACCESS',
  CustomerListItem: 'TENANT_ACCESS',
  CustomerContact: 'TENANT_ACCESS',
  CustomerContactExtension: 'TENANT_ACCESS',
  CustomerContactLink: 'TENANT_ACCESS',
  ContactPoint: 'TENANT_ACCESS',
  Image: 'TENANT_ACCESS',
  Erasure: 'TENANT_BACKOFFICE',
};

export const feedTypes = Object.keys(needed) as NodeType[];

/** The types that a feed is about: those that are asked for, all when none are, as far as the caller may see them. */
export function typesInScope(isAllowed: (permission: Permission) => boolean, asked: readonly NodeType[] | null): ReadonlySet<NodeType> {
  return new Set(feedTypes.filter((type) => isAllowed(needed[type]) && (asked === null || asked.includes(type))));
}

/** The models whose rows cannot be deleted. */
const permanent: Record<{ [M in NodeModel]: 'deletedAt' extends keyof ColumnsOf<M> ? never : M }[NodeModel], true> = {
  CustomFieldSchema: true,
  Erasure: true,
  ExternalContactManagement: true,
  Preset: true,
  SignInEvent: true,
  Tag: true,
};

/** Whether nodes of the type can be deleted. */
export const isDeletable = (type: NodeType): boolean => !(modelOf(type) in permanent);
