import fc, { type Arbitrary } from 'fast-check';
import { getNamedType, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import type { InputPlan, ValuePlan } from '../plan/Plan.ts';
import { pathsOf } from './customFieldConditions.ts';
import { constant, sometimes } from './pick.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';
import { orFault, orVariable } from './wrap.ts';

const customField = 'CUSTOM_FIELD';

/** One term of an order, with a path where that is needed. */
export function termsOf(source: Source, type: GraphQLInputObjectType, site: Site): Arbitrary<ValuePlan> {
  const { field, path } = type.getFields();
  const fields = (getNamedType(field!.type) as GraphQLEnumType).getValues().map(({ name }) => name);
  return fc
    .record({
      field: fc.constantFrom(...fields),
      direction: sometimes(2, orVariable(6, fc.constantFrom('ASC', 'DESC').map(constant))),
      nulls: sometimes(3, orVariable(6, fc.constantFrom('FIRST', 'LAST').map(constant))),
      path: pathsOf(source, site),
      isFaulty: fc.nat(5).map((chance) => chance === 1),
    })
    .map((term): ValuePlan => {
      const given = { name: 'path', value: constant(term.path) };
      const isNeeded = term.field === customField;
      const none = { name: 'path', value: constant(null) };
      const rightPath: InputPlan[] = isNeeded ? [given] : [];
      const wrongPath: InputPlan = {
        name: 'path',
        value: { kind: 'fault', sound: isNeeded ? given.value : null, faulty: isNeeded ? none.value : given.value },
      };
      return {
        kind: 'object',
        fields: [
          { name: 'field', value: constant(term.field) },
          ...(term.direction ? [{ name: 'direction', value: term.direction }] : []),
          ...(term.nulls ? [{ name: 'nulls', value: term.nulls }] : []),
          ...(path && term.isFaulty ? [wrongPath] : rightPath),
        ],
      };
    });
}

/** Up to three terms; six are too many. */
export function ordersOf(source: Source, type: GraphQLInputObjectType, site: Site): Arbitrary<ValuePlan> {
  const terms = (minLength: number, maxLength: number) =>
    fc.array(termsOf(source, type, site), { minLength, maxLength }).map((items): ValuePlan => ({ kind: 'list', items }));
  return orFault(terms(0, 3), terms(6, 6), 10);
}
