import { expect, test } from '@jest/globals';
import { activationTimes } from '../../../src/modules/professionalIdentity/professionalIdentity.rules.ts';

const now = new Date('2026-03-01T12:00:00Z');

test.each([
  [false, true, { activationDate: now }],
  [true, false, { deactivationDate: now }],
  [true, true, {}],
  [false, false, {}],
  [true, undefined, {}],
])('R3.26 active before: %s, after: %s, sets %o', (wasActive, isActive, times) => {
  expect(activationTimes(wasActive, isActive, now)).toEqual(times);
});
