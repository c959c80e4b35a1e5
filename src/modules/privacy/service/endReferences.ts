import { deleteRows, updateEach, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { DeletableModel, TakenRows } from '../../deletion/service/findBelongings.ts';

type ReferringModel = 'Customer' | 'SupplierRole' | 'DeliveryAndInvoicingConfiguration' | 'CustomerContactLink';

/** The columns by which what stays may name what goes; the database would refuse to let that go. */
export const referringColumns: Record<ReferringModel, Readonly<Record<string, DeletableModel>>> = {
  Customer: { alternativePayerId: 'Contact', managedById: 'ProfessionalIdentity' },
  SupplierRole: { managedById: 'ProfessionalIdentity' },
  DeliveryAndInvoicingConfiguration: { alternativePayerId: 'Contact', invoiceAddressId: 'Address', deliveryAddressId: 'Address' },
  CustomerContactLink: { contactId: 'Contact' },
};

type AnyRow = Row<ReferringModel> & Record<string, unknown>;

/**
 * Ends the references of what stays to what goes, deleted rows included. A delivery and invoicing configuration that named some of it
 * is deleted: without what it named it would mean something else.
 */
export async function endReferences(tx: Transaction, ctx: RequestContext, taken: TakenRows): Promise<void> {
  const idsOf = (model: DeletableModel) => new Set(taken.get(model)?.map(({ id }) => id));
  for (const model of Object.keys(referringColumns) as ReferringModel[]) {
    const columns = Object.entries(referringColumns[model]).map(([column, to]) => ({ column, gone: idsOf(to) }));
    const naming = columns.flatMap(({ column, gone }) => (gone.size ? [{ [column]: { in: [...gone] } }] : []));
    if (naming.length === 0) continue;
    const where = { id: { notIn: [...idsOf(model)] }, OR: naming };
    const found = (await delegateOf(tx, model).findMany({ where })) as AnyRow[];
    const patchOf = (row: AnyRow) =>
      Object.fromEntries(columns.flatMap(({ column, gone }) => (gone.has(row[column] as string) ? [[column, null]] : [])));
    const ended = await updateEach(tx, ctx, model, found.map((before) => ({ before, patch: patchOf(before) })));
    if (model !== 'DeliveryAndInvoicingConfiguration') continue;
    const deletionId = newUuid();
    await deleteRows(tx, ctx, model, ended.filter(({ deletedAt }) => !deletedAt) as Row<typeof model>[], () => deletionId);
  }
}
