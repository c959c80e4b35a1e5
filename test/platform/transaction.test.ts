import { expect, test } from '@jest/globals';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { createApp } from '../../src/http/app.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createTenant } from '../support/createTenant.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { testDatabase } from '../support/testDatabase.ts';

test('says that it is too busy when no transaction can begin in time', async () => {
  const { database } = await testDatabase();
  const actor = await signIn(await createTenant(database), 'TENANT.ACCESS');
  const busy = () => Promise.reject(new Prisma.PrismaClientKnownRequestError('Unable to start', { code: 'P2028', clientVersion: '7' }));
  const client = (tenantId: string) => Object.create(database.client(tenantId), { $transaction: { value: busy } }) as ReturnType<Database['client']>;
  const app = createApp({ database: { ...database, client }, jwt: { secret: jwtSecret }, logger: createLogger('silent') });

  const response = await app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${actor.token}` },
    body: JSON.stringify({ query: 'mutation { createIndividualContact(input: { name: "Ada" }) { __typename } }' }),
  });

  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', status: 503 } }] });
});
