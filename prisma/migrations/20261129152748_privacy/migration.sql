-- CreateEnum
CREATE TYPE "erasure_reason" AS ENUM ('NO_LONGER_NEEDED', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL_PROCESSING', 'LEGAL_OBLIGATION', 'CHILD');

-- CreateEnum
CREATE TYPE "suppression_kind" AS ENUM ('EMAIL', 'EXTERNAL_ID', 'PHONE');

-- AlterEnum
ALTER TYPE "change_operation" ADD VALUE 'ERASE';

-- AlterTable
ALTER TABLE "idempotency_key" ADD COLUMN     "named_ids" UUID[];

-- AlterTable
ALTER TABLE "tenant" ADD COLUMN     "suppression_key" BYTEA;

-- CreateTable
CREATE TABLE "erasure" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "reason" "erasure_reason" NOT NULL,
    "reference" TEXT,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "suppressions" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "tenant_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "erasure_id" UUID NOT NULL,
    "kind" "suppression_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("tenant_id","hash","erasure_id")
);

-- CreateIndex
CREATE INDEX "erasure_tenant_id_created_at_id_idx" ON "erasure"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "erasure_tenant_id_subject_id_key" ON "erasure"("tenant_id", "subject_id");

-- CreateIndex
CREATE INDEX "suppression_tenant_id_erasure_id_idx" ON "suppression"("tenant_id", "erasure_id");

-- AddForeignKey
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_tenant_id_erasure_id_fkey" FOREIGN KEY ("tenant_id", "erasure_id") REFERENCES "erasure"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT secure_tenant_table('erasure');
SELECT secure_tenant_table('suppression');
SELECT create_as_of_view('erasure', '{subject_type,subject_id,reason,reference,actor_kind,actor_id,request_id,counts,digest}');
SELECT create_present_view('suppression');
SELECT create_present_view('idempotency_key');
SELECT create_present_view('tenant');

-- The hash of each text under which it would be suppressed: HMAC-SHA-256 (RFC 2104) with the key of the tenant, which never leaves the
-- database. The pads are those of the RFC, over the 32 bytes of the key and 32 zeros.
CREATE FUNCTION suppression_hashes(for_tenant uuid, kinds suppression_kind[], texts text[]) RETURNS TABLE (n bigint, hash text)
LANGUAGE sql STABLE AS $$
  WITH padded AS MATERIALIZED (
    SELECT string_agg(set_byte('\x00', 0, get_byte(k.bytes, i) # 54), '' ORDER BY i) AS inner_key,
      string_agg(set_byte('\x00', 0, get_byte(k.bytes, i) # 92), '' ORDER BY i) AS outer_key
    FROM (SELECT suppression_key || decode(repeat('00', 32), 'hex') AS bytes FROM tenant WHERE tenant_id = for_tenant) k,
      generate_series(0, 63) i)
  SELECT v.n, encode(sha256(p.outer_key || sha256(p.inner_key || convert_to(concat(v.kind, ' ', v.text), 'UTF8'))), 'hex')
  FROM unnest(kinds, texts) WITH ORDINALITY v(kind, text, n) CROSS JOIN padded p
$$;

-- Whether one of the texts may not be stored. A tenant that has erased nobody pays for one look into an index.
CREATE FUNCTION is_suppressed(for_tenant uuid, kinds suppression_kind[], texts text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM suppression WHERE tenant_id = for_tenant) THEN RETURN false; END IF;
  RETURN EXISTS (
    SELECT FROM suppression s JOIN suppression_hashes(for_tenant, kinds, texts) h ON s.hash = h.hash WHERE s.tenant_id = for_tenant);
END
$$;
