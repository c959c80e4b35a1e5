/**
 * The server as an HTTP client sees it, for what the typed API of test/support/api.ts hides: headers, status, raw bodies.
 *
 *   const app = await testApp({ introspection: 'public' });
 *   const { status, body } = await app.post({ query: '{ __typename }' }, { authorization: `Bearer ${token}` });
 */
import { createApp, type AppOptions } from '../../src/http/app.ts';
import { createTenant } from '../../src/modules/access/service/createTenant.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { readPlanner } from '../setup/readPlanner.ts';
import { jwtSecret } from '../support/actors.ts';
import { testDatabase } from '../support/testDatabase.ts';

export const endpoint = 'http://kith.test/graphql';

interface AnsweredError {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: AnsweredError[] };
}

export async function testApp(options: Partial<AppOptions> = {}) {
  const { database } = await testDatabase();
  const app = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent'), readPlanner, ...options });

  async function send(request: Omit<RequestInit, 'headers'> & { url?: string; headers?: Record<string, string> }): Promise<Answer> {
    // A copy of the headers: the request adds its own to the object that it is given.
    const response = await app.fetch(request.url ?? endpoint, { ...request, headers: { ...request.headers } });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }

  return {
    app,
    tenantId: await createTenant(database, { name: 'Test tenant' }),
    send,
    post: (body: object, headers: Record<string, string> = {}) =>
      send({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
  };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
