import { isAbstractType, type GraphQLNamedType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { idPrefixes, type NodeType } from '../../../src/platform/ids.ts';

export const nodeTypes = Object.keys(idPrefixes) as NodeType[];

const isNodeType = (name: string): name is NodeType => name in idPrefixes;

/** The node types that a type stands for. */
export function nodeTypesOf(name: string): NodeType[] {
  if (isNodeType(name)) return [name];
  const type: GraphQLNamedType | undefined = schema.getType(name);
  if (!type || !isAbstractType(type)) return [];
  return schema.getPossibleTypes(type).flatMap((possible) => (isNodeType(possible.name) ? [possible.name] : []));
}

const modelsOfTypes: Record<string, string> = {
  IndividualContact: 'Contact',
  OrganizationContact: 'Contact',
  ExternalIdMapping: 'Contact',
  CustomerRole: 'Customer',
  PlaceholderCustomer: 'Customer',
};

/** The model behind a type of the schema. */
export const modelBehind = (type: string): string => modelsOfTypes[type] ?? type;
