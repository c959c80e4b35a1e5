import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLNamedType } from 'graphql';

/** Its cursor shows what anybody writes meanwhile, so that no two answers are alike. It is never planned. */
const neverAlike = 'changes';

/** The fields of a type whose answers can be compared. */
export const comparedFields = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).filter(({ name }) => type.name !== 'Query' || name !== neverAlike)
    : [];
