import type { Row } from '../../../platform/changes/entityWrites.ts';
import type { Violation } from '../../../platform/domainError.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { readPayers } from '../../role/service/roleReferences.ts';
import type { ConfigurationInput } from '../deliveryAndInvoicing.inputs.ts';
import { findAddresses } from '../deliveryAndInvoicing.repository.ts';
import { addressViolations } from '../deliveryAndInvoicing.rules.ts';
import { limitationViolations } from '../limitations.rules.ts';

/** What a client says of a configuration. */
export type ConfigurationColumns = Pick<
  Row<'DeliveryAndInvoicingConfiguration'>,
  'brandId' | 'alternativePayerId' | 'invoiceAddressId' | 'deliveryAddressId'
>;

interface ReadConfigurations {
  columns: ConfigurationColumns[];
  violations: Violation[];
}

const addressFields = ['invoiceAddressId', 'deliveryAddressId'] as const;

const addressIds = (configurations: ConfigurationInput[]): string[] =>
  configurations.flatMap((configuration) => addressFields.map((field) => configuration[field])).filter((id) => typeof id === 'string');

/**
 * The ids of the contacts that configurations name: who pays, and whose the addresses are. To be locked together with the
 * customer's contact before the configurations are read, so that all callers lock contacts in one order.
 */
export async function contactsNamedIn(tx: Transaction, configurations: ConfigurationInput[]): Promise<string[]> {
  const addresses = await findAddresses(tx, addressIds(configurations));
  const owners = [...addresses.values()].map(({ contactId }) => contactId);
  const payers = configurations.map(({ alternativePayerId }) => alternativePayerId);
  return [...owners, ...payers].filter((id) => typeof id === 'string');
}

/** Reads the configurations of the customer that a contact is, with everything that is wrong with them. */
export async function readConfigurations(
  tx: Transaction,
  ctx: RequestContext,
  contactId: string,
  { configurations, propertyPath }: { configurations: ConfigurationInput[]; propertyPath: string },
): Promise<ReadConfigurations> {
  const pathOf = (index: number, field: string) => `${propertyPath}.${index}.${field}`;
  const payers = await readPayers(
    tx,
    contactId,
    configurations.map(({ alternativePayerId: id }, index) => ({ id, propertyPath: pathOf(index, 'alternativePayerId') })),
  );
  const addresses = await readAddresses(tx, ctx, addressIds(configurations));
  const columns = configurations.map(
    ({ limitations, invoiceAddressId, deliveryAddressId }, index): ConfigurationColumns => ({
      brandId: limitations?.brandId ?? null,
      alternativePayerId: payers[index]!.uuid,
      invoiceAddressId: addresses.get(invoiceAddressId ?? '')?.id ?? null,
      deliveryAddressId: addresses.get(deliveryAddressId ?? '')?.id ?? null,
    }),
  );
  return {
    columns,
    violations: [
      ...limitationViolations(columns, propertyPath),
      ...payers.flatMap(({ violations }) => violations),
      ...configurations.flatMap((configuration, index) =>
        addressFields.flatMap((field) => {
          const id = configuration[field];
          return typeof id === 'string' ? addressViolations(pathOf(index, field), addresses.get(id) ?? null) : [];
        }),
      ),
    ],
  };
}

/** The addresses that ids name, kept from being deleted until the transaction ends. */
async function readAddresses(tx: Transaction, ctx: RequestContext, ids: string[]): Promise<Map<string, { id: string }>> {
  const addresses = await findAddresses(tx, ids);
  const identities = [...addresses.values()].map(({ professionalIdentityId }) => professionalIdentityId);
  if (identities.every((identity) => identity === null)) return addresses;
  lockRows(tx, ctx, 'professional_identity', identities);
  return findAddresses(tx, ids);
}
