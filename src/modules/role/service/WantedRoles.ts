import type { NewRow } from '../../../platform/changes/entityWrites.ts';
import type { DomainError, Violation, Warning } from '../../../platform/domainError.ts';
import type { ConfigurationColumns } from '../../deliveryAndInvoicing/service/readConfigurations.ts';
import type { AlternativePayerRoleInput, CustomerRoleInput, SupplierRoleInput } from '../role.inputs.ts';
import type { RoleModel, RoleRow } from '../role.repository.ts';

/** A contact and the roles that it is to have: one that is left out stays, null takes it away. */
export interface WantedRoles {
  contactId: string;
  /** Whether the contact is about to be created, so that it has none yet. */
  isNew: boolean;
  /** The place of the contact in the input, and what stands there in front of the paths to its roles. */
  index: number;
  path: string;
  customerRole?: CustomerRoleInput | null | undefined;
  supplierRole?: SupplierRoleInput | null | undefined;
  alternativePayerRole?: AlternativePayerRoleInput | null | undefined;
}

/** What a client says of a role; the account is the server's. */
export type RoleColumns<M extends RoleModel> = Omit<NewRow<M>, 'id' | 'contactId' | 'debtorAccountId' | 'creditorAccountId'>;

export interface PlannedRole<M extends RoleModel> {
  id: string;
  /** The role as it is, removed or not; null when the contact never had one. */
  before: RoleRow<M> | null;
  /** Null takes the role away. */
  columns: RoleColumns<M> | null;
}

export interface PlannedRoles {
  contactId: string;
  roles: { [M in RoleModel]?: PlannedRole<M> };
  /** What replaces the delivery and invoicing configurations; null leaves them. */
  configurations: ConfigurationColumns[] | null;
  /** The accounts that the contact has. */
  accounts: { debtorAccountId: string | undefined; creditorAccountId: string | undefined };
  violations: Violation[];
  problems: DomainError[];
  warnings: Warning[];
}
