import { Prisma } from '../generated/prisma/client.ts';
import type { TransactionRecord } from '../platform/database/TransactionRecord.ts';
import { IdempotencyAnswerErased, IdempotencyKeyReused } from '../platform/idempotencyErrors.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { canonicalJson } from './canonicalJson.ts';
import { KeySecret } from './KeySecret.ts';
import { namedIds } from './namedIds.ts';
import { outcomeBytes, readOutcome, type Settled } from './outcomeBytes.ts';

/** How long a key is remembered. */
const keptMillis = 24 * 60 * 60 * 1000;

/** Characters of an answer that is kept. What is longer is read again for who asks again. */
const maximumAnswer = 5_000_000;

/** A mutation that is sent with a key. */
export interface KeyedCall {
  idempotencyKey: string;
  /** The mutation and its arguments, coerced. */
  field: string;
  args: Record<string, unknown>;
  /** Everything that the answer depends on beside. */
  request: unknown;
}

interface Row {
  fingerprint: string;
  outcome: Uint8Array;
  answer: Uint8Array | null;
}

/** What is known of a call that was done before. */
export interface Known {
  outcome: Settled;
  /** The answer to the same request, in JSON; null when there was none, or it was another request. */
  answer: string | null;
}

/** What is on record of one mutation under its key, and how it gets there. */
export class KeyRecord implements TransactionRecord {
  readonly #ctx: RequestContext;
  readonly #secret: KeySecret;
  readonly #fingerprint: string;
  readonly #requestHash: string;
  readonly #forgottenAt: Date;
  /** Tells keys apart, whosever they are. */
  readonly name: string;
  /** Whether a transaction was done that the outcome is on record with. */
  isKept = false;

  constructor(ctx: RequestContext, { idempotencyKey, field, args, request }: KeyedCall) {
    this.#ctx = ctx;
    this.#secret = new KeySecret(idempotencyKey, ctx.actor);
    this.#fingerprint = this.#secret.fingerprint(canonicalJson([field, args]));
    this.#requestHash = this.#secret.fingerprint(canonicalJson(request));
    const { tenantId, kind, id } = ctx.actor;
    this.name = `${tenantId} ${kind} ${this.#secret.hash} ${id}`;
    this.#forgottenAt = new Date(ctx.now.getTime() - keptMillis);
  }

  /** @throws IdempotencyKeyReused when the call that is known is another one, IdempotencyAnswerErased when nobody may know what it came to */
  async find(): Promise<Known | null> {
    const [row] = await this.#ctx.db.$queryRaw<Row[]>`
      SELECT fingerprint, outcome, CASE WHEN request_hash = ${this.#requestHash} THEN answer END AS answer
      FROM idempotency_key WHERE ${this.#isOwn()} AND created_at > ${this.#forgottenAt}`;
    if (!row) return null;
    if (row.fingerprint !== this.#fingerprint) throw new IdempotencyKeyReused();
    if (row.outcome.length === 0) throw new IdempotencyAnswerErased();
    return { outcome: readOutcome(this.#secret.open('outcome', row.outcome)), answer: this.#read(row.answer) };
  }

  begin(): Prisma.Sql {
    if (this.isKept) throw new Error('A mutation has one transaction: what it did before could not be told by its key.');
    const { tenantId, kind, id } = this.#ctx.actor;
    return Prisma.sql`SELECT claim_idempotency_key(${tenantId}::uuid, ${kind}::actor_kind, ${id}, ${this.#secret.hash}, ${this.#forgottenAt}::timestamptz)`;
  }

  end(value: unknown): Prisma.Sql {
    return Prisma.sql`WITH kept AS (${this.#insertion({ value })}) SELECT expect_state(EXISTS (SELECT FROM kept))`;
  }

  onCommitted(): void {
    this.isKept = true;
  }

  /** Puts on record what no transaction did; false when something is on record by then. */
  async keep(settled: Settled, answer: string | null): Promise<boolean> {
    const rows = await this.#ctx.db.$queryRaw<unknown[]>(this.#insertion(settled, answer));
    return rows.length === 1;
  }

  /** Adds the answer to what is on record. The first one holds: answers with it if it is to the same request. */
  async keepAnswer(answer: string): Promise<string> {
    if (answer.length > maximumAnswer) return answer;
    const [row] = await this.#ctx.db.$queryRaw<Pick<Row, 'answer'>[]>`
      UPDATE idempotency_key SET answer = COALESCE(answer, ${this.#sealed(answer)}), request_hash = COALESCE(request_hash, ${this.#requestHash})
      WHERE ${this.#isOwn()} AND fingerprint = ${this.#fingerprint} RETURNING CASE WHEN request_hash = ${this.#requestHash} THEN answer END AS answer`;
    return this.#read(row?.answer ?? null) ?? answer;
  }

  #isOwn(): Prisma.Sql {
    const { tenantId, kind, id } = this.#ctx.actor;
    return Prisma.sql`tenant_id = ${tenantId}::uuid AND actor_kind = ${kind}::actor_kind AND actor_id = ${id} AND key_hash = ${this.#secret.hash}`;
  }

  /** Inserts no row when there is one, unless that is forgotten. */
  #insertion(settled: Settled, answer: string | null = null): Prisma.Sql {
    const { tenantId, kind, id } = this.#ctx.actor;
    const kept = answer === null || answer.length > maximumAnswer ? null : answer;
    return Prisma.sql`
      INSERT INTO idempotency_key AS known (tenant_id, actor_kind, actor_id, key_hash, fingerprint, created_at, outcome, named_ids, request_hash, answer)
      VALUES (${tenantId}::uuid, ${kind}::actor_kind, ${id}, ${this.#secret.hash}, ${this.#fingerprint}, ${this.#ctx.now}::timestamptz,
        ${this.#secret.seal('outcome', outcomeBytes(settled))}::bytea, ${namedIds(settled)}::uuid[],
        ${kept && this.#requestHash}::text, ${kept && this.#sealed(kept)}::bytea)
      ON CONFLICT (tenant_id, actor_kind, actor_id, key_hash) DO UPDATE SET fingerprint = excluded.fingerprint, created_at = excluded.created_at,
        outcome = excluded.outcome, named_ids = excluded.named_ids, request_hash = excluded.request_hash, answer = excluded.answer
      WHERE known.created_at <= ${this.#forgottenAt}::timestamptz RETURNING 1`;
  }

  #sealed(answer: string): Uint8Array {
    return this.#secret.seal('answer', Buffer.from(answer));
  }

  #read(sealed: Uint8Array | null): string | null {
    return sealed && this.#secret.open('answer', sealed).toString();
  }
}
