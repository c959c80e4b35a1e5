import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { AnyField } from '../plan/Plan.ts';
import { comparedFields } from './comparedFields.ts';

export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** One step of the way from Query to a type: a field, or a fragment on one of the types that an abstract one stands for. */
export type Step = { parent: FieldsType; field: AnyField } | { on: GraphQLObjectType };

export interface Way {
  to: FieldsType;
  steps: Step[];
}

/** Needs a permission that not every caller has. */
const guarded = 'apiKeys';

/** A short way to every type, through lists where there are some: they have rows whatever is in the tenant. */
export function waysToTypes(): Way[] {
  const ways = new Map<GraphQLCompositeType, Step[]>([[schema.getQueryType()!, []]]);
  follow(ways, (field) => field.name !== guarded && !field.args.some(isRequiredArgument));
  follow(ways, (field) => field.name !== guarded);
  follow(ways, () => true);
  return [...ways].flatMap(([to, steps]) => ((isObjectType(to) || isInterfaceType(to)) && steps.length > 0 ? { to, steps } : []));
}

function follow(ways: Map<GraphQLCompositeType, Step[]>, mayPass: (field: AnyField) => boolean): void {
  const queue = [...ways.keys()];
  for (let type = queue.shift(); type; type = queue.shift()) {
    const steps = ways.get(type)!;
    for (const { to, step } of nextSteps(type, mayPass)) {
      if (ways.has(to)) continue;
      ways.set(to, [...steps, step]);
      queue.push(to);
    }
  }
}

function nextSteps(
  type: GraphQLCompositeType,
  mayPass: (field: AnyField) => boolean,
): { to: GraphQLCompositeType; step: Step }[] {
  const below = comparedFields(type).filter(mayPass).flatMap((field) => {
    const to = getNamedType(field.type);
    return isCompositeType(to) ? { to, step: { parent: type as FieldsType, field } } : [];
  });
  const narrower = isAbstractType(type) ? schema.getPossibleTypes(type).map((to) => ({ to, step: { on: to } })) : [];
  return [...narrower, ...below];
}
