import {
  doTypesOverlap,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

const composites = Object.values(schema.getTypeMap()).filter(isCompositeType);

/** The types on which there can be a fragment inside a selection on a type: itself, what it implements and what implements it. */
export function conditionsOn(type: GraphQLCompositeType): GraphQLCompositeType[] {
  if (isObjectType(type)) return [type, ...type.getInterfaces()];
  const others = composites.filter((other) => other !== type && doTypesOverlap(schema, type, other));
  return [type, ...others.filter((other) => isObjectType(other) || isInterfaceType(other))];
}

/** How much of what can be asked of a type is behind fragments, from 0 for nothing. */
export const fragmentWeight = (type: GraphQLCompositeType): number => {
  if (!isAbstractType(type)) return 1;
  return isInterfaceType(type) && Object.keys(type.getFields()).length < 10 ? 12 : 4;
};
