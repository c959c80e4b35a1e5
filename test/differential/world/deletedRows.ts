import { encodeId, nodeTypeOf, type NodeModel } from '../../../src/platform/ids.ts';
import type { Api } from '../../support/api.ts';
import { delegateOf, models, type Row } from '../../support/models.ts';
import { mutate, Refused } from './mutate.ts';

interface Deletion {
  mutation: string;
  model: NodeModel;
  input: (row: Row) => object;
  where?: object;
}

const encode = (type: Parameters<typeof encodeId>[0], id: unknown): string => encodeId(type, id as string);

/** A mutation that takes the id of what it deletes, and by force what others refer to. */
function byId(mutation: string, model: NodeModel, { force, where }: { force?: true; where?: object } = {}): Deletion {
  const input = (row: Row) => ({ id: encode(nodeTypeOf(model, row), row.id), ...(force && { force }) });
  return { mutation, model, input, ...(where && { where }) };
}

/** A bare UUID names an owner of any type. */
const detail = (model: NodeModel): Deletion => ({
  mutation: `remove${model}`,
  model,
  where: { contactId: { not: null } },
  input: (row) => ({ id: row.id, ownerId: row.contactId, ...(model === 'Address' && { force: true }) }),
});

const role = (mutation: string, model: NodeModel, more: object = {}): Deletion => ({
  mutation,
  model,
  input: ({ contactId }) => ({ contactId, ...more }),
});

/** What belongs to something goes before its owner, so that deleted rows lie under live owners, too. */
const deletions: Deletion[] = [
  ...(['Address', 'Email', 'Phone', 'WebAddress', 'Image'] as const).map(detail),
  ...(['Department', 'Location', 'Membership', 'PersonalRelationship', 'ContactPoint'] as const).map((model) =>
    byId(`delete${model}`, model),
  ),
  byId('deleteCustomerContactLink', 'CustomerContactLink', { where: { customerContact: { customerId: null } } }),
  {
    mutation: 'removeCustomerContactExtension',
    model: 'CustomerContactExtension',
    input: ({ customerContactId, type }) => ({ customerContactId, type }),
  },
  { mutation: 'removeCustomerListItem', model: 'CustomerListItem', input: ({ customerId, listId }) => ({ customerId, listId }) },
  byId('deleteCustomerContact', 'CustomerContact'),
  byId('deleteUserAccount', 'UserAccount', { force: true }),
  byId('deleteCustomerList', 'CustomerList'),
  role('removeSupplierRole', 'SupplierRole'),
  role('removeAlternativePayerRole', 'AlternativePayerRole', { force: true }),
  { ...role('removeCustomerRole', 'Customer'), where: { contactId: { not: null } } },
  byId('deletePlaceholderCustomer', 'Customer', { where: { contactId: null } }),
  byId('deleteProfessionalIdentity', 'ProfessionalIdentity', { force: true }),
  byId('deleteIndividualContact', 'Contact', { force: true, where: { kind: 'INDIVIDUAL' } }),
  byId('deleteOrganizationContact', 'Contact', { force: true, where: { kind: 'ORGANIZATION' } }),
  {
    mutation: 'setDeliveryAndInvoicingConfigurations',
    model: 'Customer',
    where: { configurations: { some: {} } },
    input: ({ id }) => ({ customerId: id, configurations: [] }),
  },
  byId('revokeApiKey', 'ApiKey', { where: { name: { not: 'caller' } } }),
];

const mostOfEach = 2;

/** Most rows stay. */
const howMany = (rows: Row[]): number => Math.min(mostOfEach, Math.max(1, Math.floor(rows.length / 3)));

/** Deletes some rows of every type that can be deleted, and what belongs to them. */
export async function deleteRows(api: Api): Promise<void> {
  for (const { mutation, model, where, input } of deletions) {
    const delegate = delegateOf(
      api.db,
      models.find(({ name }) => name === model)!,
    );
    const rows = await delegate.findMany({ where: { deletedAt: null, ...where }, orderBy: { id: 'asc' } });
    let deleted = 0;
    // Some of the first and some of the last, which are of another origin.
    for (const [index] of rows.entries()) {
      const row = rows.at(index % 2 === 0 ? index / 2 : -(index + 1) / 2)!;
      if (deleted < howMany(rows) && (await isDeleted(api, mutation, input(row)))) deleted++;
    }
    if (deleted === 0) throw new Error(`${mutation} deleted nothing.`);
  }
}

/** What is in use is not. */
async function isDeleted(api: Api, mutation: string, input: object): Promise<boolean> {
  try {
    await mutate(api, mutation, input);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
