import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveMetrics, type ServedMetrics } from '../../src/http/serveMetrics.ts';
import { metricsRegistry } from '../../src/platform/metrics.ts';
import { signIn } from '../support/actors.ts';
import { bearer, testApp } from './testApp.ts';

let served: ServedMetrics;

beforeAll(async () => {
  served = await serveMetrics({ host: '127.0.0.1', port: 0 });
});
afterAll(() => served.close());

const scrape = async (path = '/metrics', method = 'GET') => fetch(`http://127.0.0.1:${served.port}${path}`, { method });

/** The value of a series; 0 when it is not there yet. */
async function value(series: string): Promise<number> {
  const line = (await (await scrape()).text()).split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? 0);
}

test('operations are counted by their names, with what answered them, their errors and their statements', async () => {
  const app = await testApp();
  const headers = bearer((await signIn(app.tenantId, 'TENANT.ACCESS')).token!);
  const counted = () =>
    Promise.all([
      value('kith_operation_duration_seconds_count{operation="Counted",type="query"}'),
      value('kith_planner_operations_total{result="planned"}'),
      value('kith_planner_operations_total{result="reference"}'),
      value('kith_errors_total{code="GRAPHQL_VALIDATION_FAILED"}'),
      value('kith_errors_total{code="UNAUTHENTICATED"}'),
      value('kith_operation_duration_seconds_count{operation="anonymous",type="query"}'),
    ]);
  const [before, statements] = [await counted(), await value('kith_sql_statements_total')];
  await app.post({ query: 'query Counted { tags { totalCount } }' }, headers);
  await app.post({ query: 'query Invalid { nothing }' }, headers);
  await app.post({ query: 'query Personal { viewer { id } }' });
  const after = await counted();
  expect(after.map((count, index) => count - before[index]!)).toEqual([1, 1, expect.any(Number), 1, 1, 1]);
  expect(await value('kith_sql_statements_total')).toBeGreaterThan(statements);
  expect(await value('kith_sql_seconds_total')).toBeGreaterThan(0);
  expect(await value('kith_database_connections{state="idle"}')).toBeGreaterThan(0);
  expect(await (await scrape()).text()).not.toContain('operation="Personal"');
});

test('a name takes a series only as long as there are not too many', async () => {
  const app = await testApp();
  const headers = bearer((await signIn(app.tenantId, 'TENANT.ACCESS')).token!);
  for (let number = 0; number < 210; number++) await app.post({ query: `query Name${number} { __typename }` }, headers);
  const text = await (await scrape()).text();
  expect(new Set(text.match(/operation="Name\d+"/g)).size).toBeLessThanOrEqual(200);
  expect(await value('kith_operation_duration_seconds_count{operation="other",type="query"}')).toBeGreaterThan(0);
});

test('nothing else is served there', async () => {
  expect((await scrape('/')).status).toBe(404);
  expect((await scrape('/metrics', 'POST')).status).toBe(404);
  expect((await scrape()).headers.get('content-type')).toContain('text/plain');
});

const read = (path: string): string => readFileSync(path, 'utf8');
const own = (): string[] => metricsRegistry.getMetricsAsArray().map(({ name }) => name);

test('every metric is documented, and the dashboard and the alerts use no other', () => {
  const documented = read('docs/operations.md');
  const kith = own().filter((name) => name.startsWith('kith_'));
  expect(kith.length).toBeGreaterThan(7);
  expect(kith.filter((name) => !documented.includes(`| \`${name}\` |`))).toEqual([]);

  const { panels } = JSON.parse(read('docs/dashboard.json')) as { panels: { targets: { expr: string }[] }[] };
  const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const used = [...expressions, documented].join(' ').match(/\b(kith|process|nodejs)_[a-z0-9_]+/g)!;
  const known = new Set(own().flatMap((name) => [name, `${name}_count`, `${name}_bucket`, `${name}_sum`]));
  expect([...new Set(used)].filter((name) => !known.has(name) && !/^(process|nodejs)_$/.test(name))).toEqual([]);
  expect(kith.filter((name) => !expressions.some((expression) => expression.includes(name)))).toEqual([]);
});
