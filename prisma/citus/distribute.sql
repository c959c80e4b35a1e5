-- Distributes the tables of Kith over the nodes of a Citus cluster by tenant: docs/citus.md. Run once, as the owner of the tables, after
-- the migrations and before the first request:
--
--   psql "$DATABASE_DIRECT_URL" -v ON_ERROR_STOP=1 --single-transaction -f prisma/citus/distribute.sql
--
-- Every table goes by its tenant_id, and all into one group, so that whatever belongs to a tenant is on one node. That holds for what
-- all tenants share, too: it is under a tenant id of its own. There is no reference table and no local one, apart from _prisma_migrations.

-- A foreign key wants both of its tables to be distributed, and its column of distribution never to change. Keys of Kith never do.
CREATE TEMPORARY TABLE kith_foreign_key ON COMMIT DROP AS
SELECT conrelid::regclass AS relation, conname AS name, replace(pg_get_constraintdef(oid), ' ON UPDATE CASCADE', '') AS definition
FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace;

DO $$
DECLARE
  key record;
BEGIN
  FOR key IN SELECT * FROM kith_foreign_key LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', key.relation, key.name);
  END LOOP;
END
$$;

SELECT create_distributed_table('tenant', 'tenant_id', colocate_with => 'none');
SELECT create_distributed_table('account_number', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('address', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('alternative_payer_role', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('api_key', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('change', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('contact', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('contact_point', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('contact_tag', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('custom_field_schema', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('custom_field_value', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_contact', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_contact_extension', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_contact_link', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_contact_link_tag', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_contact_tag', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_list', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('customer_list_item', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('delivery_and_invoicing_configuration', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('department', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('device', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('document_coordinate', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('document_usage', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('document_version', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('email', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('erasure', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('external_contact_management', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('idempotency_key', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('image', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('image_data', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('location', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('location_leader', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('membership', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('open_list_value', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('organization_founder', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('organization_leader', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('personal_relationship', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('phone', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('preset', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('professional_identity', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('professional_identity_department', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('professional_identity_location', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('registered_document', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('session', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('sign_in_event', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('supplier_role', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('suppression', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('tag', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('user_account', 'tenant_id', colocate_with => 'tenant');
SELECT create_distributed_table('web_address', 'tenant_id', colocate_with => 'tenant');

DO $$
DECLARE
  key record;
BEGIN
  FOR key IN SELECT * FROM kith_foreign_key LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', key.relation, key.name, key.definition);
  END LOOP;
END
$$;
