// Hand-written SQL over pg, one prepared statement for all owners at once: what loaders call.
import { decodeCursor } from './cursor.mjs';
import { insertContact, insertValues } from './insertContact.mjs';
import { listsBy, rowsBy } from './keyed.mjs';
import { newContact } from './newContact.mjs';
import { tenantId } from './settings.mjs';

const contactColumns = 'id, kind, name, external_id AS "externalId", created_at AS "createdAt"';
const live = `tenant_id = '${tenantId}' AND deleted_at IS NULL`;

export function createContactQueries(pool) {
  const query = async (name, text, values) => (await pool.query({ name, text, values })).rows;

  const details = (table, column) => async (contactIds) => {
    const rows = await query(
      table,
      `SELECT id, contact_id AS "contactId", type, ${column} FROM ${table}
       WHERE ${live} AND contact_id = ANY ($1::uuid[]) ORDER BY position, id`,
      [contactIds],
    );
    return listsBy(rows, 'contactId', contactIds);
  };

  const page = (name, condition) => async (first, after) =>
    query(
      name,
      `SELECT ${contactColumns} FROM contact
       WHERE ${live} AND (name, id) > ($1, $2) ${condition} ORDER BY name, id LIMIT $3`,
      [...decodeCursor(after), first + 1],
    );

  return {
    contact: async (id) =>
      (await query('contact', `SELECT ${contactColumns} FROM contact WHERE tenant_id = '${tenantId}' AND id = $1`, [id]))[0],

    contacts: page('contacts', ''),
    organizationContacts: page('organizationContacts', "AND kind = 'ORGANIZATION'"),
    emails: details('email', 'address'),
    phones: details('phone', 'number'),

    customerRoles: async (contactIds) => {
      const rows = await query(
        'customerRoles',
        `SELECT contact_id AS "contactId", customer_number AS "customerNumber", customer_since::text AS "customerSince"
         FROM customer WHERE ${live} AND contact_id = ANY ($1::uuid[])`,
        [contactIds],
      );
      return rowsBy(rows, 'contactId', contactIds);
    },

    representatives: async (organizationIds, first) => {
      const rows = await query(
        'representatives',
        `SELECT r.* FROM unnest($1::uuid[]) organization (id) CROSS JOIN LATERAL (
           SELECT id, organization_id AS "organizationId", individual_id AS "individualId", job_title AS "jobTitle",
             is_active AS "isActive"
           FROM professional_identity WHERE ${live} AND organization_id = organization.id
           ORDER BY created_at, id LIMIT $2
         ) r`,
        [organizationIds, first],
      );
      return listsBy(rows, 'organizationId', organizationIds);
    },

    individuals: async (ids) => {
      const rows = await query(
        'individuals',
        `SELECT ${contactColumns} FROM contact WHERE tenant_id = '${tenantId}' AND id = ANY ($1::uuid[])`,
        [ids],
      );
      return rowsBy(rows, 'id', ids);
    },

    /** The details are known from the input: they need not be read back. */
    createContact: async (input) => {
      const rows = newContact(input);
      const [contact] = await query(
        'createContact',
        `${insertContact} SELECT ${contactColumns} FROM c`,
        insertValues(rows),
      );
      return { ...contact, emails: rows.emails, phones: rows.phones };
    },
  };
}
