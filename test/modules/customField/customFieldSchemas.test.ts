import { beforeEach, expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import {
  CheckSchema,
  CreateIndividual,
  CreateOrganization,
  CreatePlaceholder,
  Schemas,
  SetSchema,
  UpdateIndividual,
  UpdateOrganization,
  UpdatePlaceholder,
} from './documents.ts';

let api: Api;

beforeEach(async () => {
  api = await createApi();
});

const levels = {
  type: 'object',
  properties: { vip: { type: 'object', properties: { level: { type: 'integer', maximum: 5 } }, required: ['level'] } },
};

const backoffice = () => ({ as: api.backoffice });
const set = (schema: Record<string, unknown>, more: { ifVersion?: number; force?: boolean } = {}) =>
  api.runOk(SetSchema, { input: { owner: 'INDIVIDUAL_CONTACT', schema, ...more } }, backoffice());

const create = async (customFields: Record<string, unknown>) =>
  (await api.runOk(CreateIndividual, { input: { name: 'Ada', customFields } })).contact;

test('RU.32, RU.9: a schema is set, shown, replaced and versioned; the empty one accepts everything', async () => {
  const { customFieldSchema, failing, examples } = await set(levels);
  expect(customFieldSchema).toMatchObject({ owner: 'INDIVIDUAL_CONTACT', schema: levels, version: 1 });
  expect([failing, examples]).toEqual([0, []]);
  expect(await api.runQuery(Schemas, {})).toEqual({ customFieldSchemas: [{ owner: 'INDIVIDUAL_CONTACT', schema: levels, version: 1 }] });

  expect((await set({}, { ifVersion: 1 })).customFieldSchema).toMatchObject({ id: customFieldSchema.id, schema: {}, version: 2 });
  const stale = await api.runError(SetSchema, { input: { owner: 'INDIVIDUAL_CONTACT', schema: levels, ifVersion: 1 } }, 'StaleVersion', backoffice());
  expect(stale).toMatchObject({ currentVersion: 2, conflictingPaths: ['schema'] });
  expect(await create({ vip: 'anything' })).toMatchObject({ customFields: { vip: 'anything' } });
  const changes = await api.db.change.findMany({ where: { entity: 'CustomFieldSchema' }, orderBy: { version: 'asc' } });
  expect(changes.map(({ operation, fields }) => [operation, fields])).toEqual([
    ['CREATE', { owner: { old: null, new: 'INDIVIDUAL_CONTACT' }, schema: { old: null, new: levels } }],
    ['UPDATE', { schema: { old: levels, new: {} } }],
  ]);
});

test('RU.32: new objects must meet it, others once their custom fields are changed, and then wholly', async () => {
  const old = await create({ vip: 'gold' });
  await set(levels, { force: true });

  const refused = await api.runError(CreateIndividual, { input: { name: 'Bob', customFields: { vip: { level: 9 } } } }, 'ValidationFailed');
  expect(refused).toMatchObject({ status: 422, violations: [{ propertyPath: 'customFields.vip.level', in: 'BODY', code: 'MAXIMUM', detail: 'must be <= 5.' }] });
  expect(await api.db.contact.count({ where: { name: 'Bob' } })).toBe(0);

  const update = (patch: object) => ({ input: { id: old.id, patch } });
  expect((await api.runOk(UpdateIndividual, update({ name: 'Ada King' }))).contact).toMatchObject({ version: 2, customFields: { vip: 'gold' } });
  const touched = await api.runError(UpdateIndividual, update({ customFields: { other: 1 } }), 'ValidationFailed');
  expect(touched.violations).toMatchObject([{ propertyPath: 'patch.customFields.vip', code: 'TYPE' }]);
  const removed = await api.runError(UpdateIndividual, update({ customFields: { vip: { level: null } } }), 'ValidationFailed');
  expect(removed.violations).toMatchObject([{ propertyPath: 'patch.customFields.vip.level', code: 'REQUIRED' }]);
  expect((await api.runOk(UpdateIndividual, update({ customFields: { vip: { level: 5 } } }))).contact.customFields).toEqual({ vip: { level: 5 } });
});

test('RU.32: what must be there must be there on create, even when no custom fields are given', async () => {
  await set({ required: ['branch'] });
  const problem = await api.runError(CreateIndividual, { input: { name: 'Ada' } }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'customFields.branch', code: 'REQUIRED' }]);
});

test('RU.32: each type has a schema of its own', async () => {
  const input = (owner: 'ORGANIZATION_CONTACT' | 'PLACEHOLDER_CUSTOMER') => ({ input: { owner, schema: { properties: { n: { type: 'number' } } } } });
  await api.runOk(SetSchema, input('ORGANIZATION_CONTACT'), backoffice());
  await api.runOk(SetSchema, input('PLACEHOLDER_CUSTOMER'), backoffice());
  const [wrong, right] = [{ n: 'x' }, { n: 1 }];
  await create(wrong);

  expect(await api.runError(CreateOrganization, { input: { name: 'Acme', customFields: wrong } }, 'ValidationFailed')).toMatchObject({ status: 422 });
  const { contact } = await api.runOk(CreateOrganization, { input: { name: 'Acme', customFields: right } });
  const patch = { customFields: wrong };
  const refused = await api.runError(UpdateOrganization, { input: { id: contact.id, patch } }, 'ValidationFailed');
  expect(refused.violations).toMatchObject([{ propertyPath: 'patch.customFields.n', code: 'TYPE' }]);

  const cash = { customerNumber: 'c', name: 'Cash', isActive: true, customerSince: '2026-01-01', requiresFormalInvoice: false, trackRevenue: false };
  await api.runError(CreatePlaceholder, { input: { ...cash, customFields: wrong } }, 'ValidationFailed');
  const { placeholderCustomer } = await api.runOk(CreatePlaceholder, { input: { ...cash, customFields: right } });
  await api.runError(UpdatePlaceholder, { input: { id: placeholderCustomer.id, patch } }, 'ValidationFailed');
});

test('RU.32: a schema that objects do not meet is refused with their number and examples, and set by force', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 12; index++) ids.push((await create({ vip: { level: 6 + (index % 2) } })).id);
  await create({ vip: { level: 1 } });
  const input = { owner: 'INDIVIDUAL_CONTACT' as const, schema: levels };

  const problem = await api.runError(SetSchema, { input }, 'CustomFieldsWouldFail', backoffice());
  expect(problem).toMatchObject({ code: 'CUSTOM_FIELDS_WOULD_FAIL', status: 422, failing: 12 });
  expect(problem.examples.map(({ node }) => node?.id)).toEqual(ids.slice(0, 10));
  expect(problem.examples[0]!.violation).toMatchObject({ propertyPath: 'customFields.vip.level', code: 'MAXIMUM' });
  expect(await api.db.customFieldSchema.count()).toBe(0);
  const { checkCustomFieldSchema } = await api.runQuery(CheckSchema, input, backoffice());
  expect(checkCustomFieldSchema).toMatchObject({ failing: 12, examples: problem.examples.map(({ node }) => ({ node })) });

  const payload = await api.runOk(SetSchema, { input: { ...input, force: true } }, backoffice());
  expect(payload).toMatchObject({ failing: 12, customFieldSchema: { version: 1 } });
  expect(payload.examples).toHaveLength(10);
});

test('RU.32: deleted objects and those of other types do not count', async () => {
  const { uuid } = await create({ vip: 1 });
  await api.runOk(CreateOrganization, { input: { name: 'Acme', customFields: { vip: 1 } } });
  await api.db.contact.updateMany({ where: { id: uuid }, data: { deletedAt: new Date() } });
  expect(await set(levels)).toMatchObject({ failing: 0 });
});

test('RU.32, RU.5: schemas are for back office, tests of them too; a stranger sees none', async () => {
  const input = { owner: 'INDIVIDUAL_CONTACT' as const, schema: {} };
  expect(await api.runError(SetSchema, { input }, 'PermissionDenied')).toMatchObject({ permission: 'TENANT_BACKOFFICE' });
  expect((await api.runRefused(CheckSchema, input))[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const anonymous = { as: api.anonymous };
  const errors = [...(await api.runRefused(SetSchema, { input }, anonymous)), ...(await api.runRefused(CheckSchema, input, anonymous))];
  expect(errors).toMatchObject(Array(2).fill({ extensions: { code: 'UNAUTHENTICATED' } }));
  await set(levels);
  const stranger = { as: await signIn(api.stranger.tenantId, 'TENANT.ACCESS', 'TENANT.BACKOFFICE') };
  expect(await api.runQuery(Schemas, {}, stranger)).toEqual({ customFieldSchemas: [] });
  await api.runOk(CreateIndividual, { input: { name: 'Eve', customFields: { vip: 'any' } } }, stranger);
});

test('RU.32: what is no schema is refused with paths, and changes nothing', async () => {
  const schema = { properties: { a: { type: 'strin' }, b: { minimum: 'x' } } };
  const problem = await api.runError(SetSchema, { input: { owner: 'CUSTOMER_CONTACT', schema } }, 'ValidationFailed', backoffice());
  const paths = problem.violations.map(({ propertyPath }) => propertyPath);
  expect(paths).toEqual(expect.arrayContaining(['schema.properties.a.type', 'schema.properties.b.minimum']));
  const [error] = await api.runRefused(CheckSchema, { owner: 'CUSTOMER_CONTACT', schema }, backoffice());
  expect(error?.extensions).toMatchObject({ code: 'INVALID_PARAMETER' });
  const version = await api.runError(SetSchema, { input: { owner: 'CUSTOMER_CONTACT', schema: {}, ifVersion: 1 } }, 'ValidationFailed', backoffice());
  expect(version.violations).toMatchObject([{ propertyPath: 'ifVersion' }]);
  expect(await api.db.customFieldSchema.count()).toBe(0);
});

test('RU.32: conditions of a schema hold and are shown as they were set', async () => {
  const schema = { if: { required: ['a'] }, then: { required: ['b'] }, else: {} };
  expect((await set(schema)).customFieldSchema.schema).toEqual(schema);
  const problem = await api.runError(CreateIndividual, { input: { name: 'Ada', customFields: { a: 1 } } }, 'ValidationFailed');
  expect(problem.violations.map(({ propertyPath }) => propertyPath)).toContain('customFields.b');
});

test('RU.32: of a schema and objects that are written at the same time, none passes the other by', async () => {
  const writes = Array.from({ length: 30 }, (_, index) => api.execute(CreateIndividual, { input: { name: `C${index}`, customFields: { vip: 'x' } } }));
  const change = api.runOk(SetSchema, { input: { owner: 'INDIVIDUAL_CONTACT', schema: levels, force: true } }, backoffice());
  await Promise.all(writes);
  const { failing } = await change;

  expect(await api.db.contact.count({ where: { name: { startsWith: 'C' } } })).toBe(failing);
});
