import { isDeepStrictEqual } from 'node:util';
import { createRows, deleteRows, updateRow, type Row } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findConfigurations } from '../deliveryAndInvoicing.repository.ts';
import { limitationsKey } from '../limitations.rules.ts';
import type { ConfigurationColumns } from './readConfigurations.ts';

const model = 'DeliveryAndInvoicingConfiguration';

/**
 * Replaces the configurations of a customer, which counts as a change of the customer. One that has the limitations of an
 * old one is the same configuration.
 */
export async function replaceConfigurations(
  tx: Transaction,
  ctx: RequestContext,
  customer: Row<'Customer'>,
  wanted: ConfigurationColumns[],
): Promise<void> {
  const before = await findConfigurations(tx, customer.id);
  const change = { old: before.map(contentOf), new: wanted.map(contentOf) };
  if (isDeepStrictEqual(change.old, change.new)) return;

  const byLimitations = new Map(before.map((configuration) => [limitationsKey(configuration), configuration]));
  const kept = wanted.map((columns) => byLimitations.get(limitationsKey(columns)));
  const dropped = before.filter((configuration) => !kept.includes(configuration));
  await deleteRows(tx, ctx, model, dropped, newUuid());
  const created = [];
  for (const [position, columns] of wanted.entries()) {
    const same = kept[position];
    if (same) await updateRow(tx, ctx, model, same, { ...columns, position });
    else created.push({ id: newUuid(), customerId: customer.id, position, ...columns });
  }
  createRows(tx, ctx, model, created);
  await updateRow(tx, ctx, 'Customer', customer, {}, { joined: { deliveryAndInvoicingConfigurations: change } });
}

/** What the change feed shows of a configuration. */
const contentOf = ({ brandId, alternativePayerId, invoiceAddressId, deliveryAddressId }: ConfigurationColumns) => ({
  brandId,
  alternativePayerId,
  invoiceAddressId,
  deliveryAddressId,
});
