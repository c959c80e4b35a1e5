import type pg from 'pg';
import { Prisma } from '../../generated/prisma/client.ts';
import { OutcomeUnknown, Unavailable } from '../unavailable.ts';
import { connect, release } from './connect.ts';
import { ConnectionLost, faultOf } from './connectionFaults.ts';
import type { FollowUp } from './FollowUp.ts';
import { PendingWrites } from './pendingWrites.ts';
import type { PlannedStatement } from './plannedStatement.ts';
import type { PrismaClients } from './PrismaClients.ts';
import { PreparedQuery, statementName, submit } from './preparedQuery.ts';
import { rawQuery, type RawCall } from './rawQuery.ts';
import { markCommit, positionQuery, writtenQuery } from './replicas/markCommit.ts';
import type { Replicas } from './replicas/Replicas.ts';
import { beginReading, submitRead, transactionScopeQuery } from './scopedQuery.ts';
import type { StatementListener } from './tenantPool.ts';
import type { Transaction } from './Transaction.ts';
import { transactionPool } from './transactionPool.ts';
import type { TransactionRecord } from './TransactionRecord.ts';

export type { Transaction };

/** How long a transaction may take, and each of its statements, when nothing else is said. */
const usualMillis = 15_000;

/** SQLSTATE of every statement that comes after one that failed. */
const inFailedTransaction = '25P02';

export interface TransactionOptions {
  attempt?: number | undefined;
  /** How long it may take, in milliseconds; 15,000 when it is 0 or left out. */
  timeoutMillis?: number | undefined;
  followUp?: FollowUp | undefined;
  record?: TransactionRecord | undefined;
  /** All of its statements see what the first one sees, and none of them writes. */
  isReadOnly?: boolean | undefined;
  /** It only reads, and the database plans what was to be inserted without doing it. */
  isRehearsal?: boolean | undefined;
  /** Called after the commit of changes that the feed shows. */
  onChanges?: (() => void) | undefined;
}

interface TransactionPlace extends TransactionOptions {
  pool: pg.Pool;
  /** They do the calls of models, as many as there are connections: a transaction must not wait for one that waits for its locks. */
  prismaClients: PrismaClients;
  tenantId: string;
  /** Those that are read from beside the pool: what is written is marked for them. */
  replicas?: Replicas | undefined;
  onStatement?: StatementListener | undefined;
}

/**
 * Does all of the work in one transaction or none of it. @throws Unavailable, OutcomeUnknown when it is not known which of both, and what
 * the work and the driver throw
 */
export async function runTransaction<T>(options: TransactionPlace, work: (tx: Transaction) => T | Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const connection = await connect(options.pool);
  const transaction = new TenantTransaction(connection, options, startedAt);
  let isBroken = false;
  try {
    const result = await transaction.run(work);
    await transaction.commit(result);
    options.record?.onCommitted();
    if (transaction.writes.includes('Change')) options.onChanges?.();
    return result;
  } catch (error) {
    const { fault } = transaction;
    await transaction.rollback().catch(() => (isBroken = true));
    // What the work makes of it is of no interest.
    throw fault ? transaction.outcomeOf(fault) : error;
  } finally {
    transaction.end();
    release(options.pool, connection, transaction.fault, isBroken);
  }
}

/**
 * One transaction of one tenant, on a connection that nobody else uses meanwhile. What can go together goes together: its beginning
 * with the first statement, rows to be inserted with the statement after them or the end.
 */
export class TenantTransaction {
  readonly writes = new PendingWrites();
  readonly #connection: pg.PoolClient;
  readonly #options: TransactionPlace;
  /** What is left of its time by the beginning. */
  readonly #limitMillis: number;
  readonly #deadline: number;
  readonly #sent: Promise<unknown>[] = [];
  readonly #ahead: Promise<void>[] = [];
  #hasBegun = false;
  #isCorked = false;
  #isOver = false;
  #isCommitSent = false;
  /** What made the transaction useless: everything after it fails for no other reason. */
  #failure: unknown;

  constructor(connection: pg.PoolClient, options: TransactionPlace, startedAt: number) {
    this.#connection = connection;
    this.#options = options;
    this.#deadline = startedAt + (options.timeoutMillis || usualMillis);
    this.#limitMillis = Math.max(1, Math.ceil(this.#deadline - performance.now()));
  }

  /** The work, and what it began ahead. The errors of what was sent before come first. */
  async run<T>(work: (tx: Transaction) => T | Promise<T>): Promise<T> {
    const [outcome] = await Promise.allSettled([this.#begin(work)]);
    for (const begun of this.#ahead) await begun;
    if (outcome.status === 'fulfilled') return outcome.value;
    await Promise.all(this.#sent);
    throw outcome.reason;
  }

  async #begin<T>(work: (tx: Transaction) => T | Promise<T>): Promise<T> {
    const { record } = this.#options;
    if (record) this.#sendAlong(record.begin());
    return work(this.facade());
  }

  #sendAlong(statement: Prisma.Sql): void {
    this.#sent.push(unwatched(this.query(rawQuery([statement]))));
  }

  /** What the database could not do, whatever it was asked. */
  get fault(): Unavailable | null {
    return faultOf(this.#failure);
  }

  outcomeOf(fault: Unavailable): Unavailable | OutcomeUnknown {
    const isUnknown = this.#isCommitSent && fault instanceof ConnectionLost && !fault.isRefused;
    return isUnknown ? new OutcomeUnknown(this.#options.record !== undefined, { cause: fault.cause }) : fault;
  }

  async query(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    this.#assertRunning();
    const pending = this.#pending();
    this.#options.onStatement?.(statement.text);
    return (await this.#send([...pending, statement])).at(-1)!;
  }

  /** Makes what the work did hold, and reads what is to be read of what it came to. */
  async commit(result: unknown): Promise<void> {
    const { record, replicas, tenantId } = this.#options;
    if (record) this.#sendAlong(record.end(result));
    const pending = this.#pending();
    if (!this.#hasBegun && pending.length === 0) return;
    this.#assertRunning();
    const statement = this.#options.followUp?.statementFor(result);
    this.#isCommitSent = true;
    const committing = unwatched(this.#send([...pending, ...(replicas ? [writtenQuery] : []), { text: 'COMMIT' }]));
    const locating = replicas && unwatched(this.#send([positionQuery]));
    const reading = statement && this.#read(statement, result);
    await Promise.all(this.#sent);
    const [results] = await Promise.all([committing, reading]);
    // A transaction in which a statement failed is rolled back, whatever is asked for.
    if (results.at(-1)!.command !== 'COMMIT') throw new Error('The transaction was rolled back because one of its statements had failed.', { cause: this.#failure });
    if (replicas) await markCommit(replicas, tenantId, results.at(-2)!, locating!);
  }

  /** A read that fails is no matter of the transaction: who waits for it reads again. */
  async #read(statement: PlannedStatement, result: unknown): Promise<void> {
    const { tenantId, followUp, onStatement } = this.#options;
    onStatement?.(statement.text);
    const rows = await submitRead(this.#connection, { tenantId }, { ...statement, timeoutMillis: statement.timeoutMillis || this.#limitMillis }).catch(() => null);
    if (rows) followUp!.keep(result, rows);
  }

  async rollback(): Promise<void> {
    if (this.#hasBegun) await this.#send([{ text: 'ROLLBACK' }]);
  }

  /** Nothing more is sent, not even by what nobody waited for. */
  end(): void {
    this.#isOver = true;
  }

  facade(): Transaction {
    const { prismaClients, tenantId } = this.#options;
    const pool = transactionPool((statement) => this.query(statement));
    const client = prismaClients.clientOf({ tenantId, pool, guard: () => this.#assertRunning() });
    const own = {
      writes: this.writes,
      attempt: this.#options.attempt ?? 1,
      send: (statement: Prisma.Sql) => this.#sendAlong(statement),
      expect: (condition: Prisma.Sql) => own.send(Prisma.sql`SELECT expect_state(${condition})`),
      ahead: (begin: () => Promise<void>) => void this.#ahead.push(unwatched(begin())),
      $queryRaw: async (...call: RawCall) => (await this.query(rawQuery(call))).rows as unknown[],
      $executeRaw: async (...call: RawCall) => (await this.query(rawQuery(call))).rowCount ?? 0,
      // It is no promise.
      then: undefined,
    };
    return new Proxy(own, {
      get: (target, key) => (key in target ? target[key as keyof typeof own] : Reflect.get(client, key)) as unknown,
    }) as unknown as Transaction;
  }

  #assertRunning(): void {
    if (this.#isOver) throw new Error('The transaction is over.');
    if (performance.now() > this.#deadline) throw new Unavailable('TOO_BUSY', { cause: new Error('The transaction took too long.') });
  }

  /** The statement that inserts what is to be inserted. */
  #pending(): pg.QueryConfig[] {
    const statement = this.writes.take();
    if (!statement) return [];
    const text = this.#options.isRehearsal ? `EXPLAIN ${statement.text}` : statement.text;
    this.#options.onStatement?.(text);
    return [{ ...statement, text, name: statementName(text) }];
  }

  /** Their results. @throws the error of the first that fails, because those after it fail with it */
  async #send(statements: pg.QueryConfig[]): Promise<pg.QueryResult[]> {
    const { tenantId, isReadOnly, isRehearsal } = this.#options;
    const scope = transactionScopeQuery({ tenantId, timeoutMillis: this.#limitMillis });
    const all = this.#hasBegun ? statements : [{ text: isReadOnly || isRehearsal ? beginReading : 'BEGIN' }, scope, ...statements];
    this.#hasBegun = true;
    this.#cork();
    const outcomes = await Promise.allSettled(all.map((statement) => submit(this.#connection, (settle) => new PreparedQuery(statement, settle, this.#limitMillis))));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (!failed) return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<pg.QueryResult>).value);
    if ((failed.reason as { code?: string }).code === inFailedTransaction) throw this.#failure;
    this.#failure = failed.reason;
    throw this.#failure;
  }

  /** What is sent before the process has done what it has to do now goes in one write. */
  #cork(): void {
    if (this.#isCorked) return;
    const { stream } = (this.#connection as unknown as pg.Client).connection;
    this.#isCorked = true;
    stream.cork();
    setImmediate(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

/** A promise that is awaited later: until then, nobody may look at it. */
function unwatched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
