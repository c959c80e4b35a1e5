import { getNamedType, isCompositeType, isLeafType, isObjectType, isRequiredArgument, isUnionType, type GraphQLCompositeType, type GraphQLInterfaceType, type GraphQLNamedOutputType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { Field } from './ways.ts';

const fieldsOf = (type: GraphQLCompositeType): Field[] =>
  'getFields' in type ? Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument)) : [];

const select = (fields: Field[], below: (type: GraphQLNamedOutputType) => string): string =>
  `{ ${['__typename', ...fields.map((field) => `${field.name} ${below(getNamedType(field.type))}`)].join(' ')} }`;

/** What there is to see of a value; of objects that are no nodes, which have ways of their own, what is in them, too. */
export function shallow(type: GraphQLNamedOutputType, depth = 1): string {
  if (!isCompositeType(type)) return '';
  const fields = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)) || (depth > 0 && !isNode(type)));
  return select(fields, (inner) => shallow(inner, depth - 1));
}

/** What says which objects there are, and how many. */
export function identity(type: GraphQLNamedOutputType): string {
  if (!isCompositeType(type)) return '';
  return select(fieldsOf(type).filter(({ name }) => identifying.has(name)), identity);
}

const identifying = new Set(['id', 'nodes', 'totalCount', 'problems', 'detail']);

const isNode = (type: GraphQLCompositeType): boolean => 'getInterfaces' in type && [type, ...type.getInterfaces()].some(({ name }) => name === 'Node');

/** Everything of the results that a mutation can have. Fields of one name may differ between types, so each has a name of its own. */
export function resultOf(mutation: string): string {
  const known = results.get(mutation) ?? writeResult(mutation);
  results.set(mutation, known);
  return known;
}

const results = new Map<string, string>();

function writeResult(mutation: string): string {
  const result = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type);
  const types = isUnionType(result) ? result.getTypes() : [result].filter(isObjectType);
  const fragments = types.map((type) => {
    const own = fieldsOf(type).filter(({ name }) => !isProblem(type) || !(name in problem.getFields()));
    const written = own.map((field) => `${type.name}_${field.name}: ${field.name} ${shallow(getNamedType(field.type))}`);
    return written.length > 0 ? `... on ${type.name} { ${written.join(' ')} }` : '';
  });
  return `{ __typename ... on Problem { ${Object.keys(problem.getFields()).join(' ')} } ${fragments.join(' ')} }`;
}

const problem = schema.getType('Problem') as GraphQLInterfaceType;
const isProblem = (type: GraphQLObjectType): boolean => type.getInterfaces().includes(problem);
