import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { comparedFields } from '../selections/comparedFields.ts';

/** Every `Type.field` that a query can ask for. */
export function reachableCoordinates(): string[] {
  const reached = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType): void => {
    if (!isCompositeType(type) || reached.has(type)) return;
    reached.add(type);
    for (const next of leadsTo(type)) visit(next);
  };
  visit(schema.getQueryType()!);
  return [...reached].flatMap((type) => comparedFields(type).map(({ name }) => `${type.name}.${name}`));
}

const leadsTo = (type: GraphQLCompositeType): GraphQLNamedType[] => [
  ...comparedFields(type).map((field) => getNamedType(field.type)),
  ...(isAbstractType(type) ? schema.getPossibleTypes(type) : []),
  ...(isObjectType(type) ? type.getInterfaces() : []),
];
