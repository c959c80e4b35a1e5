import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

/** Every `Type.field` that a query can ask for. */
export function reachableCoordinates(): string[] {
  const reached = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType): void => {
    if (!isCompositeType(type) || reached.has(type)) return;
    reached.add(type);
    for (const next of leadsTo(type)) visit(next);
  };
  visit(schema.getQueryType()!);
  return [...reached].flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
}

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

const leadsTo = (type: GraphQLCompositeType): GraphQLNamedType[] => [
  ...fieldsOf(type).map((field) => getNamedType(field.type)),
  ...(isAbstractType(type) ? schema.getPossibleTypes(type) : []),
  ...(isObjectType(type) ? type.getInterfaces() : []),
];
