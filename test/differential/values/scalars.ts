import fc, { type Arbitrary } from 'fast-check';
import { isEnumType, isScalarType, type GraphQLNamedInputType } from 'graphql';
import type { ValuePlan } from '../plan/Plan.ts';
import { modelBehind } from '../world/nodeTypes.ts';
import { idsOf } from './ids.ts';
import { constant, oneOf, pick } from './pick.ts';
import { idTypesAt, type Site } from './Site.ts';
import type { Source } from './Source.ts';
import { faultyTexts, textsAt } from './texts.ts';
import { asVariable, orFault } from './wrap.ts';

const decimal = /^-?\d{1,15}(\.\d{1,4})?$/;

/** Schemas for custom fields that some objects meet, and one that is none. */
const schemas = [{}, { type: 'object', required: ['vip'] }, { properties: { text: { type: 'number' }, loyalty: false } }];
const faultySchemas = [{ type: 'nonsense' }, { $ref: '#' }];

/** Values of a scalar or an enum, mostly such as are in the tenant. */
export function scalarsOf(source: Source, type: GraphQLNamedInputType, site: Site): Arbitrary<ValuePlan> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name)).map(constant);
  if (!isScalarType(type)) throw new Error(`${type.name} is no scalar.`);
  const there = source.pools.values(modelBehind(site.type), site.field);
  switch (type.name) {
    case 'ID':
      return idsOf(source, idTypesAt(site)).map(constant);
    case 'String':
      return orFault(textsAt(source, site).map(constant), fc.constantFrom(...faultyTexts).map(constant), 12);
    case 'Boolean':
      return fc.boolean().map(constant);
    case 'Int':
    case 'Float':
      return numbers(
        there.filter((value) => typeof value === 'number'),
        type.name,
      );
    case 'Decimal':
      return pick(
        [3, oneOf(there.map(String).filter((text) => decimal.test(text))) ?? fc.constant('1')],
        [1, fc.constantFrom('0', '-1.5', '2500.7500')],
      ).map(constant);
    case 'Date':
    case 'DateTime':
      return times(there, type.name);
    case 'JSONObject':
      return orFault(fc.constantFrom(...schemas).map(asVariable), fc.constantFrom(...faultySchemas).map(asVariable));
    default:
      throw new Error(`No values for ${type.name}.`);
  }
}

const numbers = (there: number[], type: string): Arbitrary<ValuePlan> =>
  pick<number>(
    there.length ? [4, fc.constantFrom(...there)] : null,
    [2, fc.integer({ min: 0, max: 5 })],
    [1, fc.constantFrom(-1, 2 ** 31 - 1, ...(type === 'Float' ? [1.5, -0.5, 1e300] : []))],
  ).map(constant);

/** The year 0 can be written, and is none to the database. */
function times(there: unknown[], type: 'Date' | 'DateTime'): Arbitrary<ValuePlan> {
  const known = there.filter((value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value));
  const fixed = ['2026-11-25T00:00:00.000Z', '1999-12-31T23:59:59.999Z', '2020-02-29T12:00:00.000Z'];
  const shown = (text: string) => constant(type === 'Date' ? text.slice(0, 10) : text);
  const sound = pick(known.length ? [4, fc.constantFrom(...known)] : null, [1, fc.constantFrom(...fixed)]).map(shown);
  return orFault(sound, fc.constant(shown('0000-06-01T00:00:00.000Z')), 12);
}
