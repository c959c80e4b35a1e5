import type { Row } from '../../../platform/changes/entityWrites.ts';
import type { Violation } from '../../../platform/domainError.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { readPayers, type ReadPayer } from '../../role/service/roleReferences.ts';
import type { ConfigurationInput } from '../deliveryAndInvoicing.inputs.ts';
import { findAddresses, findConfigurations } from '../deliveryAndInvoicing.repository.ts';
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

/** Configurations as they stand in an input. */
interface GivenConfigurations {
  configurations: ConfigurationInput[];
  propertyPath: string;
}

/** Reads the configurations of the customer that a contact is, with everything that is wrong with them. */
export async function readConfigurations(
  tx: Transaction,
  ctx: RequestContext,
  contactId: string,
  given: GivenConfigurations,
): Promise<ReadConfigurations> {
  const readPayer = await readPayers(tx, given.configurations.map(({ alternativePayerId }) => alternativePayerId));
  return judgeConfigurations(contactId, given, readPayer, await readAddresses(tx, ctx, given.configurations));
}

/** The same where what configurations of many customers name has been read already. */
export function judgeConfigurations(
  customerContactId: string,
  { configurations, propertyPath }: GivenConfigurations,
  readPayer: ReadPayer,
  addresses: NamedAddresses,
): ReadConfigurations {
  const pathOf = (index: number, field: string) => `${propertyPath}.${index}.${field}`;
  const payers = configurations.map(({ alternativePayerId: id }, index) =>
    readPayer({ customerContactId, id, propertyPath: pathOf(index, 'alternativePayerId') }),
  );
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

/** The configurations that customers have, those of each in their order. */
export const findCurrentConfigurations = findConfigurations;

/** Addresses by the ids that name them. */
export type NamedAddresses = ReadonlyMap<string, { id: string }>;

/** The addresses that configurations name, kept from being deleted until the transaction ends. */
export async function readAddresses(tx: Transaction, ctx: RequestContext, configurations: ConfigurationInput[]): Promise<NamedAddresses> {
  const ids = addressIds(configurations);
  const addresses = await findAddresses(tx, ids);
  const identities = [...addresses.values()].map(({ professionalIdentityId }) => professionalIdentityId);
  if (identities.every((identity) => identity === null)) return addresses;
  lockRows(tx, ctx, 'professional_identity', identities);
  return findAddresses(tx, ids);
}
