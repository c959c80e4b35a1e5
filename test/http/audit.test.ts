import { beforeAll, expect, test } from '@jest/globals';
import { serverAudits, type Audit } from 'graphql-http';
import { endpoint, testApp } from './testApp.ts';

/** GraphQL over HTTP, as its working group audits servers: every requirement and every recommendation. */
let app: Awaited<ReturnType<typeof testApp>>['app'];
/** As every client has to say that no page made it send a query in a link. */
const fetchFn: typeof fetch = async (url, init) => app.fetch(url as string, { ...init, headers: { 'graphql-require-preflight': '1', ...(init?.headers as Record<string, string>) } });
const audits: [id: string, name: string, audit: Audit][] = serverAudits({ url: endpoint, fetchFn }).map((audit) => [
  audit.id,
  audit.name,
  audit,
]);

beforeAll(async () => {
  ({ app } = await testApp({ introspection: 'public' }));
});

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits)('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();

  expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
});
