import fc, { type Arbitrary } from 'fast-check';
import { decodeTypedId, encodeId, modelOf, nilUuid, type NodeType } from '../../../src/platform/ids.ts';
import { nodeTypes } from '../world/nodeTypes.ts';
import { oneOf, pick } from './pick.ts';
import type { Source } from './Source.ts';

const malformed = [
  '',
  'x',
  'individual_',
  `individual_${'g'.repeat(32)}`,
  nilUuid,
  `individual_${'0'.repeat(31)}`,
  "' OR true --",
  'contact_1',
];

/** Mostly ids of nodes of the types, deleted ones among them; sometimes what names nothing there. */
export function idsOf(source: Source, types: readonly NodeType[]): Arbitrary<string> {
  const there = anyId(types, (type) => source.pools.ids(type, modelOf(type)));
  const deleted = anyId(types, (type) => source.pools.deletedIds(type, modelOf(type)));
  const unknown = types.map((type) => encodeId(type, '0193aaaa-bbbb-7ccc-8ddd-eeeeffff0000'));
  return pick<string>(
    there && [20, there],
    deleted && [4, deleted],
    there && [3, there.map((id) => decodeTypedId(id)!.uuid)],
    there && [1, there.map((id) => id.toUpperCase())],
    [1, anyId(nodeTypes, (type) => source.pools.ids(type, modelOf(type)))!],
    [1, fc.constantFrom(...unknown)],
    [1, fc.constantFrom(...malformed)],
    [1, fc.constantFrom(...source.foreignIds)],
  );
}

/** Each type as often as every other. */
function anyId(types: readonly NodeType[], idsOfType: (type: NodeType) => string[]): Arbitrary<string> | null {
  const ids = types.flatMap((type) => oneOf(idsOfType(type)) ?? []);
  return ids.length ? fc.oneof(...ids) : null;
}
