-- PostGraphile's way to write rows of several tables with one mutation: a function in the database.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;

CREATE TYPE bench.email_input AS (type email_type, address text);
CREATE TYPE bench.phone_input AS (type phone_type, number text);

CREATE FUNCTION bench.create_individual_contact(
  tenant_id uuid, name text, external_id text, emails bench.email_input[], phones bench.phone_input[]
) RETURNS contact LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  created contact;
BEGIN
  INSERT INTO contact (tenant_id, id, kind, name, external_id, updated_at)
  VALUES ($1, gen_random_uuid(), 'INDIVIDUAL', $2, $3, now())
  RETURNING * INTO created;

  INSERT INTO email (tenant_id, id, contact_id, position, type, address, normalized_address, usage_context, updated_at)
  SELECT $1, gen_random_uuid(), created.id, place - 1, e.type, e.address, lower(e.address), 'PERSONAL', now()
  FROM unnest($4) WITH ORDINALITY e (type, address, place);

  INSERT INTO phone (tenant_id, id, contact_id, position, type, number, e164, usages, usage_context, updated_at)
  SELECT $1, gen_random_uuid(), created.id, place - 1, p.type, p.number, p.number, '{EVERYTHING}', 'PERSONAL', now()
  FROM unnest($5) WITH ORDINALITY p (type, number, place);

  RETURN created;
END
$$;
