import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  globalLocationNumberWarnings,
  isGlobalLocationNumber,
  managerViolations,
  payerViolations,
} from '../../../src/modules/role/role.rules.ts';

const payer = (role: { isActive: boolean; deletedAt: Date | null } | null) => ({ id: 'payer', alternativePayerRole: role });
const codes = (violations: { code: string }[]) => violations.map(({ code }) => code);

test.each([
  ['an active role', payer({ isActive: true, deletedAt: null }), []],
  ['an ended role', payer({ isActive: false, deletedAt: null }), ['NO_ACTIVE_ALTERNATIVE_PAYER_ROLE']],
  ['a removed role', payer({ isActive: true, deletedAt: new Date() }), ['NO_ACTIVE_ALTERNATIVE_PAYER_ROLE']],
  ['no role', payer(null), ['NO_ACTIVE_ALTERNATIVE_PAYER_ROLE']],
  ['nothing', null, ['NOT_FOUND']],
])('R3.48 judges a payer with %s', (_case, candidate, expected) => {
  expect(codes(payerViolations('customer', candidate, 'role.alternativePayerId'))).toEqual(expected);
});

test('R3.48 judges the customer itself as payer, whatever its role', () => {
  expect(codes(payerViolations('payer', payer({ isActive: true, deletedAt: null }), 'role.alternativePayerId'))).toEqual(['SELF_REFERENCE']);
});

test('a manager has to exist', () => {
  expect(managerViolations({ id: 'identity' }, 'role.managedById')).toEqual([]);
  expect(codes(managerViolations(null, 'role.managedById'))).toEqual(['NOT_FOUND']);
});

test.each(['4012345000009', '4006381333931', '0000000000000', '9501101530003'])('%s is a global location number', (number) => {
  expect(isGlobalLocationNumber(number)).toBe(true);
  expect(globalLocationNumberWarnings(number, 'role.globalLocationNumber')).toEqual([]);
});

test.each(['4012345000008', '401234500000', '40123450000090', '4012345-00009', 'Hall 3', '٤٠١٢٣٤٥٠٠٠٠٠٩'])(
  '%s is none and gets a warning',
  (text) => {
    expect(codes(globalLocationNumberWarnings(text, 'role.globalLocationNumber'))).toEqual(['GLN_CHECK_DIGIT']);
  },
);

test('no global location number is nothing to warn of', () => {
  expect(globalLocationNumberWarnings(null, 'role.globalLocationNumber')).toEqual([]);
});

const body = fc.stringMatching(/^\d{12}$/);
const checked = body.map((digits) => {
  const last = '0123456789'.split('').find((digit) => isGlobalLocationNumber(digits + digit));
  return digits + (last ?? '');
});

test('every 12 digits have exactly one check digit', () => {
  fc.assert(
    fc.property(body, (digits) => {
      const fitting = '0123456789'.split('').filter((digit) => isGlobalLocationNumber(digits + digit));
      expect(fitting).toHaveLength(1);
    }),
  );
});

test('the check digit finds every single wrong digit', () => {
  fc.assert(
    fc.property(checked, fc.nat(12), fc.integer({ min: 1, max: 9 }), (number, index, offset) => {
      const wrong = String((Number(number[index]) + offset) % 10);
      expect(isGlobalLocationNumber(number.slice(0, index) + wrong + number.slice(index + 1))).toBe(false);
    }),
  );
});
