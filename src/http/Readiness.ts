import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Database } from '../platform/database/database.ts';
import { findPendingMigrations } from '../platform/migrations/pendingMigrations.ts';

/** How long the database may take to answer. */
const patienceMillis = 2000;
/** Whoever asks more often gets the same report. */
const keptMillis = 1000;

/** Whether requests should be sent to this process, and what it depends on; nothing that names a place or a person. */
export interface ReadinessReport {
  status: 'ready' | 'not ready' | 'shutting down';
  database: 'ok' | 'away';
  migrations: 'ok' | 'pending' | 'unknown';
  /** The process does without; away, each counts for itself. */
  redis: 'ok' | 'away' | 'not used';
}

export class Readiness {
  readonly #database: Database;
  readonly #redis: Redis | undefined;
  #isEnding = false;
  #kept: { report: Promise<ReadinessReport>; until: number } | undefined;

  constructor(database: Database, redis: Redis | undefined) {
    this.#database = database;
    this.#redis = redis;
  }

  /** From now on, requests should go elsewhere. */
  end(): void {
    this.#isEnding = true;
  }

  async report(): Promise<ReadinessReport> {
    const now = performance.now();
    if (!this.#kept || now >= this.#kept.until) this.#kept = { report: this.#look(), until: now + keptMillis };
    const report = await this.#kept.report;
    return this.#isEnding ? { ...report, status: 'shutting down' } : report;
  }

  async #look(): Promise<ReadinessReport> {
    const pending = await this.#findPending();
    const database = pending ? 'ok' : 'away';
    const migrations = pending ? (pending.length > 0 ? 'pending' : 'ok') : 'unknown';
    const redis = this.#redis ? (this.#redis.status === 'ready' ? 'ok' : 'away') : 'not used';
    return { status: migrations === 'ok' ? 'ready' : 'not ready', database, migrations, redis };
  }

  /** Null when the database does not say so in time. */
  async #findPending(): Promise<string[] | null> {
    const patience = new AbortController();
    const found = findPendingMigrations(this.#database.pool).catch(() => null);
    const late = delay(patienceMillis, null, { ref: false, signal: patience.signal }).catch(() => null);
    const pending = await Promise.race([found, late]);
    patience.abort();
    return pending;
  }
}
