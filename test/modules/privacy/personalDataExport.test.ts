import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { individual, organization } from '../../contract/operations/things.ts';
import { World } from '../../contract/operations/World.ts';
import { graphql } from '../../generated/index.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { models } from '../../support/models.ts';
import { inside, makePerson, type MadePerson } from './makePerson.ts';

const Export = graphql(`
  query PersonalDataExport($id: ID!, $after: String) {
    personalDataExport(id: $id, after: $after) {
      schemaVersion
      exportedAt
      document
      next
    }
  }
`);

interface Change {
  id: string;
  type: string;
  operation: string;
  version: number;
  actor: { kind: string; id: string };
  fields: Record<string, { old: unknown; new: unknown }>;
}

interface Document {
  schemaVersion: number;
  exportedAt: string;
  subject: string;
  records: Record<string, Record<string, unknown>[]>;
  others: { id: string; type: string; name: string | null }[];
  history: Change[];
  images: { id: string; base64: string }[];
}

let world: World;
let person: MadePerson;
let document: Document;

const ask = async (id: string, after: string | null = null, as = world.api.backoffice) =>
  (await world.api.runQuery(Export, { id, after }, { as })).personalDataExport;

async function exported(id: string): Promise<Document> {
  const part = (await ask(id))!;
  expect(part.next).toBeNull();
  return part.document as unknown as Document;
}

beforeAll(async () => {
  world = await World.create();
  person = await makePerson(world, 'Exported');
  document = await exported(person.id);
});

/** The version of the shape, and what the shape is: a member that goes away raises the version. */
test('the shape is the one of its version', () => {
  expect(document).toMatchObject({ schemaVersion: 1, subject: person.id, exportedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(Object.keys(document).sort()).toEqual(['exportedAt', 'history', 'images', 'others', 'records', 'schemaVersion', 'subject']);
  expect(Object.keys(document.records).sort()).toEqual([
    'Address',
    'AlternativePayerRole',
    'ContactPoint',
    'CustomerContact',
    'CustomerContactExtension',
    'CustomerContactLink',
    'CustomerListItem',
    'CustomerRole',
    'DeliveryAndInvoicingConfiguration',
    'Email',
    'Image',
    'IndividualContact',
    'Membership',
    'PersonalRelationship',
    'Phone',
    'ProfessionalIdentity',
    'SupplierRole',
    'WebAddress',
  ]);
});

const modelNames: Record<string, string> = { IndividualContact: 'Contact', CustomerRole: 'Customer' };
const leftOut = ['tenantId', 'deletionId', 'pairId', 'normalizedAddress', 'normalizedEmail', 'isFormatted', 'accountPasswordHash'];

test('records have every column of their tables, but for what says nothing of the person', () => {
  for (const [type, records] of Object.entries(document.records)) {
    const { fields } = models.find(({ name }) => name === (modelNames[type] ?? type))!;
    const expected = fields.map(({ name }) => name).filter((name) => !leftOut.includes(name));
    for (const record of records) expect(Object.keys(record)).toEqual(expect.arrayContaining(expected));
  }
});

test('all that the person has is there, deleted or not, with what past values were', () => {
  const { records, history } = document;
  expect(records.IndividualContact).toMatchObject([{ id: person.id, name: 'Exported King', externalId: person.externalId, dateOfBirth: '1815-12-10T00:00:00.000Z', tags: ['VIP'] }]);
  expect(records.Email!.map(({ address, deletedAt }) => [address, deletedAt !== null])).toEqual(
    expect.arrayContaining([[person.email, false], ['exported.work@kith.example', false], ['exported.past@kith.example', true]]),
  );
  expect(records.ProfessionalIdentity).toMatchObject([
    { jobTitle: 'Exported', organizationId: person.organizationId, departments: [expect.any(String)], locations: [expect.any(String)], founderOf: [expect.any(String)] },
  ]);
  expect(records.CustomerContact).toMatchObject([{ id: person.customerContactId, givenName: 'Exported', hasAccountPassword: true, tags: ['VIP'] }]);
  const changed = history.find(({ id, operation }) => id === person.id && operation === 'UPDATE');
  expect(history.filter(({ id }) => id === person.id).map(({ operation }) => operation)).toEqual(['CREATE', 'UPDATE', 'UPDATE']);
  expect(changed!.actor).toEqual({ kind: 'USER', id: world.api.backoffice.id });
  expect(history.flatMap(({ fields }) => (fields.name ? [fields.name] : []))).toContainEqual({ old: 'Exported', new: 'Exported King' });
  expect(history.flatMap(({ fields }) => (fields.address ? [fields.address.old] : []))).toContain('exported.gone@kith.example');
});

test('the files of images are in it, those of deleted ones as well', () => {
  const sums = document.images.map(({ base64 }) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex'));
  expect(sums.sort()).toEqual(document.records.Image!.map(({ sha256 }) => sha256 as string).sort());
  expect(sums).toHaveLength(2);
  expect(sums).toContain(person.imageSha256);
});

test('others show by id and name alone, and no password shows', () => {
  const other = document.others.find(({ id }) => id === person.otherId);
  expect(Object.keys(other!).sort()).toEqual(['id', 'name', 'type']);
  expect(document.others.filter(({ type }) => type === 'CustomerContact').map(({ name }) => name)).toEqual([expect.stringMatching(/^Assistant/)]);
  const { others, ...rest } = document;
  expect(others.map(({ id }) => id)).toContain(person.organizationId);
  expect(JSON.stringify(rest)).not.toMatch(/Assistant|argon2|password of/);
});

test('what is exported is what an erasure takes, but for the data of others', async () => {
  const one = await World.create();
  const somebody = await makePerson(one, 'Taken');
  const part = await world.api.runQuery(Export, { id: somebody.id }, { as: one.api.backoffice });
  const { records } = part.personalDataExport!.document as unknown as Document;
  const selection = 'erasure { counts { type count } }';
  const { erasure } = await one.change<{ erasure: { counts: { type: string; count: number }[] } }>('erasePersonalData', { id: somebody.id, reason: 'OBJECTION' }, selection);
  const nodeType = (type: string) => type.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  const counts = Object.fromEntries(Object.entries(records).map(([type, rows]) => [nodeType(type), rows.length]));
  // The assistant is a customer contact of the person's own customer role.
  expect(Object.fromEntries(erasure.counts.map(({ type, count }) => [type, count]))).toEqual({ ...counts, CUSTOMER_CONTACT: counts.CUSTOMER_CONTACT! + 1 });
  expect((await world.api.runQuery(Export, { id: somebody.id }, { as: one.api.backoffice })).personalDataExport).toBeNull();
});

test('a customer contact is exported alone', async () => {
  const { records } = await exported(person.customerContactId);
  expect(Object.keys(records).sort()).toEqual(['CustomerContact', 'CustomerContactExtension', 'CustomerContactLink']);
});

test('a long history comes in parts, which together are all of it', async () => {
  const { id } = await individual(world);
  await world.api.db.$executeRaw`
    INSERT INTO change (tenant_id, actor_kind, actor_id, request_id, entity, entity_id, operation, version, fields)
    SELECT ${world.api.tenantId}::uuid, 'SYSTEM', 'test', 'r' || n, 'IndividualContact', ${inside(id)}::uuid, 'UPDATE', n,
      jsonb_build_object('name', jsonb_build_object('old', null, 'new', repeat('x', CASE WHEN n > 5990 THEN 3000000 ELSE 1 END)))
    FROM generate_series(1, 6000) n`;
  const versions: number[] = [];
  const lengths: number[] = [];
  for (let after: string | null | undefined = null, parts = 0; after !== undefined && parts < 20; parts++) {
    const part: Awaited<ReturnType<typeof ask>> = await ask(id, after);
    const { history, records } = part!.document as unknown as Document;
    expect(Object.keys(records)).toEqual(after === null ? ['IndividualContact'] : []);
    versions.push(...history.map(({ version }) => version));
    lengths.push(history.length);
    after = part!.next ?? undefined;
  }
  expect(lengths).toEqual([5000, 993, 2, 2, 2, 2]);
  expect(versions).toEqual([1, ...Array.from({ length: 6000 }, (_, index) => index + 1)]);
}, 60_000);

test('sends as many statements for many records as for few', async () => {
  const { api } = world;
  const costOf = async (count: number) => {
    const emails = Array.from({ length: count }, (_, index) => ({ type: 'WORK_EMAIL' as const, address: `export${count}.${index}@kith.example` }));
    const { id } = await makeIndividualContact(api, { emails });
    await makeCustomerContact(api, { contactId: id, name: 'Ada' });
    return countStatements(() => exported(id));
  };
  expect(await costOf(40)).toBe(await costOf(2));
});

test('names nobody: unknown ids, organizations, another tenant', async () => {
  const { api } = world;
  for (const id of [`individual_${newUuid().replaceAll('-', '')}`, 'nobody', (await organization(world)).id]) expect(await ask(id)).toBeNull();
  expect(await ask(person.id, null, api.stranger)).toBeNull();
});

test('needs the permission of the back office, and a place that it gave', async () => {
  const { api } = world;
  expect((await api.runRefused(Export, { id: person.id }))[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await api.runRefused(Export, { id: person.id }, { as: api.anonymous }))[0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const after of ['', 'h', 'x1', `h${'9'.repeat(40)}`]) {
    const [error] = await api.runRefused(Export, { id: person.id, after }, { as: api.backoffice });
    expect(error!.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'after', code: 'INVALID_FORMAT' }] });
  }
});

test('more records than a document may have are refused with the limit', async () => {
  const { api } = world;
  const { id, uuid } = await makeIndividualContact(api);
  const { tenantId } = api;
  const data = Array.from({ length: 20_000 }, (_, position) => ({
    tenantId, id: newUuid(), contactId: uuid, position, type: 'BLOG' as const, url: 'https://kith.example', usageContext: 'PERSONAL' as const,
  }));
  for (let start = 0; start < data.length; start += 2000) await api.db.webAddress.createMany({ data: data.slice(start, start + 2000) });
  const [error] = await api.runRefused(Export, { id }, { as: api.backoffice });
  expect(error!.extensions).toMatchObject({ code: 'TOO_MUCH_DATA', status: 422, actual: 20_001, limit: 20_000 });
}, 60_000);
