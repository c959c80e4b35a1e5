-- CreateEnum
CREATE TYPE "sign_in_event_kind" AS ENUM ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'REFRESH_TOKEN_REUSED', 'PASSWORD_CHANGED');

-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "last_used_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "is_locked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "password_hash" TEXT,
ADD COLUMN     "permissions" "permission"[] DEFAULT ARRAY[]::"permission"[];

-- CreateTable
CREATE TABLE "device" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "last_used_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "device_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "family_hash" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_event" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "sign_in_event_kind" NOT NULL,
    "user_account_id" UUID,
    "device_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sign_in_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "device_tenant_id_name_id_idx" ON "device"("tenant_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "device_tenant_id_token_hash_key" ON "device"("tenant_id", "token_hash");

-- CreateIndex
CREATE INDEX "session_tenant_id_user_account_id_created_at_idx" ON "session"("tenant_id", "user_account_id", "created_at");

-- CreateIndex
CREATE INDEX "session_tenant_id_device_id_idx" ON "session"("tenant_id", "device_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_tenant_id_family_hash_key" ON "session"("tenant_id", "family_hash");

-- CreateIndex
CREATE INDEX "sign_in_event_tenant_id_created_at_id_idx" ON "sign_in_event"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "sign_in_event_tenant_id_user_account_id_created_at_idx" ON "sign_in_event"("tenant_id", "user_account_id", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_event_tenant_id_device_id_created_at_idx" ON "sign_in_event"("tenant_id", "device_id", "created_at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_tenant_id_device_id_fkey" FOREIGN KEY ("tenant_id", "device_id") REFERENCES "device"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_event" ADD CONSTRAINT "sign_in_event_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_event" ADD CONSTRAINT "sign_in_event_tenant_id_device_id_fkey" FOREIGN KEY ("tenant_id", "device_id") REFERENCES "device"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT secure_tenant_table('device');
SELECT secure_tenant_table('session');
SELECT secure_tenant_table('sign_in_event');

-- As before, for the passwords of user accounts as well.
CREATE OR REPLACE FUNCTION as_of.columns_before(for_tenant uuid, row_id uuid, cut bigint) RETURNS jsonb LANGUAGE plpgsql STABLE STRICT AS $$
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
  SELECT old_values || coalesce(jsonb_object_agg(
    substr(p.name, length('has_') + 1) || '_hash', CASE WHEN (old_values -> p.name)::boolean THEN 'unknown' END), '{}')
  INTO old_values FROM unnest('{has_account_password,has_password}'::text[]) p(name) WHERE old_values ? p.name;

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

-- When something was used last is not in the feed, so these show it as it is now.
SELECT create_as_of_view('api_key', '{key_hash,last_used_at}');
SELECT create_as_of_view('device', '{token_hash,last_used_at}');
SELECT create_as_of_view('sign_in_event', '{kind,user_account_id,device_id}');
SELECT create_as_of_view('user_account');
SELECT create_present_view('session');
