/** npm run tenant:create -- --name <name> [--country <code>]: makes a tenant and prints its UUID. */
import { parseArgs } from 'node:util';
import { createTenant } from '../src/modules/access/service/createTenant.ts';
import { runScript } from './runScript.ts';

await runScript(async (database) => {
  const { values } = parseArgs({ options: { name: { type: 'string' }, country: { type: 'string' } } });
  console.log(await createTenant(database, { name: values.name, countryCode: values.country }));
});
