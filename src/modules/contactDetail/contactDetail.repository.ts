import { Prisma, type CountryCode } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { delegateOf, snakeCase } from '../../platform/delegateOf.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { prefixFits } from '../contact/contact.rules.ts';
import { contactOwner, identityOwner, type DetailOwner } from './contactDetail.rules.ts';
import type { DetailModel } from './kinds/DetailKind.ts';

/** The owner that an id names, kept from being deleted until the transaction ends. @throws NotFound */
export async function getDetailOwner(
  tx: Transaction,
  ctx: RequestContext,
  propertyPath: string,
  id: string,
): Promise<DetailOwner> {
  const contactId = decodeContactId(id);
  lockRows(tx, ctx, 'contact', [contactId]);
  const contact = contactId && (await tx.contact.findFirst({ where: { id: contactId, deletedAt: null } }));
  if (contact && prefixFits(id, contact)) return contactOwner(contact);
  const identityId = decodeId(id, 'ProfessionalIdentity');
  lockRows(tx, ctx, 'professional_identity', [identityId]);
  const identity = identityId && (await tx.professionalIdentity.findFirst({ where: { id: identityId, deletedAt: null } }));
  if (identity) return identityOwner(identity);
  throw new NotFound(propertyPath, id);
}

/** The details of one kind in their order. */
export const findDetails = <M extends DetailModel>(tx: Transaction, model: M, owner: DetailOwner): Promise<Row<M>[]> =>
  delegateOf(tx, model).findMany({
    where: { ...owner.columns, deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });

/** The same of many contacts, by their ids. */
export async function findDetailsOfContacts<M extends DetailModel>(tx: Transaction, model: M, contactIds: string[]): Promise<Map<string, Row<M>[]>> {
  const byContact = new Map<string, Row<M>[]>(contactIds.map((id) => [id, []]));
  if (contactIds.length === 0) return byContact;
  const where = { contactId: { in: contactIds }, deletedAt: null };
  const rows = await delegateOf(tx, model).findMany({ where, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  for (const row of rows) byContact.get(row.contactId!)!.push(row);
  return byContact;
}

/** A detail addressed through its owner. @throws NotFound when it belongs to another one */
export async function getDetail<M extends DetailModel>(
  tx: Transaction,
  model: M,
  owner: DetailOwner,
  { id, isDeleted = false }: { id: string; isDeleted?: boolean },
): Promise<Row<M>> {
  const uuid = decodeId(id, model);
  const where = { id: uuid, ...owner.columns, deletedAt: isDeleted ? { not: null } : null };
  const row = uuid && (await delegateOf(tx, model).findFirst({ where }));
  if (!row) throw new NotFound('id', id);
  return row;
}

/** A number without a country calling code is read as one of the owner's first country, else of the tenant's. */
export async function findCountry(tx: Transaction, ctx: RequestContext, owner: DetailOwner): Promise<CountryCode> {
  const [[column, ownerId]] = Object.entries(owner.columns) as [[OwnerColumn, string]];
  return (await findCountries(tx, ctx, column, [ownerId])).get(ownerId)!;
}

type OwnerColumn = 'contactId' | 'professionalIdentityId';

/** The same for many owners, by their ids. One without addresses, or that is not there, has the tenant's. */
export async function findCountries(
  tx: Transaction,
  { tenantId }: RequestContext,
  column: OwnerColumn,
  ownerIds: string[],
): Promise<Map<string, CountryCode>> {
  const rows = await tx.$queryRaw<{ id: string; countryCode: CountryCode }[]>`
    SELECT o.id, coalesce((
        SELECT a.country_code FROM address a
        WHERE a.tenant_id = t.tenant_id AND a.${Prisma.raw(snakeCase(column))} = o.id AND a.deleted_at IS NULL AND a.country_code IS NOT NULL
        ORDER BY a.position, a.id LIMIT 1
      ), t.default_country_code) AS "countryCode"
    FROM tenant t, unnest(${ownerIds}::uuid[]) o(id) WHERE t.tenant_id = ${tenantId}::uuid`;
  return new Map(rows.map(({ id, countryCode }) => [id, countryCode]));
}
