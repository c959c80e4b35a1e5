import { isDeepStrictEqual } from 'node:util';
import { createRows, deleteRows, updateEach, type Row } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findConfigurations } from '../deliveryAndInvoicing.repository.ts';
import { limitationsKey } from '../limitations.rules.ts';
import type { ConfigurationColumns } from './readConfigurations.ts';

const model = 'DeliveryAndInvoicingConfiguration';

/** A customer and the configurations that it is to have. */
export interface WantedConfigurations {
  customer: Row<'Customer'>;
  wanted: ConfigurationColumns[];
}

/**
 * Replaces the configurations of customers, which counts as a change of the customer, in a number of statements that does not grow
 * with them. One that has the limitations of an old one is the same configuration.
 */
export async function replaceConfigurations(tx: Transaction, ctx: RequestContext, all: WantedConfigurations[]): Promise<void> {
  const current = await findConfigurations(tx, all.map(({ customer }) => customer.id));
  const differing = all
    .map((each) => ({ ...each, before: current.filter(({ customerId }) => customerId === each.customer.id) }))
    .filter(({ before, wanted }) => areChanged(before, wanted))
    .map((each) => ({ ...each, ...compare(each), deletionId: newUuid() }));
  const deletionIds = new Map(differing.map(({ customer, deletionId }) => [customer.id, deletionId]));
  await deleteRows(tx, ctx, model, differing.flatMap(({ dropped }) => dropped), ({ customerId }) => deletionIds.get(customerId)!);
  await updateEach(tx, ctx, model, differing.flatMap(({ kept }) => kept));
  createRows(tx, ctx, model, differing.flatMap(({ created }) => created));
  const changes = differing.map(({ customer, before, wanted }) => ({
    before: customer,
    patch: {},
    joined: { deliveryAndInvoicingConfigurations: { old: before.map(contentOf), new: wanted.map(contentOf) } },
  }));
  await updateEach(tx, ctx, 'Customer', changes);
}

/** Whether configurations in their order are other ones than those that are wanted. */
export const areChanged = (before: ConfigurationColumns[], wanted: ConfigurationColumns[]): boolean =>
  !isDeepStrictEqual(before.map(contentOf), wanted.map(contentOf));

function compare({ customer, before, wanted }: WantedConfigurations & { before: Row<typeof model>[] }) {
  const byLimitations = new Map(before.map((configuration) => [limitationsKey(configuration), configuration]));
  const places = wanted.map((columns, position) => ({ columns: { ...columns, position }, same: byLimitations.get(limitationsKey(columns)) }));
  return {
    dropped: before.filter((configuration) => !places.some(({ same }) => same === configuration)),
    kept: places.flatMap(({ same, columns }) => (same ? [{ before: same, patch: columns }] : [])),
    created: places.flatMap(({ same, columns }) => (same ? [] : [{ id: newUuid(), customerId: customer.id, ...columns }])),
  };
}

/** What the change feed shows of a configuration. */
const contentOf = ({ brandId, alternativePayerId, invoiceAddressId, deliveryAddressId }: ConfigurationColumns) => ({
  brandId,
  alternativePayerId,
  invoiceAddressId,
  deliveryAddressId,
});
