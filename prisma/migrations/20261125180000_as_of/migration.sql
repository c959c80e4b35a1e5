-- Reading the past. The schema as_of has a view for every table, of the same name and columns, that shows the rows as they were at
-- the instant in the setting app.as_of. Statements find the views because as_of stands first in their search_path: docs/adr/0023.
CREATE SCHEMA as_of;
GRANT USAGE ON SCHEMA as_of TO kith_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA as_of GRANT SELECT ON TABLES TO kith_app;

-- Fails when no instant is set. Statements put it into a subquery, so that it is asked for once.
CREATE FUNCTION as_of.instant() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT current_setting('app.as_of')::timestamptz
$$;

CREATE FUNCTION as_of.column_of(field text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(field, '([a-z0-9])([A-Z])', '\1_\2', 'g'))
$$;

-- What the columns of a row held before the change `cut`, of those that this or a later change wrote: the old value of the first
-- that did. A password shows in the feed as whether there is one, and here as a text that is no hash.
CREATE FUNCTION as_of.columns_before(for_tenant uuid, row_id uuid, cut bigint) RETURNS jsonb LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
  old_values jsonb;
  last_version integer;
  last_updated timestamptz;
  last_deletion record;
BEGIN
  SELECT coalesce(jsonb_object_agg(as_of.column_of(f.field), f.old), '{}') INTO old_values FROM (
    SELECT DISTINCT ON (e.key) e.key AS field, e.value -> 'old' AS old
    FROM public.change c CROSS JOIN LATERAL jsonb_each(c.fields) e
    WHERE c.tenant_id = for_tenant AND c.entity_id = row_id AND c.sequence >= cut
    ORDER BY e.key, c.sequence) f;
  IF old_values ? 'has_account_password' THEN
    old_values := old_values || jsonb_build_object(
      'account_password_hash', CASE WHEN (old_values -> 'has_account_password')::boolean THEN 'unknown' END);
  END IF;

  SELECT version INTO last_version FROM public.change
  WHERE tenant_id = for_tenant AND entity_id = row_id AND sequence < cut
  ORDER BY sequence DESC LIMIT 1;
  -- Changes of lists in other tables may leave the version and the time as they are: the first change with a version made it.
  SELECT occurred_at INTO last_updated FROM public.change
  WHERE tenant_id = for_tenant AND entity_id = row_id AND sequence < cut AND version = last_version
  ORDER BY sequence LIMIT 1;
  SELECT operation, occurred_at INTO last_deletion FROM public.change
  WHERE tenant_id = for_tenant AND entity_id = row_id AND sequence < cut AND operation IN ('DELETE', 'RESTORE')
  ORDER BY sequence DESC LIMIT 1;
  RETURN old_values || jsonb_build_object(
    'version', last_version,
    'updated_at', last_updated,
    'deleted_at', CASE WHEN last_deletion.operation = 'DELETE' THEN last_deletion.occurred_at END);
END
$$;

-- Which deletion a deleted row was part of, known by its transaction: the feed does not record deletion ids. Rows that one delete took
-- have the same.
CREATE FUNCTION as_of.deletion_of(for_tenant uuid, row_id uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT md5(concat_ws(' ', transaction_id, extract(epoch FROM occurred_at)))::uuid FROM public.change
    WHERE tenant_id = for_tenant AND entity_id = row_id AND operation = 'DELETE' AND occurred_at <= (SELECT as_of.instant())
    ORDER BY sequence DESC LIMIT 1);
END
$$;

-- Whether a field of a row has changed after the instant is a question of its own: a list that has not comes from its table.
-- What is on a list that has: the last change before says it best, as the old value of the one after lacks what was deleted by then.
CREATE FUNCTION as_of.list_before(for_tenant uuid, row_id uuid, list_field text)
RETURNS TABLE (value text, n integer) ROWS 5 LANGUAGE plpgsql STABLE AS $$
DECLARE
  changed record;
  list jsonb;
BEGIN
  SELECT sequence, fields -> list_field -> 'old' AS old INTO changed FROM public.change
  WHERE tenant_id = for_tenant AND entity_id = row_id AND fields ? list_field AND occurred_at > (SELECT as_of.instant())
  ORDER BY sequence LIMIT 1;
  SELECT fields -> list_field -> 'new' INTO list FROM public.change
  WHERE tenant_id = for_tenant AND entity_id = row_id AND fields ? list_field AND sequence < changed.sequence
  ORDER BY sequence DESC LIMIT 1;
  list := coalesce(list, changed.old);
  IF jsonb_typeof(list) <> 'array' THEN RETURN; END IF;
  RETURN QUERY SELECT e.value, e.ordinality::integer - 1 FROM jsonb_array_elements_text(list) WITH ORDINALITY e;
END
$$;

-- The tags of a contact come and go one by one in the feed. Those that did after the instant are where they were before they did.
CREATE FUNCTION as_of.contact_tags_before(for_tenant uuid, contact uuid)
RETURNS TABLE (value text) ROWS 5 LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY WITH moved AS (
    SELECT DISTINCT ON (name) name, c.fields -> 'tags' ->> 'old' IS NOT NULL AS was_there
    FROM public.change c CROSS JOIN LATERAL coalesce(c.fields -> 'tags' ->> 'old', c.fields -> 'tags' ->> 'new') name
    WHERE c.tenant_id = for_tenant AND c.entity_id = contact AND c.fields ? 'tags' AND c.occurred_at > (SELECT as_of.instant())
    ORDER BY name, c.sequence)
  SELECT name FROM moved WHERE was_there
  UNION ALL
  SELECT t.name FROM public.contact_tag ct JOIN public.tag t ON t.tenant_id = ct.tenant_id AND t.id = ct.tag_id
  WHERE ct.tenant_id = for_tenant AND ct.contact_id = contact AND NOT EXISTS (SELECT FROM moved m WHERE m.name = t.name);
END
$$;

-- Every text, number and boolean inside custom fields, as the table custom_field_value keeps them.
CREATE FUNCTION as_of.custom_field_values(custom_fields jsonb)
RETURNS TABLE (path text, ordinal integer, text_value text, number_value double precision, boolean_value boolean)
LANGUAGE sql IMMUTABLE AS $$
  WITH RECURSIVE member(path, value) AS (
    SELECT NULL::text, custom_fields
    UNION ALL
    SELECT inner_member.path, inner_member.value FROM member m CROSS JOIN LATERAL (
      SELECT concat_ws('.', m.path, o.key), o.value
      FROM jsonb_each(CASE WHEN jsonb_typeof(m.value) = 'object' THEN m.value ELSE '{}' END) o
      UNION ALL
      SELECT m.path, e.value
      FROM jsonb_array_elements(CASE WHEN jsonb_typeof(m.value) = 'array' THEN m.value ELSE '[]' END) e
    ) inner_member(path, value)
  )
  SELECT m.path, (row_number() OVER (PARTITION BY m.path) - 1)::integer,
    CASE WHEN jsonb_typeof(m.value) = 'string' THEN m.value #>> '{}' END,
    CASE WHEN jsonb_typeof(m.value) = 'number' THEN (m.value #>> '{}')::double precision END,
    CASE WHEN jsonb_typeof(m.value) = 'boolean' THEN (m.value #>> '{}')::boolean END
  FROM member m WHERE jsonb_typeof(m.value) IN ('string', 'number', 'boolean')
$$;

CREATE FUNCTION as_of.column_names(viewed regclass) RETURNS SETOF name LANGUAGE sql STABLE AS $$
  SELECT attname FROM pg_attribute WHERE attrelid = viewed AND attnum > 0 AND NOT attisdropped ORDER BY attnum
$$;

-- Shows the rows of a table with versions as they were. Every migration that makes or changes such a table calls it. `fixed` names
-- the columns that are never written again, which keep their indexes.
CREATE FUNCTION create_as_of_view(viewed regclass, fixed name[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  relation name := (SELECT relname FROM pg_class WHERE oid = viewed);
  columns text;
BEGIN
  SELECT string_agg(CASE
    WHEN c = ANY (fixed || '{tenant_id,id,created_at}'::name[]) THEN format('b.%I', c)
    WHEN c = 'deletion_id' THEN 'CASE WHEN CASE WHEN later.cut IS NULL THEN b.deleted_at ELSE past.deleted_at END IS NOT NULL'
      ' THEN as_of.deletion_of(b.tenant_id, b.id) END AS deletion_id'
    ELSE format('CASE WHEN later.cut IS NULL THEN b.%1$I ELSE past.%1$I END AS %1$I', c)
  END, ', ') INTO columns FROM as_of.column_names(viewed) c;
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', relation);
  -- A row without later changes costs a look into the index of changes; OFFSET keeps the rest from being done for it.
  EXECUTE format(
    'CREATE VIEW as_of.%I WITH (security_invoker = true) AS SELECT %s FROM %s b'
    ' LEFT JOIN LATERAL (SELECT c.sequence AS cut FROM public.change c WHERE c.tenant_id = b.tenant_id AND c.entity_id = b.id'
    '   AND c.occurred_at > (SELECT as_of.instant()) ORDER BY c.sequence LIMIT 1) later ON true'
    ' LEFT JOIN LATERAL (SELECT r.* FROM jsonb_populate_record(b, as_of.columns_before(b.tenant_id, b.id, later.cut)) r'
    '   WHERE later.cut IS NOT NULL OFFSET 0) past ON true'
    ' WHERE b.created_at <= (SELECT as_of.instant())',
    relation, columns, viewed);
END
$$;

-- Conditions for what lists show: a change of the field after the instant, of the row with these keys.
CREATE FUNCTION as_of.changed_later(list_field text, owner text DEFAULT NULL) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('c.fields ? %L AND c.occurred_at > (SELECT as_of.instant())', list_field)
    || CASE WHEN owner IS NULL THEN '' ELSE format(' AND c.tenant_id = b.tenant_id AND c.entity_id = b.%I', owner) END
$$;

-- Shows a list that a table keeps for the rows of another one, and the feed records as a field of theirs: the ids of what is on it.
CREATE FUNCTION create_as_of_list_view(viewed regclass, owner name, target name, list_field text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  relation name := (SELECT relname FROM pg_class WHERE oid = viewed);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', relation);
  EXECUTE format(
    'CREATE VIEW as_of.%1$I WITH (security_invoker = true) AS'
    ' SELECT b.tenant_id, b.%3$I, b.%4$I, b.position FROM %2$s b WHERE NOT EXISTS (SELECT FROM public.change c WHERE %6$s)'
    ' UNION ALL SELECT o.tenant_id, o.entity_id, l.value::uuid, l.n'
    ' FROM (SELECT DISTINCT c.tenant_id, c.entity_id FROM public.change c WHERE %7$s) o'
    ' CROSS JOIN LATERAL as_of.list_before(o.tenant_id, o.entity_id, %5$L) l',
    relation, viewed, owner, target, list_field, as_of.changed_later(list_field, owner), as_of.changed_later(list_field));
END
$$;

-- The same for tags, which the feed records by their names; `before` names those that there were.
CREATE FUNCTION create_as_of_tag_view(viewed regclass, owner name, before text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  relation name := (SELECT relname FROM pg_class WHERE oid = viewed);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', relation);
  EXECUTE format(
    'CREATE VIEW as_of.%1$I WITH (security_invoker = true) AS'
    ' SELECT b.tenant_id, b.%3$I, b.tag_id, b.created_at FROM %2$s b WHERE NOT EXISTS (SELECT FROM public.change c WHERE %5$s)'
    ' UNION ALL SELECT o.tenant_id, o.entity_id, t.id, t.created_at'
    ' FROM (SELECT DISTINCT c.tenant_id, c.entity_id FROM public.change c WHERE %6$s) o'
    ' CROSS JOIN LATERAL %4$s l JOIN public.tag t ON t.tenant_id = o.tenant_id AND t.name = l.value',
    relation, viewed, owner, before, as_of.changed_later('tags', owner), as_of.changed_later('tags'));
END
$$;

-- Shows a table as it is now: one whose rows never change, or that nothing read as of an instant shows.
CREATE FUNCTION create_present_view(viewed regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  relation name := (SELECT relname FROM pg_class WHERE oid = viewed);
BEGIN
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', relation);
  EXECUTE format('CREATE VIEW as_of.%I WITH (security_invoker = true) AS SELECT * FROM %s', relation, viewed);
END
$$;

CREATE VIEW as_of.change WITH (security_invoker = true) AS
SELECT * FROM public.change WHERE occurred_at <= (SELECT as_of.instant());

CREATE VIEW as_of.custom_field_value WITH (security_invoker = true) AS
SELECT v.* FROM public.custom_field_value v WHERE NOT EXISTS (
  SELECT FROM public.change c WHERE c.tenant_id = v.tenant_id AND c.entity_id = v.owner_id
    AND c.fields ? 'customFields' AND c.occurred_at > (SELECT as_of.instant()))
UNION ALL
SELECT o.tenant_id, o.entity_id, f.path COLLATE "C", f.ordinal, f.text_value COLLATE "C", left(f.text_value, 200) COLLATE "C",
  f.number_value, f.boolean_value
FROM (
  SELECT c.tenant_id, c.entity_id, min(c.sequence) AS cut FROM public.change c
  WHERE c.fields ? 'customFields' AND c.occurred_at > (SELECT as_of.instant())
  GROUP BY c.tenant_id, c.entity_id) o
CROSS JOIN LATERAL as_of.columns_before(o.tenant_id, o.entity_id, o.cut) b
CROSS JOIN LATERAL as_of.custom_field_values(b -> 'custom_fields') f;

SELECT create_as_of_view('address', '{contact_id,professional_identity_id}');
SELECT create_as_of_view('alternative_payer_role', '{contact_id}');
SELECT create_as_of_view('api_key', '{key_hash}');
SELECT create_as_of_view('contact', '{kind}');
SELECT create_as_of_view('contact_point');
SELECT create_as_of_view('custom_field_schema', '{owner}');
SELECT create_as_of_view('customer', '{contact_id}');
SELECT create_as_of_view('customer_contact');
SELECT create_as_of_view('customer_contact_extension', '{customer_contact_id}');
SELECT create_as_of_view('customer_contact_link');
SELECT create_as_of_view('customer_list');
SELECT create_as_of_view('customer_list_item', '{list_id,customer_id}');
SELECT create_as_of_view('delivery_and_invoicing_configuration', '{customer_id}');
SELECT create_as_of_view('department', '{organization_id}');
SELECT create_as_of_view('email', '{contact_id,professional_identity_id}');
SELECT create_as_of_view('external_contact_management');
SELECT create_as_of_view('image', '{contact_id,customer_id}');
SELECT create_as_of_view('location', '{organization_id}');
SELECT create_as_of_view('membership', '{contact_id,organization_id}');
SELECT create_as_of_view('personal_relationship', '{individual_id,related_individual_id}');
SELECT create_as_of_view('phone', '{contact_id,professional_identity_id}');
SELECT create_as_of_view('preset', '{field}');
SELECT create_as_of_view('professional_identity', '{individual_id,organization_id}');
SELECT create_as_of_view('supplier_role', '{contact_id}');
SELECT create_as_of_view('tag');
SELECT create_as_of_view('user_account');
SELECT create_as_of_view('web_address', '{contact_id,professional_identity_id}');

SELECT create_as_of_list_view('location_leader', 'location_id', 'professional_identity_id', 'leaderIds');
SELECT create_as_of_list_view('organization_founder', 'organization_id', 'professional_identity_id', 'founderIds');
SELECT create_as_of_list_view('organization_leader', 'organization_id', 'professional_identity_id', 'leaderIds');
SELECT create_as_of_list_view('professional_identity_department', 'professional_identity_id', 'department_id', 'departmentIds');
SELECT create_as_of_list_view('professional_identity_location', 'professional_identity_id', 'location_id', 'locationIds');
SELECT create_as_of_tag_view('contact_tag', 'contact_id', 'as_of.contact_tags_before(o.tenant_id, o.entity_id)');
SELECT create_as_of_tag_view('customer_contact_tag', 'customer_contact_id', 'as_of.list_before(o.tenant_id, o.entity_id, ''tags'')');
SELECT create_as_of_tag_view('customer_contact_link_tag', 'customer_contact_link_id', 'as_of.list_before(o.tenant_id, o.entity_id, ''tags'')');

SELECT create_present_view('account_number');
SELECT create_present_view('image_data');
SELECT create_present_view('open_list_value');
SELECT create_present_view('tenant');
