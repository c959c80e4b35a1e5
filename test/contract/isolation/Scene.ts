/** Two businesses on one database: one that attacks, and its neighbour, with rows of every type and canaries in their texts. */
import { schema } from '../../../src/graphql/schema.ts';
import type { NodeType } from '../../../src/platform/ids.ts';
import { openDatabase, type Database } from '../../../src/platform/database/database.ts';
import { applyMigrations } from '../../../src/platform/migrations/migrate.ts';
import { fillColumns } from '../../differential/world/fillColumns.ts';
import { signIn, type TestActor } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { checksumsOf } from '../../support/checksums.ts';
import { copiedUuid, copyTenant } from '../../support/copyTenant.ts';
import { createTenant } from '../../support/createTenant.ts';
import { nodeIdsOf } from '../../support/nodeIds.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { seedRows } from '../../support/seedRows.ts';
import { unlimited } from '../../support/unlimited.ts';
import { startScratchDatabase } from '../../setup/scratchDatabase.ts';
import { individual, organization } from '../operations/things.ts';
import { mutationRuns } from '../operations/mutationRuns.ts';
import { World, type Asked } from '../operations/World.ts';
import { plantCanaries, textsOf, uuidsOf } from './canaries.ts';
import type { Texts } from './Values.ts';
import { replaceUuids } from './uuids.ts';
import { raiseWalls, type Walls } from './walls.ts';

export type Ids = ReadonlyMap<NodeType, readonly string[]>;

/** An input that a mutation takes: of the attacker, and as its neighbour sends it. */
export interface Inputs {
  mutation: string;
  own: object;
  foreign: object;
}

export interface Scene {
  database: Database;
  walls: Walls;
  /** The server of the attacker. */
  app: World['api']['app'];
  /** Posts the body of a request, to the server of the attacker or to that of the neighbour. */
  ask(body: string, as: TestActor, headers?: Record<string, string>): Promise<Answer>;
  /** What that server logged. */
  log: string[];
  /** The tenants of the attacker: one with rows of every type, one in which mutations find what they need, and a copy of that one. */
  reader: TestActor;
  writer: TestActor;
  twin: TestActor;
  /** Two copies more of what the writer began with. */
  fresh: Pick<Scene, 'writer' | 'twin'>;
  /** Rows of the reader, and of the neighbour. */
  ids: Ids;
  foreignIds: Ids;
  texts: Texts;
  foreignTexts: Texts;
  /** At least one for each mutation. */
  inputs: Inputs[];
  /** Further ones of the attacker. */
  further: [mutation: string, input: object][];
  /** Every UUID in rows of the attacker, and of the neighbour: ids and canaries. */
  own: ReadonlySet<string>;
  foreign: ReadonlySet<string>;
  /** A caller of the neighbour's, in the tenant with rows of every type. */
  neighbour: TestActor;
  checksums(): Promise<object>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const scratch = await startScratchDatabase('isolation_api');
  await applyMigrations(scratch.connection);
  const database = await openDatabase(scratch.options);
  const walls = raiseWalls(database.pool);
  const { lines, logger } = recordingLogger('trace');

  const readerId = await createTenant(database);
  await fillTenant(database, readerId);
  const world = await World.create({ database, ...unlimited, logger });
  const { app: neighbourApp } = await createApi({ database, ...unlimited });
  const writerId = world.api.tenantId;
  const asked = await catchInputs(world);
  const further = await catchFurther(world);
  // Documents are registered for all tenants: who is the first to do it is told so.
  await world.change('registerDocuments', asked.find(({ mutation }) => mutation === 'registerDocuments')!.input, '__typename');
  const [twinId, freshId, freshTwinId] = [await copyTenant(database, writerId), await copyTenant(database, writerId), await copyTenant(database, writerId)];
  const [neighbourId, ownerId] = [await copyTenant(database, readerId, { hasOwnIds: true }), await copyTenant(database, writerId, { hasOwnIds: true })];
  for (const tenantId of [neighbourId, ownerId]) await plantCanaries(database.pool, tenantId);
  const own = await uuidsOf(database.pool, [readerId, writerId]);

  const foreign = new Set([...(await uuidsOf(database.pool, [neighbourId, ownerId]))].filter((uuid) => !own.has(uuid)));
  const signedIn = (tenantId: string) => signIn(tenantId, 'TENANT.BACKOFFICE');
  return {
    database,
    walls,
    app: world.api.app,
    ask: (body, as, headers) => ask(as.tenantId === neighbourId ? neighbourApp : world.api.app, body, as, headers),
    log: lines,
    reader: await signedIn(readerId),
    writer: await signedIn(writerId),
    twin: await signedIn(twinId),
    fresh: { writer: await signedIn(freshId), twin: await signedIn(freshTwinId) },
    ids: await nodeIdsOf(database.client(readerId)),
    foreignIds: await nodeIdsOf(database.client(neighbourId)),
    texts: await textsOf(database.pool, readerId),
    foreignTexts: await textsOf(database.pool, neighbourId),
    inputs: asked.map(({ mutation, input }) => ({ mutation, own: input, foreign: ofCopy(input, own, writerId, ownerId) })),
    further,
    own,
    foreign,
    neighbour: await signedIn(neighbourId),
    checksums: () => Promise.all([neighbourId, ownerId].map((tenantId) => checksumsOf(database, tenantId))),
    async close() {
      await database.close();
      await scratch.stop();
    },
  };
}

/** An answer, without what is of each answer alone. */
export interface Answer {
  status: number;
  headers: string;
  text: string;
}

async function ask({ fetch }: World['api']['app'], body: string, { token }: TestActor, further = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...further };
  const response = await fetch('http://kith.test/graphql', { method: 'POST', headers, body });
  const own = [...response.headers].filter(([name]) => !ofEachAnswer.has(name));
  return { status: response.status, headers: JSON.stringify(own), text: await response.text() };
}

const ofEachAnswer = new Set(['content-length', 'x-request-id']);

async function fillTenant(database: Database, tenantId: string): Promise<void> {
  const client = database.client(tenantId);
  await seedRows(client, tenantId, 2);
  await fillColumns(client);
  await database.pool.query('UPDATE contact SET external_id = id WHERE tenant_id = $1', [tenantId]);
  const settings = { isUsed: false, providerId: 'crm', apiUrl: 'https://crm.example.com/', timeoutInMillis: 2000, maxRetries: 3, retryIntervalInMillis: 250 };
  await client.externalContactManagement.deleteMany();
  await client.externalContactManagement.create({ data: { tenantId, id: tenantId, ...settings } });
}

/** Mutations of things in a state in which others of their results are answered. */
async function catchFurther(world: World): Promise<[mutation: string, input: object][]> {
  const caught = async (name: string) => (await world.catchInput(name, mutationRuns[name]!)).input;
  const [erased, link, user] = [await caught('liftSuppression'), await caught('createCustomerContactLink'), await caught('deleteUserAccount')] as [
    { by: { externalId: string } },
    object,
    { id: string },
  ];
  await world.change('createCustomerContactLink', { ...link, userId: user.id }, '__typename');
  return [
    ['createIndividualContact', { name: 'Ada', externalId: erased.by.externalId }],
    ['createIndividualContact', { name: 'Ada', addresses: [{ type: 'OFFICE', city: 'Willemstad', countryCode: 'AN' }] }],
    ['deleteUserAccount', user],
    ['setCustomFieldSchema', { owner: 'INDIVIDUAL_CONTACT', schema: { type: 'object', required: ['nobody has it'] } }],
  ];
}

const configured = { brandId: 'B1' };
const customer = { isActive: true, isSuspended: false, customerSince: '2026-01-01' };

/** Of a mutation that is many in one, what others than its usual input have. */
const upsert = (match: string, item: object) => ({
  mutation: 'upsertContacts',
  input: { items: [item], match, mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' },
});

/** For every mutation, what it takes in the world. */
async function catchInputs(world: World): Promise<Pick<Asked, 'mutation' | 'input'>[]> {
  const { id } = await organization(world);
  const customerRole = { ...customer, customerNumber: 'Isolated', deliveryAndInvoicingConfigurations: [{ limitations: configured }] };
  const supplierRole = { isActive: true, supplierSince: '2026-01-01', supplierNumber: 'Isolated' };
  const asked: Pick<Asked, 'mutation' | 'input'>[] = [
    upsert('ID', { organization: { id, name: 'Acme' } }),
    upsert('ID', { individual: { id: (await individual(world)).id, name: 'Ada' } }),
    upsert('EXTERNAL_ID', { organization: { externalId: 'Isolated', name: 'Acme', customerRole, supplierRole } }),
  ];
  for (const name of Object.keys(schema.getMutationType()!.getFields())) asked.push(await world.catchInput(name, mutationRuns[name]!));
  return asked;
}

/** What a copy of a tenant, with ids of its own, gives in place of an input. */
function ofCopy(input: object, own: ReadonlySet<string>, tenantId: string, copyId: string): object {
  const text = replaceUuids(JSON.stringify(input), (uuid) => {
    if (uuid === tenantId.replaceAll('-', '')) return copyId.replaceAll('-', '');
    return own.has(uuid) ? copiedUuid(uuid) : undefined;
  });
  return JSON.parse(text) as object;
}
