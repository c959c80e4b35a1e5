import { tenantId } from './settings.mjs';

// One statement for a contact and its details. The tables of the inserted rows are named c, e and p for what follows.
export const insertContact = `
  WITH c AS (
    INSERT INTO contact (tenant_id, id, kind, name, external_id, updated_at)
    VALUES ('${tenantId}', $1, 'INDIVIDUAL', $2, $3, now())
    RETURNING id, kind, name, external_id, created_at
  ), e AS (
    INSERT INTO email (tenant_id, id, contact_id, position, type, address, normalized_address, usage_context, updated_at)
    SELECT '${tenantId}', id, $1, place - 1, type, address, lower(address), 'PERSONAL', now()
    FROM unnest($4::uuid[], $5::email_type[], $6::text[]) WITH ORDINALITY r (id, type, address, place)
    RETURNING id, position, type, address
  ), p AS (
    INSERT INTO phone (tenant_id, id, contact_id, position, type, number, e164, usages, usage_context, updated_at)
    SELECT '${tenantId}', id, $1, place - 1, type, number, number, '{EVERYTHING}', 'PERSONAL', now()
    FROM unnest($7::uuid[], $8::phone_type[], $9::text[]) WITH ORDINALITY r (id, type, number, place)
    RETURNING id, position, type, number
  )`;

export const insertValues = ({ contact, emails, phones }) => [
  contact.id,
  contact.name,
  contact.externalId,
  emails.map(({ id }) => id),
  emails.map(({ type }) => type),
  emails.map(({ address }) => address),
  phones.map(({ id }) => id),
  phones.map(({ type }) => type),
  phones.map(({ number }) => number),
];
