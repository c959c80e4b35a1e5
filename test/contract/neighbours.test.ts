/**
 * With row-level security off, the API's own conditions alone keep tenants apart: a neighbour that has rows with the very same
 * ids changes no answer. Each list of the schema, at the top and inside rows, is asked before and after.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PresetField } from '../../src/generated/prisma/client.ts';
import { schema } from '../../src/graphql/schema.ts';
import { seedTenant } from '../../src/demo/seedTenant.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { TypedDocumentString } from '../generated/graphql.ts';
import { makeApiKey } from '../modules/access/makeApiKey.ts';
import { makeDevice, makeUser, signInOn } from '../modules/access/makeSignIn.ts';
import { AddDefaultPresets } from '../modules/preset/presetDocuments.ts';
import { ErasePersonalData } from '../modules/privacy/privacyDocuments.ts';
import { startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';
import { createApi, type Api } from '../support/api.ts';
import { makeIndividualContact } from '../support/factories/makeIndividualContact.ts';
import { disableRowLevelSecurity } from '../support/rowLevelSecurity.ts';
import { unlimited } from '../support/unlimited.ts';
import { findListFields } from './listFields.ts';

const lists = findListFields(schema, { ids: '$ids' });

let scratch: ScratchDatabase;
let database: Database;
const answers = new Map<string, [before: unknown, after: unknown]>();

function ask(api: Api, query: string, ids: string[]): Promise<unknown> {
  const declared = query.includes('$ids') ? `query ($ids: [ID!]!) ${query}` : query;
  const document = new TypedDocumentString<unknown, { ids: string[] }>(declared);
  return api.runQuery(document, { ids }, { as: api.backoffice });
}

/** What every tenant has but those that are made for tests. */
async function addPresets(api: Api): Promise<void> {
  for (const field of Object.values(PresetField)) await api.runOk(AddDefaultPresets, { input: { field } }, { as: api.backoffice });
}

/** Whose data was erased, and something that they had. */
async function eraseSomebody(api: Api): Promise<void> {
  const { id } = await makeIndividualContact(api, { externalId: 'erased' });
  await api.runOk(ErasePersonalData, { input: { id, reason: 'OBJECTION' } }, { as: api.backoffice });
}

beforeAll(async () => {
  scratch = await startScratchDatabase('neighbours');
  await applyMigrations(scratch.connection);
  database = await openDatabase(scratch.options);
  await disableRowLevelSecurity(database.pool);
  const api = await createApi({ database, ...unlimited });
  const neighbour = await createApi({ database, ...unlimited });

  await addPresets(api);
  await makeApiKey(api);
  await eraseSomebody(api);
  await seedTenant(database, api.tenantId, { contacts: 300 });
  await signInOn(api, await makeUser(api), await makeDevice(api));
  const contacts = await api.db.contact.findMany({ take: 10 });
  const ids = contacts.map(({ id, kind }) => `${kind.toLowerCase()}_${id.replaceAll('-', '')}`);
  const before = await Promise.all(lists.map(({ query }) => ask(api, query, ids)));
  await addPresets(neighbour);
  await makeApiKey(neighbour);
  await eraseSomebody(neighbour);
  await seedTenant(database, neighbour.tenantId, { contacts: 300 });
  await signInOn(neighbour, await makeUser(neighbour), await makeDevice(neighbour));
  const after = await Promise.all(lists.map(({ query }) => ask(api, query, ids)));
  lists.forEach(({ name }, index) => answers.set(name, [before[index], after[index]]));
}, 120_000);

afterAll(async () => {
  await database.close();
  await scratch.stop();
});

/** What the demo data has none of. */
const withoutRows = new Set(['ProfessionalIdentity.webAddresses']);

test.each(lists)('a neighbour with the same ids shows in no list: $name', ({ name, rowsIn }) => {
  const [before, after] = answers.get(name)!;
  if (!withoutRows.has(name)) expect(rowsIn(before).length).toBeGreaterThan(0);
  expect(after).toEqual(before);
});
