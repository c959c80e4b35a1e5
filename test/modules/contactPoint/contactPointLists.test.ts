import { beforeAll, expect, test } from '@jest/globals';
import { decodeId, newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { labels, makeContactPoint, ReadContactPoints } from './contactPointDocuments.ts';

const PointsOfCustomer = graphql(`
  query PointsOfCustomer($id: ID!) {
    customer(id: $id) {
      contactPoints(first: 1, orderBy: [{ field: LABEL, direction: DESC }]) {
        totalCount
        nodes {
          label
        }
      }
    }
  }
`);

let api: Api;
let customer: Awaited<ReturnType<typeof makeCustomer>>;
let location: Awaited<ReturnType<typeof makeLocation>>;
let placeholder: Awaited<ReturnType<typeof makePlaceholder>>;

beforeAll(async () => {
  api = await createApi();
  customer = await makeCustomer(api, { customerNumber: 'C-1' });
  location = await makeLocation(api, customer.contact.id, 'Berlin');
  placeholder = await makePlaceholder(api);
  await makeContactPoint(api, customer.role.id, { label: 'Gate', phoneNumber: '030 123456', emailAddress: 'Gate@Example.com', locationId: location.id });
  await makeContactPoint(api, customer.role.id, { label: 'Night', phoneNumber: '+49 (30) 123456', emailAddress: 'night@example.com' });
  await makeContactPoint(api, placeholder.id, { label: 'Shop', phoneNumber: 'ext. 12' });
});

test('R2.2 R2.8: lists contact points with limit, offset and total; 25 and 0 when they are left out', async () => {
  const { contactPoints } = await api.runQuery(ReadContactPoints, {});
  expect(contactPoints).toMatchObject({ limit: 25, offset: 0, totalCount: 3, problems: [] });
  expect(contactPoints.nodes).toEqual([{ label: 'Gate' }, { label: 'Night' }, { label: 'Shop' }]);
  expect((await api.runQuery(ReadContactPoints, { first: 1, offset: 1 })).contactPoints).toMatchObject({
    limit: 1,
    offset: 1,
    totalCount: 3,
    nodes: [{ label: 'Night' }],
  });
  const beyond = (await api.runQuery(ReadContactPoints, { first: 5, offset: 3 })).contactPoints;
  expect(beyond).toMatchObject({ offset: 3, totalCount: 3, nodes: [] });
});

test('R2.2: refuses a page that cannot be, as arguments of the query', async () => {
  const [error] = await api.runRefused(ReadContactPoints, { first: 0, offset: -1 });
  expect(error?.extensions).toMatchObject({
    code: 'INVALID_PARAMETER',
    violations: [{ propertyPath: 'first', in: 'QUERY' }, { propertyPath: 'offset', in: 'QUERY' }],
  });
});

test('RU.33: finds a phone number however it is written', async () => {
  for (const phone of ['030 123456', '030123456', '+49 30 123456', '+49-30-123456', '0049 30 123456', 'tel:+4930123456', ' (030) 12 34 56 ']) {
    expect([phone, await labels(api, { filter: { phone } })]).toEqual([phone, ['Gate', 'Night']]);
  }
  expect(await labels(api, { filter: { phone: 'ext. 12' } })).toEqual(['Shop']);
  expect(await labels(api, { filter: { phone: '030 654321' } })).toEqual([]);
  expect(await labels(api, { filter: { not: { phone: '030 123456' } } })).toEqual(['Shop']);
  expect(await labels(api, { filter: { phoneNumber: { eq: '030 123456' } } })).toEqual(['Gate']);
  expect(await labels(api, { filter: { e164: { is: 'NULL' } } })).toEqual(['Shop']);
});

test('RU.33: reads a phone number as one of the tenant’s country', async () => {
  const british = await createApi();
  await british.db.tenant.update({ where: { tenantId: british.tenantId }, data: { defaultCountryCode: 'GB' } });
  const { id } = await makePlaceholder(british);
  expect(await makeContactPoint(british, id, { phoneNumber: '020 7946 0018' })).toMatchObject({ e164: '+442079460018' });
  expect(await labels(british, { filter: { phone: '02079460018' } })).toEqual(['Reception']);
});

test('RU.33: finds an e-mail address in upper or lower case', async () => {
  expect(await labels(api, { filter: { email: 'GATE@example.COM' } })).toEqual(['Gate']);
  expect(await labels(api, { filter: { emailAddress: { eq: 'gate@example.com' } } })).toEqual([]);
  expect(await labels(api, { filter: { normalizedEmail: { like: '%@example.com' } } })).toEqual(['Gate', 'Night']);
});

test('RU.33: filters by customer, location and label', async () => {
  for (const id of [customer.role.id, decodeId(customer.role.id, 'CustomerRole')]) {
    expect(await labels(api, { filter: { customerId: { eq: id } } })).toEqual(['Gate', 'Night']);
  }
  expect(await labels(api, { filter: { customerId: { in: [placeholder.id] } } })).toEqual(['Shop']);
  expect(await labels(api, { filter: { customer: { customerNumber: { eq: 'C-1' } } } })).toEqual(['Gate', 'Night']);
  expect(await labels(api, { filter: { locationId: { eq: location.id } } })).toEqual(['Gate']);
  expect(await labels(api, { filter: { location: { name: { ilike: 'ber%' } } } })).toEqual(['Gate']);
  expect(await labels(api, { filter: { locationId: { is: 'NULL' } } })).toEqual(['Night', 'Shop']);
  expect(await labels(api, { filter: { label: { ilike: '%G%' }, phone: '030 123456' } })).toEqual(['Gate', 'Night']);
  const { problems } = (await api.runQuery(ReadContactPoints, { filter: { locationId: { eq: newUuid() } } })).contactPoints;
  expect(problems).toEqual([{ code: 'NOT_FOUND', propertyPath: 'filter.locationId.eq' }]);
});

test('sorts by every column', async () => {
  const sorted = (field: string, direction = 'ASC') => labels(api, { orderBy: [{ field, direction }] });
  expect(await sorted('LABEL', 'DESC')).toEqual(['Shop', 'Night', 'Gate']);
  expect(await sorted('PHONE_NUMBER')).toEqual(['Night', 'Gate', 'Shop']);
  expect(await sorted('EMAIL_ADDRESS', 'DESC')).toEqual(['Night', 'Gate', 'Shop']);
  expect(await sorted('CREATED_AT', 'DESC')).toEqual(['Shop', 'Night', 'Gate']);
  expect(await labels(api, { orderBy: [{ field: 'E164' }, { field: 'UPDATED_AT', direction: 'DESC' }] })).toEqual(['Night', 'Gate', 'Shop']);
});

test('R2.8: a customer shows its own', async () => {
  const read = await api.runQuery(PointsOfCustomer, { id: customer.role.id });
  expect(read.customer?.contactPoints).toEqual({ totalCount: 2, nodes: [{ label: 'Night' }] });
});
