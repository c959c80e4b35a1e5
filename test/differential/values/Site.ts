import { nodeTypes, nodeTypesOf } from '../world/nodeTypes.ts';
import type { NodeType } from '../../../src/platform/ids.ts';

/** Where a value is asked for: the type that it is about, and the argument or field. It says which values are there. */
export interface Site {
  /** A type of objects: what a filter selects, or what a field leads to. */
  type: string;
  field: string;
}

/** What an id names, by the start of the argument's name; anything else is about the type itself. */
const named: Record<string, string> = {
  alternativePayer: 'Contact',
  contact: 'Contact',
  customer: 'Customer',
  customerContact: 'CustomerContact',
  list: 'CustomerList',
  location: 'Location',
  managedBy: 'ProfessionalIdentity',
  user: 'UserAccount',
};

export function idTypesAt({ type, field }: Site): NodeType[] {
  const types = nodeTypesOf(named[field.replace(/Id$/, '')] ?? type);
  return types.length ? types : nodeTypes;
}
