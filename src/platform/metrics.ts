import type pg from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that this process counts. docs/operations.md says what it means. */
export const metricsRegistry = new Registry();
const registers = [metricsRegistry];

/** Seconds; most operations take a few milliseconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const operationSeconds = new Histogram({
  name: 'kith_operation_duration_seconds',
  help: 'How long operations took, by their names and types.',
  labelNames: ['operation', 'type'] as const,
  buckets,
  registers,
});

export const errorsTotal = new Counter({
  name: 'kith_errors_total',
  help: 'Operations that were answered with an error at the top level, by its code; limits and faults are among them.',
  labelNames: ['code'] as const,
  registers,
});

export const plannedTotal = new Counter({
  name: 'kith_planner_operations_total',
  help: 'Operations by what answered them: the plan alone, the plan and the reference execution, or that one alone.',
  labelNames: ['result'] as const,
  registers,
});

export const redisFailuresTotal = new Counter({
  name: 'kith_redis_failures_total',
  help: 'Commands that Redis did not answer: what is limited is counted in the memory of the process then.',
  registers,
});

export const budgetRefusalsTotal = new Counter({
  name: 'kith_budget_refusals_total',
  help: 'Requests that were refused because a budget was used up, by whose: that of the tenant or that of the caller.',
  labelNames: ['bucket'] as const,
  registers,
});

export const budgetsUnsharedTotal = new Counter({
  name: 'kith_budgets_unshared_total',
  help: 'How often Redis did not take what was spent of budgets: each process counts for itself then.',
  registers,
});

export const feedSeconds = new Histogram({
  name: 'kith_feed_lag_seconds',
  help: 'From the moment that a process hears of a change until a subscription has read it.',
  buckets,
  registers,
});

export const signInEventsTotal = new Counter({
  name: 'kith_sign_in_events_total',
  help: 'What happened where users sign in, by the kind of the SignInEvent.',
  labelNames: ['kind'] as const,
  registers,
});

/** Counted without anything else, because every statement is. */
export const sql = { statements: 0, seconds: 0 };

new Counter({
  name: 'kith_sql_statements_total',
  help: 'Statements of requests that the database answered, those of transaction control among them.',
  registers,
  collect() {
    this.reset();
    this.inc(sql.statements);
  },
});

new Counter({
  name: 'kith_sql_seconds_total',
  help: 'Seconds from sending a statement to its answer, in sum; what was sent together waits together.',
  registers,
  collect() {
    this.reset();
    this.inc(sql.seconds);
  },
});

const pools = new Set<pg.Pool>();
/** Counts the connections of a pool, until it has ended. */
export const watchPool = (pool: pg.Pool): void => void pools.add(pool);

new Gauge({
  name: 'kith_database_connections',
  help: 'Connections to databases, in use and idle, and requests that wait for one.',
  labelNames: ['state'] as const,
  registers,
  collect() {
    const counts = { used: 0, idle: 0, waiting: 0 };
    for (const pool of pools) if (pool.ended) pools.delete(pool);
    for (const { totalCount, idleCount, waitingCount } of pools) {
      counts.used += totalCount - idleCount;
      counts.idle += idleCount;
      counts.waiting += waitingCount;
    }
    for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
  },
});

let openSubscriptions = (): number => 0;
/** Says how many subscriptions are open. */
export const watchSubscriptions = (count: () => number): void => void (openSubscriptions = count);

new Gauge({
  name: 'kith_subscriptions_open',
  help: 'Subscriptions that are open.',
  registers,
  collect() {
    this.set(openSubscriptions());
  },
});

collectDefaultMetrics({ register: metricsRegistry });

/** Counts from the beginning again: what was done so far was for nobody. */
export function resetMetrics(): void {
  metricsRegistry.resetMetrics();
  Object.assign(sql, { statements: 0, seconds: 0 });
}
