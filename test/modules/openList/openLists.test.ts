import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';

const OpenLists = graphql(`
  query OpenLists {
    openLists {
      list
      values
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
    { list: 'DEPARTMENT_AREA', values: ['ADMINISTRATION'] },
    { list: 'SUPPLIER_TAX_INFORMATION_TYPE', values: ['VendorTaxInformation'] },
    { list: 'TAX_EXEMPTION', values: ['UNIVERSAL_POSTAL_SERVICE_DE'] },
  ]);
});

test('R3.82 a tenant adds values of its own, in their order, which no other tenant sees', async () => {
  let now = new Date('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  await add(api, 'SALES');
  now = new Date('2026-05-01T12:00:01.000Z');
  const { openList } = await add(api, ' LEGAL ');

  expect(openList).toEqual({ list, values: ['ADMINISTRATION', 'SALES', 'LEGAL'] });
  expect((await api.runQuery(OpenLists, {})).openLists[0]).toEqual(openList);
  const others = await api.runQuery(OpenLists, {}, { as: api.stranger });
  expect(others.openLists[0]).toEqual({ list, values: ['ADMINISTRATION'] });
});

test('adding a value again changes nothing, at the same time neither', async () => {
  const api = await createApi();
  await add(api, 'ADMINISTRATION');
  await Promise.all([add(api, 'SALES'), add(api, 'SALES')]);

  expect((await add(api, 'SALES')).openList.values).toEqual(['ADMINISTRATION', 'SALES']);
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
