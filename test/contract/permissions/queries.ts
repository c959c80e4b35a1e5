/** For every field of the query type, a query that finds something in a tenant which has rows of every type. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLNamedOutputType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { NodeType } from '../../../src/platform/ids.ts';
import { nodeTypesOf } from '../../differential/world/nodeTypes.ts';

export type Ids = ReadonlyMap<NodeType, readonly string[]>;

export interface Sent {
  query: string;
  variables?: Record<string, unknown>;
}

const fields = schema.getQueryType()!.getFields();

/** Of one individual. */
export const externalId = 'E-1';

/** The arguments of fields that need others than the `id` of what they show. */
const requiredArguments: Record<string, (idOf: (type: NodeType) => string) => string> = {
  checkCustomFieldSchema: () => 'owner: CUSTOMER_CONTACT, schema: $schema',
  customerListItems: (idOf) => `listId: "${idOf('CustomerList')}"`,
  externalIdMapping: () => `kind: INDIVIDUAL, by: { externalId: "${externalId}" }`,
  externalIdMappings: () => 'kind: INDIVIDUAL',
  node: (idOf) => `id: "${idOf('Tag')}"`,
  nodes: (idOf) => `ids: ["${idOf('Tag')}"]`,
  personalDataExport: (idOf) => `id: "${idOf('IndividualContact')}"`,
  registeredDocuments: () => 'application: "a", version: "1"',
  resolveDeliveryAndInvoicing: (idOf) => `customerId: "${idOf('CustomerRole')}"`,
  schemaUsage: () => 'coordinate: "Query.contacts"',
  unusedDocuments: () => 'application: "a", version: "1", since: "2026-01-01T00:00:00Z"',
};

export function queryOf(field: string, ids: Ids): Sent {
  const { args, type } = fields[field]!;
  const idOf = (nodeType: NodeType) => ids.get(nodeType)![0]!;
  const given = requiredArguments[field]?.(idOf) ?? (args.some(isRequiredArgument) ? `id: "${idOf(nodeTypesOf(getNamedType(type).name)[0]!)}"` : '');
  const text = `{ ${field}${given && `(${given})`} ${selectionOf(getNamedType(type))} }`;
  return given.includes('$schema') ? { query: `query ($schema: JSONObject!) ${text}`, variables: { schema: { type: 'object' } } } : { query: text };
}

/** What says that something was found. */
function selectionOf(type: GraphQLNamedOutputType): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  const { nodes, id } = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if (nodes) return `{ nodes ${selectionOf(getNamedType(nodes.type))} }`;
  return id && (isAbstractType(type) || nodeTypesOf(type.name).length > 0) ? '{ id }' : '{ __typename }';
}
