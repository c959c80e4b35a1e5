import fc, { type Arbitrary } from 'fast-check';
import { isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { InputPlan, ValuePlan } from '../plan/Plan.ts';
import { modelBehind } from '../world/nodeTypes.ts';
import { operatorsOn } from './operators.ts';
import { constant, oneOf, pick } from './pick.ts';
import { scalarsOf } from './scalars.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';
import { orFault } from './wrap.ts';

const kinds: Record<string, string> = { string: 'text', number: 'number', boolean: 'boolean' };

/** Paths into the custom fields of a type, and others. */
export function pathsOf({ pools }: Source, { type }: Site): Arbitrary<string> {
  const paths = [...new Set(pools.customFields(modelBehind(type)).map(({ path }) => path))];
  const there = oneOf(paths);
  return pick<string>(there && [10, there], there && [1, there.map((path) => path.split('.')[0]!)], [
    1,
    fc.constantFrom('nothing', '', 'vip.level.deeper', 'toString', 'constructor', 'vip', '__proto__', "a'b"),
  ]);
}

export const faultyPaths = ['x'.repeat(1001), 'a\u0000b'];

/** A condition on what is at a path, mostly of the kind that is there and with a value that is. */
export function conditionsOn(source: Source, type: GraphQLInputObjectType, site: Site): Arbitrary<ValuePlan> {
  const path = orFault(pathsOf(source, site).map(constant), fc.constantFrom(...faultyPaths).map(constant), 10);
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'path');
  const condition = fc.oneof(
    ...fields.map((field) => {
      const plan = isInputObjectType(field.type)
        ? operatorsOn(source, field.type, site, operandsFor(source, site, field.name))
        : scalarsOf(source, field.type as never, site);
      return plan.map((value): InputPlan => ({ name: field.name, value }));
    }),
  );
  return fc
    .tuple(path, fc.uniqueArray(condition, { selector: ({ name }) => name, maxLength: 2 }))
    .map(([value, conditions]): ValuePlan => ({ kind: 'object', fields: [{ name: 'path', value }, ...conditions] }));
}

/** The values of a kind that are in custom fields. */
function operandsFor({ pools }: Source, { type }: Site, field: string) {
  const kind = field === 'values' ? 'text' : field;
  const values = pools.customFields(modelBehind(type)).filter(({ value }) => kinds[typeof value] === kind);
  const operand = oneOf(values.map(({ value }) => value))?.map(constant) ?? null;
  return (of: { toString(): string }) => (/^\[?(String|Float)\b/.test(of.toString()) ? operand : null);
}
