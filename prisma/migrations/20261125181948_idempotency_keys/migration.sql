-- CreateTable
CREATE TABLE "idempotency_key" (
    "tenant_id" UUID NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "outcome" BYTEA NOT NULL,
    "request_hash" TEXT,
    "answer" BYTEA,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("tenant_id","actor_kind","actor_id","key_hash")
);

-- CreateIndex
CREATE INDEX "idempotency_key_tenant_id_created_at_idx" ON "idempotency_key"("tenant_id", "created_at");

SELECT secure_tenant_table('idempotency_key');
SELECT create_present_view('idempotency_key');

ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_answer_check CHECK ((request_hash IS NULL) = (answer IS NULL));

-- Begins the transaction of a mutation that has an idempotency key: nobody else uses the key until the transaction ends, and nobody has
-- used it since the time given, before which keys are forgotten. A few that are forgotten are swept along.
CREATE FUNCTION claim_idempotency_key(tenant uuid, kind actor_kind, actor text, hash text, forgotten_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', tenant, kind, hash, actor), 0)) THEN
    RAISE EXCEPTION USING ERRCODE = 'KT002', MESSAGE = 'The idempotency key is in use.';
  END IF;
  IF EXISTS (
    SELECT FROM idempotency_key WHERE tenant_id = tenant AND actor_kind = kind AND actor_id = actor AND key_hash = hash AND created_at > forgotten_at
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'KT003', MESSAGE = 'The idempotency key was used.';
  END IF;
  DELETE FROM idempotency_key WHERE (tenant_id, actor_kind, actor_id, key_hash) IN (
    SELECT tenant_id, actor_kind, actor_id, key_hash FROM idempotency_key
    WHERE tenant_id = tenant AND created_at <= forgotten_at ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED
  );
END
$$;
