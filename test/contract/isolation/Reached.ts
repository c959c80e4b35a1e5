import {
  Kind,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

type Values = Record<string, unknown>;

/** The coordinates that requests have reached: what an answer has a value for, null among them, and what was given to it. */
export class Reached {
  readonly coordinates = new Set<string>();

  add(document: DocumentNode, variables: Values, data: Values): void {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
      this.#object({ fragments, variables }, schema.getRootType(definition.operation)!, definition.selectionSet, data);
    }
  }

  #object(request: Request, type: GraphQLNamedType, { selections }: SelectionSetNode, object: Values): void {
    const concrete = schema.getType((object.__typename as string | undefined) ?? type.name)!;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#field(request, concrete, selection, object);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? request.fragments.get(selection.name.value)! : selection;
        const condition = fragment.typeCondition?.name.value ?? concrete.name;
        if (matches(concrete, condition)) this.#object(request, concrete, fragment.selectionSet, object);
      }
    }
  }

  #field(request: Request, parent: GraphQLNamedType, node: FieldNode, object: Values): void {
    const value = object[node.alias?.value ?? node.name.value];
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || value === undefined) return;
    const coordinate = `${parent.name}.${field.name}`;
    this.coordinates.add(coordinate);
    for (const argument of node.arguments ?? []) {
      const { type } = field.args.find(({ name }) => name === argument.name.value)!;
      this.coordinates.add(`${coordinate}(${argument.name.value}:)`);
      const given = argument.value.kind === Kind.VARIABLE ? request.variables[argument.value.name.value] : valueFromAST(argument.value, type, request.variables);
      this.#input(type, given);
    }
    if (node.selectionSet) this.#value(request, field.type, node.selectionSet, value);
  }

  #value(request: Request, type: GraphQLOutputType, selectionSet: SelectionSetNode, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.#value(request, type, selectionSet, item);
    else if (value !== null) this.#object(request, getNamedType(type), selectionSet, value as Values);
  }

  #input(type: GraphQLInputType, value: unknown): void {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || value === null || value === undefined) return;
    for (const item of Array.isArray(value) ? (value as Values[]) : [value as Values]) {
      for (const [name, member] of Object.entries(item)) {
        this.coordinates.add(`${named.name}.${name}`);
        this.#input(named.getFields()[name]!.type, member);
      }
    }
  }
}

interface Request {
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Values;
}

const matches = (type: GraphQLNamedType, condition: string): boolean =>
  type.name === condition || ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === condition)) || isUnionOf(type, condition);

function isUnionOf(type: GraphQLNamedType, condition: string): boolean {
  const other = schema.getType(condition);
  return other !== undefined && 'getTypes' in other && other.getTypes().some(({ name }) => name === type.name);
}

/** Those of all fields of objects with their arguments, and of all fields of inputs. What interfaces have, their objects have. */
export const coordinates: string[] = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
    ]);
  });
