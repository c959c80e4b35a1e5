/** Makes a tenant and prints its UUID. */
import { parseArgs } from 'node:util';
import { createTenant } from '../src/modules/access/service/createTenant.ts';
import { runScript } from './runScript.ts';

const usage = 'Usage: npm run tenant:create -- --name <name> [--country <code>]';

await runScript(async (database) => {
  const { values } = parseArgs({ options: { name: { type: 'string' }, country: { type: 'string' } } });
  if (values.name === undefined) throw new Error(usage);
  console.log(await createTenant(database, { name: values.name, countryCode: values.country }));
});
