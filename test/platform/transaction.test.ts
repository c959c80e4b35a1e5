import { expect, test } from '@jest/globals';
import { createApp } from '../../src/http/app.ts';
import { Unavailable } from '../../src/platform/unavailable.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createTenant } from '../support/createTenant.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { testDatabase } from '../support/testDatabase.ts';

test('says that it is too busy when no transaction can begin in time', async () => {
  const { database } = await testDatabase();
  const actor = await signIn(await createTenant(database), 'TENANT.ACCESS');
  const transaction = () => Promise.reject(new Unavailable());
  const app = createApp({ database: { ...database, transaction }, jwt: { secret: jwtSecret }, logger: createLogger('silent') });

  const response = await app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${actor.token}` },
    body: JSON.stringify({ query: 'mutation { createIndividualContact(input: { name: "Ada" }) { __typename } }' }),
  });

  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', status: 503 } }] });
});
