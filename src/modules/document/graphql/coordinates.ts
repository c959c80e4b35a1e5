import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedInputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The schema coordinates of the fields, arguments, fields of inputs and values of enums that a valid document names. A variable may
 * bring any value of its type: the types of inputs and enums that it can have inside are named as a whole.
 */
export function coordinatesIn(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition({ type }) {
        const input = typeFromAST(schema, type);
        if (isInputType(input)) addTypes(found, getNamedType(input));
      },
      Field({ name }) {
        const parent = types.getParentType();
        if (parent) found.add(`${parent.name}.${name.value}`);
      },
      Argument({ name }) {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent && field && !types.getDirective()) found.add(`${parent.name}.${field.name}(${name.value}:)`);
      },
      ObjectField({ name }) {
        const parent = named(schema, types.getParentInputType());
        if (isInputObjectType(parent)) found.add(`${parent.name}.${name.value}`);
      },
      EnumValue({ value }) {
        const type = named(schema, types.getInputType());
        if (isEnumType(type)) found.add(`${type.name}.${value}`);
      },
    }),
  );
  return [...found].sort();
}

/** What lists and non-null types are made of. */
const named = (schema: GraphQLSchema, type: unknown) => schema.getType(String(type).replace(/[[\]!]/g, ''));

function addTypes(found: Set<string>, type: GraphQLNamedInputType): void {
  if (found.has(type.name) || !(isInputObjectType(type) || isEnumType(type))) return;
  found.add(type.name);
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) addTypes(found, getNamedType(field.type));
}

const fieldPattern = /^(\w+)\.(\w+)(?:\((\w+):\))?$/;

/** What a document names that uses the coordinate; null when it is none of the schema's. */
export function namesOf(schema: GraphQLSchema, coordinate: string): string[] | null {
  const [, typeName, member, argument] = fieldPattern.exec(coordinate) ?? [];
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (!type || member === undefined) return null;
  if (isEnumType(type)) return argument === undefined && type.getValue(member) ? [coordinate, type.name] : null;
  if (isInputObjectType(type)) return argument === undefined && type.getFields()[member] ? [coordinate, type.name] : null;
  const field = 'getFields' in type ? type.getFields()[member] : undefined;
  if (!field) return null;
  const isThere = argument === undefined || ('args' in field && field.args.some(({ name }) => name === argument));
  return isThere ? [coordinate] : null;
}
