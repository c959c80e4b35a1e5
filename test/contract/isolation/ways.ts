/** For every type of objects that a query shows, a short way to some: nodes are read by their ids, others of what they are part of. */
import { getNamedType, isAbstractType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { nodeTypes } from '../../differential/world/nodeTypes.ts';

export type Field = GraphQLField<unknown, unknown>;
export type Step = { field: Field } | { on: GraphQLObjectType };
export type Way = readonly Step[];

const fieldsOf = (type: GraphQLCompositeType): Field[] => ('getFields' in type ? Object.values(type.getFields()) : []);

export function waysToObjects(): Map<GraphQLObjectType, Way> {
  const query = schema.getQueryType()!;
  const nodes = nodeTypes.map((type): [GraphQLCompositeType, Step[]] => {
    const on = schema.getType(type) as GraphQLObjectType;
    return [on, [{ field: query.getFields().nodes! }, { on }]];
  });
  const ways = new Map<GraphQLCompositeType, Step[]>([[query, []], ...nodes]);
  follow(ways, (field) => !field.args.some(isRequiredArgument));
  follow(ways, () => true);
  return new Map([...ways].filter((way): way is [GraphQLObjectType, Step[]] => isObjectType(way[0])));
}

function follow(ways: Map<GraphQLCompositeType, Step[]>, mayPass: (field: Field) => boolean): void {
  const queue = [...ways.keys()];
  for (let type = queue.shift(); type; type = queue.shift()) {
    for (const { to, step } of nextSteps(type, mayPass)) {
      if (ways.has(to)) continue;
      ways.set(to, [...ways.get(type)!, step]);
      queue.push(to);
    }
  }
}

function nextSteps(type: GraphQLCompositeType, mayPass: (field: Field) => boolean): { to: GraphQLCompositeType; step: Step }[] {
  const below = fieldsOf(type).filter(mayPass).flatMap((field) => {
    const to = getNamedType(field.type);
    return isCompositeType(to) ? { to, step: { field } } : [];
  });
  const narrower = isAbstractType(type) ? schema.getPossibleTypes(type).map((to) => ({ to, step: { on: to } })) : [];
  return [...narrower, ...below];
}
