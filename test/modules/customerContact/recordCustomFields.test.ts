import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';

const CreateWithFields = graphql(`
  mutation CreateWithFields($input: CreateCustomerContactInput!) {
    createCustomerContact(input: $input) {
      ... on CreateCustomerContactPayload {
        customerContact {
          id
          uuid
          customFields
        }
      }
      ...Problems
    }
  }
`);

const UpdateWithFields = graphql(`
  mutation UpdateWithFields($input: UpdateCustomerContactInput!) {
    updateCustomerContact(input: $input) {
      ... on UpdateCustomerContactPayload {
        customerContact {
          customFields
        }
      }
      ...Problems
    }
  }
`);

const setSchema = ({ db, tenantId }: Api, schema: object) =>
  db.customFieldSchema.create({ data: { tenantId, id: newUuid(), owner: 'CUSTOMER_CONTACT', schema } });

test('RU.32: a customer contact takes custom fields, which an update merges', async () => {
  const api = await createApi();
  const { customerContact } = await api.runOk(CreateWithFields, { input: { name: 'Ada', customFields: { vip: { level: 3 }, region: 'north' } } });
  const update = async (customFields: Record<string, unknown> | null) =>
    (await api.runOk(UpdateWithFields, { input: { id: customerContact.id, patch: { customFields } } })).customerContact.customFields;

  expect(customerContact.customFields).toEqual({ vip: { level: 3 }, region: 'north' });
  expect(await update({ vip: { since: 2020 }, region: null })).toEqual({ vip: { level: 3, since: 2020 } });
  expect(await update(null)).toEqual({});
  expect((await api.runOk(CreateWithFields, { input: { name: 'Ada' } })).customerContact.customFields).toEqual({});
  const [, change] = await api.db.change.findMany({ where: { entityId: customerContact.uuid }, orderBy: { version: 'asc' } });
  expect(change?.fields).toEqual({ customFields: { old: { vip: { level: 3 }, region: 'north' }, new: { vip: { level: 3, since: 2020 } } } });
});

test("RU.32: they are as the tenant's schema says; everything else that is wrong is said with that", async () => {
  const api = await createApi();
  const input = { name: 'Ada', customFields: { vip: true } };
  const { customerContact } = await api.runOk(CreateWithFields, { input });
  await setSchema(api, { type: 'object', properties: { vip: { type: 'integer' } }, required: ['vip'] });
  const pathsOf = ({ violations }: { violations: { propertyPath: string; code: string }[] }) =>
    violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

  expect(pathsOf(await api.runError(CreateWithFields, { input: { ...input, title: 'MS' } }, 'ValidationFailed'))).toEqual([
    'title UNKNOWN_PRESET',
    'customFields.vip TYPE',
  ]);
  expect(pathsOf(await api.runError(CreateWithFields, { input: {} }, 'ValidationFailed'))).toEqual(['customFields.vip REQUIRED', 'name REQUIRED']);
  const touched = { id: customerContact.id, patch: { customFields: { other: 1 } } };
  expect(pathsOf(await api.runError(UpdateWithFields, { input: touched }, 'ValidationFailed'))).toEqual(['patch.customFields.vip TYPE']);
  await api.runOk(UpdateWithFields, { input: { id: customerContact.id, patch: { name: 'Grace' } } });
});
