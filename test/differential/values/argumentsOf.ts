import fc, { type Arbitrary } from 'fast-check';
import { getNamedType, isRequiredArgument, type GraphQLArgument, type GraphQLInputType } from 'graphql';
import { nodeTypes } from '../world/nodeTypes.ts';
import type { AnyField, InputPlan, ValuePlan } from '../plan/Plan.ts';
import { pathsOf } from './customFieldConditions.ts';
import { idsOf } from './ids.ts';
import type { Inputs } from './inputs.ts';
import { cursorsOf, offset, pageSize, pagesOf, pagingArguments } from './pages.ts';
import { constant, sometimes } from './pick.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';
import { orFault, orVariable } from './wrap.ts';

/** The arguments of a field: those it needs, and some of the others. */
export function argumentsOf(source: Source, inputs: Inputs, parent: string, field: AnyField): Arbitrary<InputPlan[]> {
  const isConnection = field.args.some(({ name }) => name === 'orderBy');
  const coordinate = `${parent}.${field.name}`;
  const about = getNamedType(field.type).name.replace(/Connection$/, '');
  const own = field.args.filter(({ name }) => !isConnection || !pagingArguments.has(name));
  const given = own.map((arg) => {
    const site = { type: about === 'JSONObject' ? parent : about, field: arg.name };
    const value = orVariable(4, valuesFor(source, inputs, arg.type, { coordinate, argument: arg.name, site }));
    const plan = value.map((made): InputPlan => ({ name: arg.name, value: made }));
    return isRequiredArgument(arg) ? plan : sometimes(oddsOf(arg), plan);
  });
  const page = isConnection ? pagesOf(source, coordinate) : fc.constant([]);
  return fc.tuple(page, fc.tuple(...given)).map(([paged, others]) => {
    // An order that a cursor belongs to stays.
    const names = new Set(paged.map(({ name }) => name));
    return [...paged, ...others.flatMap((other) => (other && !names.has(other.name) ? other : []))];
  });
}

/** One in how many times an argument is given that need not be. */
const oddsOf = ({ name }: GraphQLArgument): number => ({ filter: 4, orderBy: 3, deleted: 3 })[name] ?? 2;

interface Use {
  coordinate: string;
  argument: string;
  site: Site;
}

/** Values for an argument, or for a place inside one. */
export function valuesFor(
  source: Source,
  inputs: Inputs,
  type: GraphQLInputType,
  { coordinate, argument, site }: Use,
): Arbitrary<ValuePlan> {
  switch (argument) {
    case 'first':
    case 'last':
      return pageSize;
    case 'offset':
      return offset;
    case 'after':
    case 'before':
      return cursorsOf(source, coordinate);
    case 'ids':
      return someIds(source);
    case 'paths':
      return somePaths(source, site);
    default:
      return inputs.of(type, site);
  }
}

const listOf = (item: Arbitrary<ValuePlan>, minLength: number, maxLength: number): Arbitrary<ValuePlan> =>
  fc.array(item, { minLength, maxLength }).map((items): ValuePlan => ({ kind: 'list', items }));

function someIds(source: Source): Arbitrary<ValuePlan> {
  const id = idsOf(source, nodeTypes).map(constant);
  return orFault(listOf(orVariable(10, id), 0, 6), listOf(fc.constant(constant('x')), 101, 101));
}

function somePaths(source: Source, site: Site): Arbitrary<ValuePlan> {
  const path = pathsOf(source, site).map(constant);
  const tooLong = listOf(fc.constant(constant('x'.repeat(256))), 1, 2);
  return orFault(listOf(orVariable(10, path), 0, 3), tooLong);
}
