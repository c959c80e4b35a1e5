import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';

const OpenLists = graphql(`
  query OpenLists {
    openLists {
      list
      values
      symmetricValues
    }
  }
`);

const AddOpenListValue = graphql(`
  mutation AddOpenListValue($input: AddOpenListValueInput!) {
    addOpenListValue(input: $input) {
      ... on AddOpenListValuePayload {
        openList {
          list
          values
          symmetricValues
        }
      }
      ...Problems
    }
  }
`);

const list = 'DEPARTMENT_AREA' as const;
const add = (api: Api, value: string) => api.runOk(AddOpenListValue, { input: { list, value } }, { as: api.backoffice });

test('R3.82 every tenant starts with the known values', async () => {
  const api = await createApi();

  expect((await api.runQuery(OpenLists, {})).openLists).toEqual([
    { list: 'DEPARTMENT_AREA', values: ['ADMINISTRATION'], symmetricValues: [] },
    { list: 'MEMBERSHIP_TYPE', values: ['CLUB'], symmetricValues: [] },
    { list: 'PERSONAL_RELATIONSHIP_TYPE', values: ['SPOUSE'], symmetricValues: ['SPOUSE'] },
    { list: 'SUPPLIER_TAX_INFORMATION_TYPE', values: ['VendorTaxInformation'], symmetricValues: [] },
    { list: 'TAX_EXEMPTION', values: ['UNIVERSAL_POSTAL_SERVICE_DE'], symmetricValues: [] },
  ]);
});

test('R3.82 a tenant adds values of its own, in their order, which no other tenant sees', async () => {
  let now = new Date('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  await add(api, 'SALES');
  now = new Date('2026-05-01T12:00:01.000Z');
  const { openList } = await add(api, ' LEGAL ');

  expect(openList).toEqual({ list, values: ['ADMINISTRATION', 'SALES', 'LEGAL'], symmetricValues: [] });
  expect((await api.runQuery(OpenLists, {})).openLists[0]).toEqual(openList);
  const others = await api.runQuery(OpenLists, {}, { as: api.stranger });
  expect(others.openLists[0]).toMatchObject({ list, values: ['ADMINISTRATION'] });
});

test('adding a value again changes nothing, at the same time neither', async () => {
  const api = await createApi();
  await add(api, 'ADMINISTRATION');
  await Promise.all([add(api, 'SALES'), add(api, 'SALES')]);

  expect((await add(api, 'SALES')).openList.values).toEqual(['ADMINISTRATION', 'SALES']);
});

test('R3.82 RU.13: a type of personal relationship is symmetric or not, which never changes', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const relationship = (value: string, symmetric?: boolean | null) => ({
    input: { list: 'PERSONAL_RELATIONSHIP_TYPE' as const, value, ...(symmetric !== undefined && { symmetric }) },
  });
  await api.runOk(AddOpenListValue, relationship('SIBLING', true), { as });
  await api.runOk(AddOpenListValue, relationship('PARENT'), { as });
  const { openList } = await api.runOk(AddOpenListValue, relationship('SIBLING', null), { as });

  expect(openList).toMatchObject({ values: ['SPOUSE', 'SIBLING', 'PARENT'], symmetricValues: ['SPOUSE', 'SIBLING'] });
  for (const [value, symmetric] of [['SPOUSE', false], ['SIBLING', false], ['PARENT', true]] as const) {
    const problem = await api.runError(AddOpenListValue, relationship(value, symmetric), 'ValidationFailed', { as });
    expect(problem).toMatchObject({ status: 422, violations: [{ propertyPath: 'symmetric', code: 'ALREADY_LISTED' }] });
  }
  const elsewhere = { input: { list, value: 'SALES', symmetric: true } };
  const problem = await api.runError(AddOpenListValue, elsewhere, 'ValidationFailed', { as });
  expect(problem.violations).toMatchObject([{ propertyPath: 'symmetric', code: 'INVALID_VALUE' }]);
  expect(await api.db.openListValue.count()).toBe(2);
});

test('a list has at most 1000 values', async () => {
  const api = await createApi();
  await api.db.openListValue.createMany({
    data: Array.from({ length: 999 }, (_, index) => ({ tenantId: api.tenantId, list, value: `AREA_${index}` })),
  });
  const call = { input: { list, value: 'ONE_MORE' } };
  const problem = await api.runError(AddOpenListValue, call, 'ValidationFailed', { as: api.backoffice });

  expect(problem.violations).toMatchObject([{ propertyPath: 'list', code: 'TOO_LONG' }]);
  expect(await api.db.openListValue.count()).toBe(999);
});

test('refuses an empty and an over-long value', async () => {
  const api = await createApi();
  for (const value of ['', 'x'.repeat(257)]) {
    const problem = await api.runError(AddOpenListValue, { input: { list, value } }, 'ValidationFailed', { as: api.backoffice });
    expect(problem.violations).toMatchObject([{ propertyPath: 'value' }]);
  }
  expect(await api.db.openListValue.count()).toBe(0);
});

test('needs TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const call = { input: { list, value: 'SALES' } };
  await api.runError(AddOpenListValue, call, 'PermissionDenied');
  const [error] = await api.runRefused(AddOpenListValue, call, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.openListValue.count()).toBe(0);
});
