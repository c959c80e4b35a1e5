/** Which of the fields that a query can ask for are planned, and why the others are not. */
import { expect, test } from '@jest/globals';
import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { planOperation } from '../../src/planner/planOperation.ts';

/** The fields that only the reference execution answers, with the reason that clients are told. */
const unplanned: Record<string, string> = {
  'Query.changes': 'Query.changes is made by its resolver alone',
  'Query.checkCustomFieldSchema': 'Query.checkCustomFieldSchema is made by its resolver alone',
  // Reads what belongs to a person in a transaction, and makes one document of it.
  'Query.personalDataExport': 'Query.personalDataExport is made by its resolver alone',
  // These read the registry, which a statement in the scope of the caller's tenant cannot see.
  'Query.registeredDocuments': 'Query.registeredDocuments is made by its resolver alone',
  'Query.resolveDeliveryAndInvoicing': 'Query.resolveDeliveryAndInvoicing is made by its resolver alone',
  'Query.schemaUsage': 'Query.schemaUsage is made by its resolver alone',
  'Query.unusedDocuments': 'Query.unusedDocuments is made by its resolver alone',
};

/** What only those fields lead to. */
const unplannedTypes = [
  'ApplicationVersion',
  'ChangePage',
  'ClientUsage',
  'CustomFieldSchemaCheck',
  'DeliveryAndInvoicing',
  'DocumentUsage',
  'NodeChange',
  'NodeRemoval',
  'NodeUpsert',
  'PassedOverConfiguration',
  'PersonalDataExport',
  'RegisteredDocument',
  'SchemaUsage',
];

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): Field[] => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

/** Values of scalars that do not take any text. */
const literals: Record<string, string> = { DateTime: '"2026-01-01T00:00:00Z"', JSONObject: '{}' };

/** A value that an argument may have. */
function valueFor(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return `[${valueFor(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return `{ ${Object.values(type.getFields())[0]!.name}: "x" }`;
  return literals[type.name] ?? '"x"';
}

function call(field: Field, selection: string): string {
  const values = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${valueFor(type)}`);
  return `${field.name}${values.length ? `(${values.join(', ')})` : ''}${selection}`;
}

/** One step of the way from Query to a field; each type on the way is narrowed to. */
interface Step {
  on: GraphQLNamedType;
  field: Field;
}

function queryFor(way: readonly Step[]): string {
  const inner = way.reduceRight((selection, { on, field }) => {
    const nested = isCompositeType(getNamedType(field.type)) ? ` { ${selection || '__typename'} }` : '';
    const called = call(field, nested);
    return on === schema.getQueryType() ? called : `... on ${on.name} { ${called} }`;
  }, '');
  return `{ ${inner} }`;
}

/** Why a query is not planned; null when it is. */
function reasonAgainst(query: string): string | null {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { fields } = planOperation(schema, document, getOperationAST(document)!, {})!;
  const { answer } = fields[0]!;
  return answer.kind === 'reference' ? answer.reason : null;
}

/** Every type that a type leads to, and the types of an interface. */
const leadsTo = (type: GraphQLNamedType): GraphQLNamedType[] => [
  ...fieldsOf(type).map((field) => getNamedType(field.type)),
  ...(isAbstractType(type) ? schema.getPossibleTypes(type) : []),
  ...(isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []),
];

function reachableFields(): string[] {
  const types = new Set<GraphQLNamedType>([schema.getQueryType()!]);
  for (const type of types) for (const next of leadsTo(type)) types.add(next);
  return [...types].flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`));
}

/** Follows what is planned from Query on, and gathers what is not. */
function findPlanned(): { planned: Set<string>; refused: Record<string, string> } {
  const planned = new Set<string>();
  const refused: Record<string, string> = {};
  const seen = new Set<GraphQLNamedType>([schema.getQueryType()!]);
  const queue: { type: GraphQLNamedType; way: Step[] }[] = [{ type: schema.getQueryType()!, way: [] }];
  const enqueue = (target: GraphQLNamedType, way: Step[]): void => {
    const possible = isAbstractType(target) ? [target, ...schema.getPossibleTypes(target)] : [target];
    const interfaces = possible.flatMap((type) => (isObjectType(type) ? type.getInterfaces() : []));
    for (const type of [...possible, ...interfaces]) {
      if (seen.has(type) || !isCompositeType(type)) continue;
      seen.add(type);
      queue.push({ type, way });
    }
  };
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const field of fieldsOf(next.type)) {
      const way = [...next.way, { on: next.type, field }];
      const reason = reasonAgainst(queryFor(way));
      if (reason === null) planned.add(`${next.type.name}.${field.name}`);
      else refused[`${next.type.name}.${field.name}`] = reason;
      if (reason === null) enqueue(getNamedType(field.type), way);
    }
  }
  return { planned, refused };
}

test('plans all fields but those that are listed with the reason', () => {
  const { planned, refused } = findPlanned();
  const reachable = reachableFields();
  expect(refused).toEqual(unplanned);
  const beyond = reachable.filter((field) => !planned.has(field) && !(field in unplanned)).map((field) => field.split('.')[0]!);
  expect([...new Set(beyond)].sort()).toEqual([...unplannedTypes].sort());
  expect(planned.size / reachable.length).toBeGreaterThan(0.94);
});
