import { describe, expect, test } from '@jest/globals';
import { makeVectorMapping } from './mapping.ts';

describe.each(['INDIVIDUAL', 'ORGANIZATION'] as const)('RU.22, %s', (kind) => {
  test('RU.22 R3.65: add (i3,e3) makes three pairs', async () => {
    const mapping = await makeVectorMapping(kind);

    expect(await mapping.add(['i3', 'e3'])).toEqual(['i3 e3']);
    expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2', 'i3 e3']);
  });

  test.each([
    ['(i3,e1), whose external id i1 holds', [['i3', 'e1']], ['pairs.0.externalId ALREADY_MAPPED i1']],
    ['(i1,e4), whose contact holds e1', [['i1', 'e4']], ['pairs.0.contactId ALREADY_MAPPED i1']],
    ['(i3,e3), (i3,e4), which name i3 twice', [['i3', 'e3'], ['i3', 'e4']], ['pairs.1.contactId DUPLICATE']],
  ] as const)('RU.22 R3.63 R3.65: add %s is refused and applies nothing', async (_about, pairs, violations) => {
    const mapping = await makeVectorMapping(kind);
    const changes = await mapping.changes();

    expect(await mapping.refuseAdd(...pairs)).toEqual(violations);
    expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
    expect(await mapping.changes()).toBe(changes);
  });

  test('RU.22 R3.66: set (i1,e2) ends the pairs of both ids', async () => {
    const mapping = await makeVectorMapping(kind);

    expect(await mapping.set(['i1', 'e2'])).toEqual({ mappings: ['i1 e2'], removed: ['i1 e1', 'i2 e2'] });
    expect(await mapping.pairs()).toEqual(['i1 e2']);
  });

  test('RU.22 R3.66: set (i1,e2), (i2,e1) swaps', async () => {
    const mapping = await makeVectorMapping(kind);

    expect(await mapping.set(['i1', 'e2'], ['i2', 'e1'])).toEqual({ mappings: ['i1 e2', 'i2 e1'], removed: ['i1 e1', 'i2 e2'] });
    expect(await mapping.pairs()).toEqual(['i1 e2', 'i2 e1']);
  });

  test('RU.22 R3.67: delete by external e1 leaves the other pair', async () => {
    const mapping = await makeVectorMapping(kind);

    expect(await mapping.remove({ externalId: 'e1' })).toBe('i1 e1');
    expect(await mapping.pairs()).toEqual(['i2 e2']);
  });

  test('R3.68: delete by contact i1 leaves the other pair', async () => {
    const mapping = await makeVectorMapping(kind);

    expect(await mapping.remove({ contactId: 'i1' })).toBe('i1 e1');
    expect(await mapping.pairs()).toEqual(['i2 e2']);
  });
});
