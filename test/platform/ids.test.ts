import { expect, test } from '@jest/globals';
import { decodeId, decodeTypedId, encodeId, idPrefixes, newUuid, type NodeType } from '../../src/platform/ids.ts';

const uuid = '01930000-0000-7000-8000-00000000000a';
const digits = '0193000000007000800000000000000a';

test('R0.2 R1.2 R2.1 R4.2 an id has letters, digits and _ only, and nothing more may follow it', () => {
  const id = encodeId('Email', newUuid());
  expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
  for (const text of [`${id}\n`, `${id} `, `${id}!`, ` ${id}`]) expect(decodeId(text, 'Email')).toBeNull();
});

test('R3.3 RU.6 an id is the prefix of its type and the digits of its UUID', () => {
  expect(encodeId('IndividualContact', uuid)).toBe(`individual_${digits}`);
  expect(encodeId('ProfessionalIdentity', uuid)).toBe(`professional_identity_${digits}`);
});

test.each(Object.keys(idPrefixes) as NodeType[])('reads back the ids that it writes: %s', (type) => {
  const id = encodeId(type, uuid);
  expect(id).toMatch(/^[a-z0-9_]+$/);
  expect(decodeTypedId(id)).toEqual({ type, uuid });
  expect(decodeId(id, type)).toBe(uuid);
});

test('every type has a prefix of its own', () => {
  const prefixes = Object.values(idPrefixes);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

test('takes a bare UUID where the type is known, in either form and case', () => {
  expect(decodeId(uuid, 'Tag')).toBe(uuid);
  expect(decodeId(digits, 'Tag')).toBe(uuid);
  expect(decodeId(uuid.toUpperCase(), 'Tag')).toBe(uuid);
  expect(decodeTypedId(uuid)).toBeNull();
});

test('an id of another type names nothing', () => {
  expect(decodeId(encodeId('Email', uuid), 'Phone')).toBeNull();
  expect(decodeId(encodeId('Email', uuid), 'Phone', 'Email')).toBe(uuid);
});

test.each([
  '',
  '_',
  'individual',
  'individual_',
  `_${digits}`,
  `person_${digits}`,
  `individual_${digits.slice(1)}`,
  `individual_${digits}0`,
  `individual_${digits.slice(1)}g`,
  `individual-${digits}`,
  `individual_individual_${digits}`,
  `constructor_${digits}`,
  `individual_${digits}\n`,
  '٣'.repeat(32),
])('is no id: %j', (text) => {
  expect(decodeTypedId(text)).toBeNull();
  expect(decodeId(text, 'IndividualContact')).toBeNull();
});

test('newer ids sort after older ones', () => {
  const ids = Array.from({ length: 1000 }, () => encodeId('Tag', newUuid()));
  expect([...ids].sort()).toEqual(ids);
});
