import fc, { type Arbitrary } from 'fast-check';
import { getNamedType, getNullableType, isListType, type GraphQLInputField, type GraphQLInputObjectType } from 'graphql';
import type { InputPlan, ValuePlan } from '../plan/Plan.ts';
import { constant, several } from './pick.ts';
import { scalarsOf } from './scalars.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';
import * as texts from './texts.ts';
import { orFault, orVariable } from './wrap.ts';

/** Values that take the place of those of the column. */
export type OperandsOf = (type: GraphQLInputField['type']) => Arbitrary<ValuePlan> | null;

/** One or two operators on a column. */
export function operatorsOn(
  source: Source,
  type: GraphQLInputObjectType,
  site: Site,
  operandsOf: OperandsOf = () => null,
): Arbitrary<ValuePlan> {
  const choices = Object.values(type.getFields()).map((field) => {
    const operand = operandOf(source, field, site, operandsOf);
    return orVariable(8, operand).map((value): InputPlan => ({ name: field.name, value }));
  });
  return filledObjectOf(fc.oneof(...choices), 2);
}

/** An object with fields of different names. */
export const objectOf = (field: Arbitrary<InputPlan>, maxLength: number): Arbitrary<ValuePlan> =>
  fc.uniqueArray(field, { selector: ({ name }) => name, maxLength }).map((fields): ValuePlan => ({ kind: 'object', fields }));

/** The same, with one field at least. */
export const filledObjectOf = (field: Arbitrary<InputPlan>, maxLength: number): Arbitrary<ValuePlan> =>
  several(field, maxLength).map((fields): ValuePlan => ({
    kind: 'object',
    fields: [...new Map(fields.map((each) => [each.name, each])).values()],
  }));

const among = (values: readonly string[]): Arbitrary<ValuePlan> => fc.constantFrom(...values).map(constant);

function operandOf(source: Source, field: GraphQLInputField, site: Site, operandsOf: OperandsOf): Arbitrary<ValuePlan> {
  switch (field.name) {
    case 'like':
    case 'ilike':
      return orFault(texts.patternsAt(source, site).map(constant), among(texts.faultyPatterns), 6);
    case 'match':
    case 'imatch':
      return orFault(among(texts.regularExpressions), among(texts.faultyExpressions), 2);
    case 'fts':
      return orFault(texts.fullTextQueriesAt(source, site).map(constant), among(texts.faultyQueries), 2);
    case 'plfts':
    case 'phfts':
    case 'wfts':
      return orFault(among(texts.looseQueries), among(texts.faultyTexts), 6);
    default: {
      const value = operandsOf(field.type) ?? scalarsOf(source, getNamedType(field.type), site);
      if (!isListType(getNullableType(field.type))) return value;
      return fc.array(orVariable(10, value), { maxLength: 4 }).map((items): ValuePlan => ({ kind: 'list', items }));
    }
  }
}
