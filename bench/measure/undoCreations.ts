import type pg from 'pg';
import { createdPrefix } from '../requests/creation.ts';
import { tenantId } from '../requests/tenant.ts';

/** Deletes what W4 and imports made, so that every run finds tables of the same size, and vacuums by hand, as no run must be disturbed. */
export async function undoCreations(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  // Without the triggers of the foreign keys, which would look for rows in all tables that could belong to a contact.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(
    `WITH contacts AS (DELETE FROM contact WHERE tenant_id = $1 AND external_id LIKE $2 RETURNING id),
          emails AS (DELETE FROM email USING contacts WHERE tenant_id = $1 AND contact_id = contacts.id RETURNING email.id),
          phones AS (DELETE FROM phone USING contacts WHERE tenant_id = $1 AND contact_id = contacts.id RETURNING phone.id),
          addresses AS (DELETE FROM address USING contacts WHERE tenant_id = $1 AND contact_id = contacts.id RETURNING address.id),
          customers AS (DELETE FROM customer USING contacts WHERE tenant_id = $1 AND contact_id = contacts.id RETURNING customer.id),
          made AS (SELECT id FROM contacts UNION ALL SELECT id FROM emails UNION ALL SELECT id FROM phones
                   UNION ALL SELECT id FROM addresses UNION ALL SELECT id FROM customers)
     DELETE FROM change USING made WHERE tenant_id = $1 AND entity_id = made.id`,
    [tenantId, `${createdPrefix}%`],
  );
  await client.query('COMMIT');
  await client.query('VACUUM contact, email, phone, address, customer, change');
  await client.query('CHECKPOINT');
}
