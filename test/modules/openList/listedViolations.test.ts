import { expect, test } from '@jest/globals';
import { listedViolations } from '../../../src/modules/openList/service/listedViolations.ts';
import { createApi } from '../../support/api.ts';

test('R3.82 names each value that is not listed by its place', async () => {
  const api = await createApi();
  const violations = await listedViolations(api.db, 'TAX_EXEMPTION', ['A', 'UNIVERSAL_POSTAL_SERVICE_DE', 'B'], 'exemptions');

  expect(violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['exemptions.0', 'NOT_LISTED'],
    ['exemptions.2', 'NOT_LISTED'],
  ]);
});

test('R3.82 accepts what the tenant added to this list, and to no other', async () => {
  const api = await createApi();
  await api.db.openListValue.create({ data: { tenantId: api.tenantId, list: 'DEPARTMENT_AREA', value: 'SALES' } });

  expect(await listedViolations(api.db, 'DEPARTMENT_AREA', 'SALES', 'area')).toEqual([]);
  expect(await listedViolations(api.db, 'TAX_EXEMPTION', 'SALES', 'exemption')).toMatchObject([{ propertyPath: 'exemption' }]);
});

test('shows the first 20 allowed values and counts the rest', async () => {
  const api = await createApi();
  const values = Array.from({ length: 30 }, (_, index) => `AREA_${String(index).padStart(2, '0')}`);
  await api.db.openListValue.createMany({
    data: values.map((value) => ({ tenantId: api.tenantId, list: 'DEPARTMENT_AREA', value, createdAt: new Date(0) })),
  });
  const [violation] = await listedViolations(api.db, 'DEPARTMENT_AREA', 'NONE', 'area');

  expect(violation?.detail).toContain('ADMINISTRATION, AREA_00, ');
  expect(violation?.detail).toContain('AREA_18 and 11 more.');
});
