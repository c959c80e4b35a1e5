import { getNamedType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { compositeText } from './compositeText.ts';
import type { Planning } from './Planning.ts';
import { problemsTextOf, type ProblemsText } from './problemsText.ts';
import type { Text } from './Text.ts';

/** What is asked of a connection, in the order of the document. */
export interface ConnectionShape {
  /** The alias of a row of the page. */
  row: string;
  members: readonly ConnectionMember[];
  /** Whether it is asked for whether rows follow or stand before the page. */
  asksForMore: boolean;
  /** Whether it is asked for the first or the last cursor of the page. */
  asksForEnds: boolean;
  /** Whether rows are read at all; also for the problems, because arguments that fail in the database fail then, too. */
  asksForRows: boolean;
}

export type ConnectionMember = { key: string } & (
  | { kind: 'edges'; members: readonly EdgeMember[] }
  | { kind: 'nodes'; text: Text }
  | { kind: 'pageInfo'; members: readonly PageInfoMember[] }
  | { kind: 'problems'; textOf: ProblemsText }
  | { kind: 'totalCount' | 'limit' | 'offset' }
  | TypeName
);

export type EdgeMember = { key: string } & ({ kind: 'cursor' } | { kind: 'node'; text: Text } | TypeName);

export type PageInfoMember = { key: string } & ({ kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' } | TypeName);

interface TypeName {
  kind: '__typename';
  name: string;
}

/** Those with one entry for each row. */
export const isListMember = <M extends { kind: string }>(member: M): member is M & { kind: 'edges' | 'nodes' } =>
  member.kind === 'edges' || member.kind === 'nodes';

export function connectionShape(planning: Planning, connection: GraphQLObjectType, nodes: readonly FieldNode[]): ConnectionShape {
  const row = planning.alias();
  const members = membersOf(planning, connection, nodes, (name, type, places): ConnectionMember => {
    const key = places.key;
    if (name === 'edges') return { key, kind: name, members: edgeMembers(planning, type as GraphQLObjectType, places.nodes, row) };
    if (name === 'nodes') return { key, kind: name, text: compositeText(planning, type, places.nodes, row) };
    if (name === 'pageInfo') return { key, kind: name, members: pageInfoMembers(planning, type as GraphQLObjectType, places.nodes) };
    if (name === 'problems') return { key, kind: name, textOf: problemsTextOf(planning, places.nodes) };
    return { key, kind: name as 'totalCount' | 'limit' | 'offset' };
  });
  const ofPage = members.flatMap((member) => (member.kind === 'pageInfo' ? member.members.map(({ kind }) => kind) : []));
  const asksForMore = ofPage.includes('hasNextPage') || ofPage.includes('hasPreviousPage');
  const asksForEnds = ofPage.includes('startCursor') || ofPage.includes('endCursor');
  const asksForRows = asksForMore || asksForEnds || members.some((member) => isListMember(member) || member.kind === 'problems');
  return { row, members, asksForMore, asksForEnds, asksForRows };
}

const edgeMembers = (planning: Planning, edge: GraphQLObjectType, nodes: readonly FieldNode[], row: string): EdgeMember[] =>
  membersOf(planning, edge, nodes, (name, type, places): EdgeMember => {
    if (name === 'cursor') return { key: places.key, kind: name };
    return { key: places.key, kind: 'node', text: compositeText(planning, type, places.nodes, row) };
  });

const pageInfoMembers = (planning: Planning, pageInfo: GraphQLObjectType, nodes: readonly FieldNode[]): PageInfoMember[] =>
  membersOf(planning, pageInfo, nodes, (name, _type, { key }) => ({ key, kind: name }) as PageInfoMember);

interface Places {
  key: string;
  nodes: readonly FieldNode[];
}

/** What is asked of an object whose fields are known, one by one. */
function membersOf<M>(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  read: (name: string, type: GraphQLNamedType, places: Places) => M,
): (M | ({ key: string } & TypeName))[] {
  return [...planning.select(type, nodes)].map(([key, places]) => {
    const name = places[0]!.name.value;
    if (name === '__typename') return { key, kind: name, name: type.name };
    return read(name, getNamedType(type.getFields()[name]!.type), { key, nodes: places });
  });
}
