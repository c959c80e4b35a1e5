import type { Redis } from 'ioredis';
import type pg from 'pg';
import { Replica, type ReplicaOptions } from './Replica.ts';
import { WriteMarks } from './WriteMarks.ts';

/** How often the primary is asked how far it is, and replicas whether they answer. */
const beatMillis = 1000;

/** A replica that is further behind is not read from. */
const maximumLagMillis = 5000;

/** Without word from the primary for so long, nobody knows how old the answers of replicas are. */
const maximumSilenceMillis = 20_000;

/** Where the end of the log is: all that was ever committed is before it, on disk by then unless commits do not wait for that. */
export const positionSql = `
  SELECT (CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END - '0/0')::text AS position`;

interface ReplicasOptions extends Pick<ReplicaOptions, 'poolSize' | 'isPooled' | 'onChange'> {
  urls: readonly string[];
  redis: Redis;
  primary: pg.Pool;
}

/** Places in the log of the primary. */
interface Required {
  /** Before it is all that was written in the tenant and answered by now. */
  written: number;
  /** Before it is what nobody must miss any more, of whatever tenant. */
  old: number;
}

/** Where the end of the log of the primary was. */
interface Sample {
  at: number;
  position: number;
}

/** The replicas of a database, and what each read asks of them: docs/adr/0029. */
export class Replicas {
  readonly #replicas: readonly Replica[];
  readonly #marks: WriteMarks;
  readonly #primary: pg.Pool;
  readonly #timer: NodeJS.Timeout;
  /** Since the marks can be relied on, the oldest first. */
  #samples: Sample[] = [];
  #next = 0;

  constructor({ urls, redis, primary, ...options }: ReplicasOptions) {
    this.#replicas = urls.map((url) => new Replica({ url, ...options }));
    this.#marks = new WriteMarks(redis);
    this.#marks.onLoss = () => (this.#samples = []);
    this.#primary = primary;
    this.#timer = setInterval(() => void this.beat(), beatMillis).unref();
  }

  /** One that can be read from, each in its turn; null when there is none. */
  choose(): Replica | null {
    if (!this.#isTrusted()) return null;
    for (let tried = 0; tried < this.#replicas.length; tried++) {
      const replica = this.#replicas[this.#next++ % this.#replicas.length]!;
      if (replica.isUsable) return replica;
    }
    return null;
  }

  /** What a replica must have of the log to answer a tenant. Undefined when that cannot be told. */
  async required(tenantId: string): Promise<Required | undefined> {
    const written = await this.#marks.get(tenantId);
    const [oldest] = this.#samples;
    return written === undefined || !oldest ? undefined : { written, old: oldest.position };
  }

  /** From now on, reads of the tenant see what is before a place in the log. */
  mark(tenantId: string, position: number): Promise<void> {
    return this.#marks.set(tenantId, position);
  }

  /** From now on, reads of the tenant see everything that the primary shows by now. */
  async markShown(tenantId: string): Promise<void> {
    await this.mark(tenantId, await this.#position());
  }

  /** Asks everybody how they are. */
  async beat(): Promise<void> {
    const old = this.#samples[0]?.position ?? 0;
    await Promise.all([this.#sample(), ...this.#replicas.map((replica) => replica.probe(old))]);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#replicas.map((replica) => replica.close()));
  }

  #isTrusted(): boolean {
    const newest = this.#samples.at(-1);
    return newest !== undefined && performance.now() - newest.at < maximumSilenceMillis;
  }

  async #position(): Promise<number> {
    const { rows } = await this.#primary.query<{ position: string }>(positionSql);
    return Number(rows[0]!.position);
  }

  async #sample(): Promise<void> {
    if (!this.#marks.isThere) return;
    const at = performance.now();
    const samples = this.#samples;
    const position = await this.#position().catch(() => null);
    // Marks that were lost meanwhile may have been of writes after the sample.
    if (position === null || samples !== this.#samples) return;
    samples.push({ at, position });
    while (samples.length > 1 && samples[1]!.at <= at - maximumLagMillis) samples.shift();
  }
}
