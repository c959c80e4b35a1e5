import { findRepeatedKeys, findHeldKeys } from '../../../platform/assertUnique.ts';
import { isChange, type Row } from '../../../platform/changes/entityWrites.ts';
import { Conflict, type Violation } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findInUse } from '../../deletion/service/deleteWithBelongings.ts';
import { areChanged } from '../../deliveryAndInvoicing/service/replaceConfigurations.ts';
import type { CustomerRoleInput, SupplierRoleInput } from '../role.inputs.ts';
import type { RoleModel, RoleRow } from '../role.repository.ts';
import { globalLocationNumberWarnings } from '../role.rules.ts';
import { readRoles, type RoleFacts } from './readRoles.ts';
import { customerColumns, supplierColumns } from './roleColumns.ts';
import type { PlannedRole, PlannedRoles, RoleColumns, WantedRoles } from './WantedRoles.ts';

const fields = { Customer: 'customerRole', SupplierRole: 'supplierRole', AlternativePayerRole: 'alternativePayerRole' } as const;
const numbers = { Customer: 'customerNumber', SupplierRole: 'supplierNumber', AlternativePayerRole: 'alternativePayerNumber' } as const;
const models = Object.keys(fields) as RoleModel[];

/**
 * What makes the roles of many contacts those that are wanted, with all that is wrong with it, in a number of statements that does
 * not grow with them. All is judged by what was there before.
 */
export async function planRoles(tx: Transaction, ctx: RequestContext, all: readonly WantedRoles[], goneAddresses: ReadonlySet<string>): Promise<PlannedRoles[]> {
  const facts = await readRoles(tx, ctx, all, goneAddresses);
  const planned = all.map((wanted) => planOne(wanted, facts, ctx.now));
  for (const model of models) {
    await refuseTaken(tx, model, all, planned);
    await refuseInUse(tx, ctx, model, planned);
  }
  return planned;
}

function planOne(wanted: WantedRoles, facts: RoleFacts, now: Date): PlannedRoles {
  const { contactId, alternativePayerRole } = wanted;
  const [customer, supplier, payer] = models.map((model) => facts.before[model].get(contactId) ?? null) as Before;
  const planned: PlannedRoles = {
    contactId,
    roles: {},
    configurations: null,
    accounts: { debtorAccountId: (customer ?? payer)?.debtorAccountId, creditorAccountId: supplier?.creditorAccountId },
    violations: [],
    problems: [],
    warnings: [],
  };
  if (wanted.customerRole) planCustomer(planned, { ...wanted, role: wanted.customerRole, before: customer }, facts, now);
  if (wanted.supplierRole) planSupplier(planned, { ...wanted, role: wanted.supplierRole, before: supplier }, facts);
  if (alternativePayerRole) planned.roles.AlternativePayerRole = set(payer, alternativePayerRole);
  const takenAway = <M extends RoleModel>(model: M, before: RoleRow<M> | null) =>
    wanted[fields[model]] === null && before && !before.deletedAt ? { [model]: { id: before.id, before, columns: null } } : {};
  Object.assign(planned.roles, takenAway('Customer', customer), takenAway('SupplierRole', supplier), takenAway('AlternativePayerRole', payer));
  return planned;
}

type Before = [RoleRow<'Customer'> | null, RoleRow<'SupplierRole'> | null, RoleRow<'AlternativePayerRole'> | null];

interface Replaced<M extends RoleModel, Input> extends WantedRoles {
  role: Input;
  before: RoleRow<M> | null;
}

function planCustomer(planned: PlannedRoles, wanted: Replaced<'Customer', CustomerRoleInput>, facts: RoleFacts, now: Date): void {
  const { contactId, role, before } = wanted;
  const path = `${wanted.path}customerRole.`;
  const manager = facts.readManager(role.managedById, `${path}managedById`);
  const payer = facts.readPayer({ customerContactId: contactId, id: role.alternativePayerId, propertyPath: `${path}alternativePayerId` });
  const configurations = facts.readConfigurations(contactId, role, `${path}deliveryAndInvoicingConfigurations`);
  planned.violations.push(
    ...manager.violations,
    ...payer.violations,
    ...facts.checkExemptions(role.taxInformation?.enabledTaxExemptions ?? [], `${path}taxInformation.enabledTaxExemptions`),
    ...configurations.violations,
  );
  planned.warnings.push(...globalLocationNumberWarnings(role.globalLocationNumber, `${path}globalLocationNumber`));
  planned.roles.Customer = set(before, { ...customerColumns(role, before, now), managedById: manager.uuid, alternativePayerId: payer.uuid });
  if (!role.deliveryAndInvoicingConfigurations) return;
  // A role that comes back brings its own along.
  const own = before ? (facts.configurations.get(before.id) ?? []) : [];
  if (before?.deletedAt || areChanged(own, configurations.columns)) planned.configurations = configurations.columns;
}

function planSupplier(planned: PlannedRoles, wanted: Replaced<'SupplierRole', SupplierRoleInput>, facts: RoleFacts): void {
  const { role, before } = wanted;
  const path = `${wanted.path}supplierRole.`;
  const manager = facts.readManager(role.managedById, `${path}managedById`);
  planned.violations.push(...manager.violations, ...facts.checkTaxType(role.taxInformation?.type ?? [], `${path}taxInformation.type`));
  planned.warnings.push(...globalLocationNumberWarnings(role.globalLocationNumber, `${path}globalLocationNumber`));
  planned.roles.SupplierRole = set(before, { ...supplierColumns(role), managedById: manager.uuid });
}

const set = <M extends RoleModel>(before: RoleRow<M> | null, columns: RoleColumns<M>): PlannedRole<M> => ({ id: before?.id ?? newUuid(), before, columns });

export const changesRoles = ({ roles, configurations }: PlannedRoles): boolean =>
  configurations !== null ||
  Object.values(roles).some(
    (role: PlannedRole<RoleModel>) => !role.columns || !role.before || role.before.deletedAt || isChange({ before: role.before, patch: role.columns as never }),
  );

/** Numbers that another role has, or that are given twice. */
async function refuseTaken(tx: Transaction, model: RoleModel, all: readonly WantedRoles[], planned: PlannedRoles[]): Promise<void> {
  const setting = planned.flatMap(({ roles }, index) => {
    const role = roles[model];
    return role?.columns ? [{ index, row: { id: role.id, [numbers[model]]: (role.columns as Record<string, unknown>)[numbers[model]] } }] : [];
  });
  const rows = setting.map(({ row }) => row);
  const pathOf = (index: number, field: string) => `${all[index]!.path}${fields[model]}.${field}`;
  for (const { index, field, first } of findRepeatedKeys(model, rows)) {
    planned[setting[index]!.index]!.violations.push(repeated(pathOf(setting[index]!.index, field), all[setting[first]!.index]!.index));
  }
  for (const { index, field, holder } of await findHeldKeys(tx, model, rows)) {
    planned[setting[index]!.index]!.problems.push(new Conflict(pathOf(setting[index]!.index, field), holder));
  }
}

const repeated = (propertyPath: string, index: number): Violation => ({
  propertyPath,
  in: 'BODY',
  detail: `is given in items.${index} already.`,
  code: 'DUPLICATE',
});

async function refuseInUse(tx: Transaction, ctx: RequestContext, model: RoleModel, planned: PlannedRoles[]): Promise<void> {
  const removed = planned.flatMap(({ roles }) => (roles[model] && !roles[model].columns ? [roles[model].before as Row<RoleModel>] : []));
  const inUse = await findInUse(tx, ctx, model, removed);
  for (const each of planned) {
    const problem = inUse.get(each.roles[model]?.id ?? '');
    if (problem) each.problems.push(problem);
  }
}
