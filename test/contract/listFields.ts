/** Finds every list in the schema and writes a query that reads it with everything that lies directly on its rows. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** One step of the way from Query to a list; `on` narrows an interface or a union. */
interface Step {
  on: string;
  field: Field;
}

export interface ListField {
  /** The type and the field. */
  name: string;
  query: string;
  /** The rows of the list in an answer, those under all parents taken together. */
  rowsIn(data: unknown): unknown[];
}

/** The rows of a page, as many as the largest page of a list inside a list. */
const pageSize = 100;

/** Values for the arguments that a field needs. */
export type RequiredArguments = Record<string, string>;

export function findListFields(schema: GraphQLSchema, requiredArguments: RequiredArguments): ListField[] {
  const found: ListField[] = [];
  const visited = new Set<string>();
  const queue: { type: GraphQLCompositeType; way: Step[] }[] = [{ type: schema.getQueryType()!, way: [] }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, way } = next;
    if (visited.has(type.name)) continue;
    visited.add(type.name);
    if (isAbstractType(type)) queue.push(...schema.getPossibleTypes(type).map((possible) => ({ type: possible, way })));
    for (const field of fieldsOf(type)) {
      const target = getNamedType(field.type);
      if (!isCompositeType(target) || !canBeCalled(field)) continue;
      const steps = [...way, { on: type.name, field }];
      if (isPlural(field)) found.push(describe(steps));
      // What a look-up by id leads to is reached through a list as well.
      if (!field.args.some(isRequiredArgument)) queue.push({ type: rowTypeOf(field), way: steps });
    }
  }
  return found;

  function canBeCalled(field: Field): boolean {
    return field.args.every((arg) => !isRequiredArgument(arg) || arg.name in requiredArguments);
  }

  function describe(way: Step[]): ListField {
    const { on, field } = way.at(-1)!;
    const write = ([step, ...rest]: Step[]): string => {
      const inner = rest.length ? write(rest) : selectRow(schema, rowTypeOf(step!.field));
      const narrowed = step!.on === 'Query' ? call(step!.field, inner) : `... on ${step!.on} { ${call(step!.field, inner)} }`;
      return narrowed;
    };
    return { name: `${on}.${field.name}`, query: `{ ${write(way)} }`, rowsIn: (data) => rowsAlong(way, [data]) };
  }

  function call(field: Field, selection: string): string {
    const values = field.args.flatMap(({ name }) =>
      name === 'first' ? [`first: ${pageSize}`] : name in requiredArguments ? [`${name}: ${requiredArguments[name]!}`] : [],
    );
    const page = isConnection(field) ? `{ ${pageFields} nodes { ${selection} } }` : `{ ${selection} }`;
    return `${field.name}${values.length ? `(${values.join(', ')})` : ''} ${page}`;
  }
}

const pageFields =
  'totalCount limit offset pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } problems { code }';

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
const isPlural = (field: Field): boolean => isConnection(field) || isListType(getNullableType(field.type));

function rowTypeOf(field: Field): GraphQLCompositeType {
  const type = getNamedType(field.type);
  const row = isConnection(field) ? getNamedType(fieldsOf(type).find(({ name }) => name === 'nodes')!.type) : type;
  return row as GraphQLCompositeType;
}

/** The columns of a row, and those of the single rows that it leads to. */
function selectRow(schema: GraphQLSchema, type: GraphQLCompositeType, isNested = false): string {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return ['__typename', ...types.map((each) => `... on ${each.name} { __typename ${selectFields(schema, each, isNested)} }`)].join(' ');
}

/** Aliases keep fields apart that have the same name in different types. */
function selectFields(schema: GraphQLSchema, type: GraphQLNamedType, isNested: boolean): string {
  return fieldsOf(type)
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const alias = `${type.name}_${field.name}: ${field.name}`;
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [alias];
      if (isNested || isPlural(field) || isUnionType(target)) return [];
      return [`${alias} { ${selectRow(schema, target as GraphQLCompositeType, true)} }`];
    })
    .join(' ');
}

function rowsAlong(way: Step[], parents: unknown[]): unknown[] {
  const [step, ...rest] = way;
  if (!step) return parents;
  const rows = parents.flatMap((parent) => {
    const value = (parent as Record<string, unknown> | null)?.[step.field.name];
    return (isConnection(step.field) ? (value as { nodes: unknown[] } | undefined)?.nodes : value) ?? [];
  });
  return rowsAlong(rest, rows);
}
