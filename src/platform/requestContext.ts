import type DataLoader from 'dataloader';
import type { ActorKind, CountryCode, Permission } from '../generated/prisma/client.ts';
import { accessTopic } from './changes/accessTopic.ts';
import { ownChanges, type ChangeSignal } from './changes/changeSignal.ts';
import type { Database } from './database/database.ts';
import { Deadline } from './Deadline.ts';
import type { Reads } from './database/Reads.ts';
import type { FollowUp } from './database/FollowUp.ts';
import type { PlannedStatement, TextRow } from './database/plannedStatement.ts';
import type { TenantClient } from './database/tenantClient.ts';
import type { Transaction, TransactionOptions } from './database/tenantTransaction.ts';
import type { TransactionRecord } from './database/TransactionRecord.ts';
import { createOutbound, type Outbound } from './outbound/outbound.ts';
import { Unavailable } from './unavailable.ts';
import { createRateLimits, type RateLimits } from './rateLimit.ts';
import { registryTenantId } from './registryTenant.ts';
import { defaultSignIn, type SignInPolicy } from './signInPolicy.ts';

/** Who calls: a signed-in user or an API key, always inside one tenant. */
export interface Actor {
  kind: ActorKind;
  id: string;
  tenantId: string;
  permissions: ReadonlySet<Permission>;
  /** The device that a user signed in on. */
  deviceId?: string | undefined;
  /** The session of a user who signed in here. */
  session?: { id: string; userAccountId: string } | undefined;
  /** When the credential ends; left out when it does not. */
  expiresAt?: Date | undefined;
  /** The country of the tenant, in which phone numbers without a country calling code are read. */
  countryCode?: CountryCode | undefined;
}

/** Nobody is signed in. */
export class Unauthenticated extends Error {
  constructor(
    message?: string,
    /** What a program can tell apart: a credential that has expired is renewed, another one is not. */
    readonly reason?: 'EXPIRED',
  ) {
    super(message);
  }
}

const publicOnly = createOutbound();
const ownLimits = createRateLimits();

/** What of a request is done, whatever becomes of its answer. */
export interface Effects {
  /** The response keys of mutations that came to something. */
  readonly done: Set<string | number>;
  /** Whether something was written, or may be, that is done twice when the request is sent again. */
  wouldRepeat: boolean;
}

interface ContextOptions {
  actor: Actor | null;
  requestId: string;
  now: Date;
  languages?: readonly string[] | undefined;
  publicOrigin?: string | undefined;
  database: Database;
  outbound?: Outbound | undefined;
  rateLimits?: RateLimits | undefined;
  changeCursorDays?: number | undefined;
  changes?: ChangeSignal | undefined;
  signIn?: SignInPolicy | undefined;
  address?: (() => string) | undefined;
  renew?: (() => Promise<RequestContext>) | undefined;
  asOf?: Date | undefined;
  effects?: Effects | undefined;
  /** Whether it writes nothing, so that a replica may be read from. */
  isQuery?: boolean | undefined;
  deadline?: Deadline | undefined;
}

const defaultChangeCursorDays = 90;

/**
 * What everything below HTTP knows of a request. Whatever needs somebody to be signed in throws when nobody is, so that a
 * field whose guard was forgotten stays closed.
 */
export class RequestContext {
  readonly requestId: string;
  readonly now: Date;
  /** The languages that the caller prefers (BCP 47), the best one first. */
  readonly languages: readonly string[];
  /** Where clients reach the server, for example https://kith.example; empty when it does not know. */
  readonly publicOrigin: string;
  /** Loaders of this request, by what they load. */
  readonly loaders = new Map<string, DataLoader<never, unknown>>();
  /** What may be called outside; hosts on the public internet alone unless the operator says more. */
  readonly outbound: Outbound;
  /** Counts attempts at what may not be tried too often; for this process alone unless the operator says more. */
  readonly rateLimits: RateLimits;
  /** For how many days a cursor of the change feed can be continued from. */
  readonly changeCursorDays: number;
  /** Says that something changed in a tenant; by this process alone unless the operator says more. */
  readonly changes: ChangeSignal;
  /** How users sign in here. */
  readonly signIn: SignInPolicy;
  /** What the mutations of the request came to, by their response keys: none is done twice. */
  readonly outcomes = new Map<string | number, Promise<unknown>>();
  readonly effects: Effects;
  /** Until when the request may go on; for ever unless whoever took it says more. */
  readonly deadline: Deadline;
  /** What is read of what the next transactions come to. */
  followUp: FollowUp | undefined;
  /** What the transaction of the running mutation writes of itself. */
  record: TransactionRecord | undefined;
  /** The instant whose rows are read; undefined for those that are there now. */
  readonly asOf: Date | undefined;
  readonly #actor: Actor | null;
  readonly #database: Database;
  readonly #reads: Reads;
  readonly #options: ContextOptions;
  readonly #renew: (() => Promise<RequestContext>) | undefined;

  constructor(options: ContextOptions) {
    this.#options = options;
    this.asOf = options.asOf;
    this.requestId = options.requestId;
    this.now = options.now;
    this.languages = options.languages ?? [];
    this.publicOrigin = options.publicOrigin ?? '';
    this.outbound = options.outbound ?? publicOnly;
    this.rateLimits = options.rateLimits ?? ownLimits;
    this.changeCursorDays = options.changeCursorDays ?? defaultChangeCursorDays;
    this.changes = options.changes ?? ownChanges;
    this.signIn = options.signIn ?? defaultSignIn;
    this.#actor = options.actor;
    this.#database = options.database;
    this.#reads = options.isQuery ? options.database.reads() : options.database;
    this.#renew = options.renew;
    this.deadline = options.deadline ?? new Deadline();
    this.effects = options.effects ?? { done: new Set(), wouldRepeat: false };
  }

  /**
   * The context in which a request goes on that takes long: its credential verified anew, nothing loaded yet, the time of now. This one
   * where nothing of it can be done again. @throws Unauthenticated
   */
  async renewed(): Promise<RequestContext> {
    return this.#renew ? this.#renew() : this;
  }

  /** The same request as one that reads the past, with loaders of its own; it writes nothing. */
  at(asOf: Date): RequestContext {
    return new RequestContext({ ...this.#options, effects: this.effects, asOf });
  }

  /** The same request, of one who has shown who he is. */
  actingAs(actor: Actor): RequestContext {
    return new RequestContext({ ...this.#options, effects: this.effects, actor });
  }

  /** Where the request comes from, as far as that is known: an address, or the network that one client has. */
  get address(): string {
    return this.#options.address?.() ?? 'unknown';
  }

  /** Has every process look again at what the credentials of the tenant may do. To be called after the commit. */
  announceAccess(): void {
    this.changes.publish(accessTopic(this.tenantId));
  }

  get isSignedIn(): boolean {
    return this.#actor !== null;
  }

  /** @throws Unauthenticated */
  get actor(): Actor {
    if (!this.#actor) throw new Unauthenticated();
    return this.#actor;
  }

  get tenantId(): string {
    return this.actor.tenantId;
  }

  /** The same caller at what all tenants share; who asks for it has to see to it that the caller may. @throws Unauthenticated */
  get registry(): RequestContext {
    return this.actingAs({ ...this.actor, tenantId: registryTenantId });
  }

  /** @throws DeadlineExceeded */
  get db(): TenantClient {
    return this.dbWithin(this.deadline.limitMillis);
  }

  /** The same, for statements that may take so many milliseconds at most. */
  dbWithin(millis: number): TenantClient {
    this.deadline.assertRunning();
    return this.#reads.client(this.tenantId, { asOf: this.asOf, timeoutMillis: millis });
  }

  /** To be awaited before a query is executed that reads through `db`: from then on that may be a replica. */
  async prepareReads(): Promise<void> {
    if (this.#actor) await this.#reads.prepare(this.tenantId);
  }

  /** For what a replica cannot tell: what is read from now on is read from the primary. */
  stayAtPrimary(): void {
    this.#reads.stayAtPrimary();
  }

  /** To be awaited before anybody is told of what was read from the primary: whoever reads next, from wherever, sees it, too. */
  markShown(): Promise<void> {
    return this.#database.markShown(this.tenantId);
  }

  /** Does all of the work in one transaction of the tenant or none of it. @throws Unavailable, OutcomeUnknown, DeadlineExceeded */
  transaction<T>(work: (tx: Transaction) => T | Promise<T>, options: TransactionOptions = {}): Promise<T> {
    if (this.asOf) throw new Error('Nobody writes into the past.');
    const onChanges = () => this.changes.publish(this.tenantId);
    const timeoutMillis = this.deadline.timeoutMillis();
    return this.#database.transaction(this.tenantId, work, { followUp: this.followUp, onChanges, timeoutMillis, ...options });
  }

  /** The rows of a planned statement, as texts, or the driver's error. @throws Unavailable, DeadlineExceeded */
  async tryRead(statement: PlannedStatement): Promise<TextRow[] | Error> {
    const { tenantId, asOf, deadline } = this;
    deadline.assertRunning();
    try {
      return await this.#reads.read({ tenantId, asOf, deadline }, statement);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      deadline.assertRunning();
      return error as Error;
    }
  }

  /** The loader under a name, made at its first use. */
  loader<K, V>(name: string, make: () => DataLoader<K, V>): DataLoader<K, V> {
    let loader = this.loaders.get(name) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = make();
      this.loaders.set(name, loader);
    }
    return loader;
  }
}
