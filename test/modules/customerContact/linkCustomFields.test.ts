import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { AddShared, CreateLink, UpdateLink } from './linkDocuments.ts';
import { makeDirect, makeLinked } from './linkFactories.ts';

const CustomFieldsOfLink = graphql(`
  query CustomFieldsOfLink($id: ID!) {
    customerContactLink(id: $id) {
      version
      customFields
    }
  }
`);

const read = async (api: Api, id: string) => (await api.runQuery(CustomFieldsOfLink, { id })).customerContactLink!;

/** From now on, links must say a region. */
const demandRegion = (api: Api) =>
  api.db.customFieldSchema.create({
    data: {
      tenantId: api.tenantId,
      id: newUuid(),
      owner: 'CUSTOMER_CONTACT_LINK',
      schema: { type: 'object', required: ['region'], properties: { region: { type: 'string', maxLength: 5 } } },
    },
  });

test('R4.11 RU.32: custom fields of a link are objects both ways, and an update is a merge patch', async () => {
  const api = await createApi();
  const { id: customerId } = await makePlaceholder(api);
  const { link } = await makeLinked(api, customerId, { customFields: { region: 'North', visits: { perYear: 2, day: 'Mon' } } });
  const update = (customFields: Record<string, unknown> | null) => api.runOk(UpdateLink, { input: { id: link.id, patch: { customFields } } });

  expect((await read(api, link.id)).customFields).toEqual({ region: 'North', visits: { perYear: 2, day: 'Mon' } });
  await update({ visits: { day: null }, tags: [1, 'a', null] });
  expect(await read(api, link.id)).toEqual({ version: 2, customFields: { region: 'North', visits: { perYear: 2 }, tags: [1, 'a', null] } });
  await api.runOk(UpdateLink, { input: { id: link.id, patch: { isPrimary: true } } });
  expect((await read(api, link.id)).customFields).toMatchObject({ region: 'North' });
  await update(null);
  expect(await read(api, link.id)).toEqual({ version: 4, customFields: {} });
});

test('RU.32: a link meets the schema of the tenant, and everything that is wrong is said at once', async () => {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const { direct } = await makeDirect(api);
  const { link } = await makeLinked(api, customer.id);
  await demandRegion(api);
  const shared = await makeCustomerContact(api);
  const create = async (input: object) => {
    const variables = { input: { customerId: customer.id, contact: { customerContactId: shared.id }, ...input } };
    return (await api.runError(CreateLink, variables, 'ValidationFailed')).violations.map(({ propertyPath }) => propertyPath);
  };

  expect(await create({})).toEqual([expect.stringMatching(/^customFields/)]);
  const both = { contact: { customerContactId: direct.id }, customFields: { region: 'far too long' } };
  expect(await create(both)).toEqual(['contact.customerContactId', 'customFields.region']);
  const problem = await api.runError(UpdateLink, { input: { id: link.id, patch: { customFields: { region: 1 } } } }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.customFields.region', in: 'BODY' }]);
  expect(await read(api, link.id)).toEqual({ version: 1, customFields: {} });
  // What does not touch them is accepted.
  await api.runOk(UpdateLink, { input: { id: link.id, patch: { isPrimary: true } } });
});

test('RU.32: what is linked without a say about custom fields is not held up by the schema', async () => {
  const api = await createApi();
  await demandRegion(api);
  const { direct, link } = await makeDirect(api);
  const shared = await makeCustomerContact(api);
  const { id: customerId } = await makePlaceholder(api);

  const added = await api.runOk(AddShared, { input: { customerId, customerContactId: shared.id } });

  expect((await read(api, added.link.id)).customFields).toEqual({});
  expect(link.customerContact.id).toBe(direct.id);
});
