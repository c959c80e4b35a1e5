import type { Row } from '../../platform/changes/entityWrites.ts';
import { decodeId } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader } from '../../platform/transaction.ts';

/** The record of a person that was asked for, deleted or not. */
export type Person =
  | { model: 'Contact'; row: Row<'Contact'>; customerContacts: Row<'CustomerContact'>[] }
  | { model: 'CustomerContact'; row: Row<'CustomerContact'>; customerContacts: [] };

/** The types of the records that are persons. */
export const personTypes = ['IndividualContact', 'CustomerContact'] as const;

/** The individual or the customer contact that an id names, with the customer contacts that are an individual as well. */
export async function findPerson(db: Reader, ctx: RequestContext, id: string): Promise<Person | null> {
  const contactId = decodeId(id, 'IndividualContact');
  const contact = contactId && (await db.contact.findFirst({ where: { id: contactId, kind: 'INDIVIDUAL' } }));
  if (contact) return { model: 'Contact', row: contact, customerContacts: await findCustomerContacts(db, ctx, contact) };
  const customerContactId = decodeId(id, 'CustomerContact');
  const customerContact = customerContactId && (await db.customerContact.findFirst({ where: { id: customerContactId } }));
  return customerContact ? { model: 'CustomerContact', row: customerContact, customerContacts: [] } : null;
}

/** Those that name an individual, and those that did until it was deleted by force and have named nobody since. */
async function findCustomerContacts(db: Reader, ctx: RequestContext, { id, deletedAt }: Row<'Contact'>): Promise<Row<'CustomerContact'>[]> {
  const parted = deletedAt ? await findParted(db, ctx, id) : [];
  return db.customerContact.findMany({ where: { OR: [{ contactId: id }, { id: { in: parted }, contactId: null }] }, orderBy: { id: 'asc' } });
}

/** The customer contacts that lost their contact in the transaction that deleted it. */
async function findParted(db: Reader, { tenantId }: RequestContext, contactId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.entity_id AS id FROM change d JOIN change c
      ON c.tenant_id = d.tenant_id AND c.transaction_id = d.transaction_id AND c.occurred_at = d.occurred_at
    WHERE d.tenant_id = ${tenantId}::uuid AND d.entity_id = ${contactId}::uuid AND d.operation = 'DELETE'
      AND c.entity = 'CustomerContact' AND c.fields -> 'contactId' ->> 'old' = ${contactId}`;
  return rows.map(({ id }) => id);
}
