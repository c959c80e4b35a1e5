import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { encodeCursor } from '../graphql/lists/cursor.ts';
import { countSql, pageSql } from '../graphql/lists/listQuery.ts';
import { neighboursOf } from '../graphql/lists/pageInfo.ts';
import type { ConnectionPlan } from '../graphql/plan.ts';
import { connectionShape, type ConnectionMember, type ConnectionShape, type EdgeMember, type PageInfoMember } from './connectionShape.ts';
import { keysText } from './cursorText.ts';
import { numberedPage, withinPage } from './page.ts';
import { readList, type PlannedList } from './PlannedList.ts';
import type { Planning } from './Planning.ts';
import type { Part, PartRow, RootPlan } from './RootPlan.ts';
import type { Run } from './Run.ts';
import { sqlAtRun } from './Slot.ts';
import { toSql, type Text } from './Text.ts';

type Field = GraphQLField<unknown, unknown>;
type ReadList = (run: Run) => PlannedList;

/** A connection at the top: its rows come one by one, so that no text is written twice, and their cursors are made here. */
export function rootConnection(planning: Planning, field: Field, plan: ConnectionPlan, nodes: readonly FieldNode[]): RootPlan {
  const node = nodes[0]!;
  const shape = connectionShape(planning, getNamedType(field.type) as GraphQLObjectType, nodes);
  const listIn: ReadList = (run) => run.once(shape, () => readList(field, plan, node, run));
  const root = new RootConnection(shape, plan, listIn);
  return { parts: root.parts, prepare: listIn, assemble: (rows, run) => root.assemble(rows, run) };
}

class RootConnection {
  readonly parts: readonly Part[];
  readonly #shape: ConnectionShape;
  readonly #listIn: ReadList;
  readonly #plan: ConnectionPlan;
  /** The texts of each row: a column of the first part each. */
  readonly #texts: readonly Text[];
  readonly #needsKeys: boolean;
  /** The members that have a part of their own. */
  readonly #ownParts: readonly ConnectionMember[];

  constructor(shape: ConnectionShape, plan: ConnectionPlan, listIn: ReadList) {
    this.#shape = shape;
    this.#plan = plan;
    this.#listIn = listIn;
    this.#texts = shape.members.flatMap(textsOf);
    this.#needsKeys = shape.asksForEnds || shape.members.some((member) => member.kind === 'edges' && member.members.some(({ kind }) => kind === 'cursor'));
    this.#ownParts = shape.members.filter(({ kind }) => kind === 'totalCount' || kind === 'problems');
    this.parts = [...(shape.asksForRows ? [this.#page()] : []), ...this.#ownParts.map((member) => this.#ownPart(member))];
  }

  #page(): Part {
    const { row, asksForMore } = this.#shape;
    const column = (text: Prisma.Sql): Prisma.Sql =>
      asksForMore ? sqlAtRun((run) => withinPage(this.#listIn(run).query, row, text)) : text;
    const keys = sqlAtRun((run) => toSql(['[', ...keysText(this.#listIn(run).query.terms, row), ']']));
    const from = sqlAtRun((run) => {
      const { query } = this.#listIn(run);
      const page = pageSql(query, { columns: Prisma.raw('t.*'), take: query.range.limit + (asksForMore ? 1 : 0), parent: this.#parent(run) });
      return asksForMore ? numberedPage(page, row) : Prisma.sql`(${page}) ${Prisma.raw(row)}`;
    });
    return { columns: [...(this.#needsKeys ? [keys] : []), ...this.#texts.map((text) => column(toSql(text)))], from };
  }

  #ownPart(member: ConnectionMember): Part {
    const text = sqlAtRun((run) => {
      const { query, mentionedIds } = this.#listIn(run);
      return member.kind === 'problems' ? toSql(member.textOf(mentionedIds)) : Prisma.sql`(${countSql(query, this.#parent(run))})::text`;
    });
    return { columns: [text], from: Prisma.empty };
  }

  /** The row which the list is in, when an argument names it. */
  #parent(run: Run): Prisma.Sql | undefined {
    if (!this.#plan.parentOf) return undefined;
    const [mentioned] = this.#listIn(run).mentionedIds;
    return Prisma.sql`${mentioned!.uuid}::uuid`;
  }

  assemble(parts: readonly PartRow[][], run: Run): string | null {
    const list = this.#listIn(run);
    const [found, ...own] = this.#shape.asksForRows ? [parts[0]!, ...parts.slice(1)] : [[], ...parts];
    const hasMore = found.length > list.query.range.limit;
    const rows = found.slice(0, list.query.range.limit);
    if (list.query.range.isBackward) rows.reverse();
    if (rows.some((row) => row.includes(null))) return null;
    const page: Page = { list, hasMore, rows: rows as string[][], firstText: this.#needsKeys ? 1 : 0 };
    let column = page.firstText;
    const members = this.#shape.members.map((member) => {
      const value = this.#ownParts.includes(member) ? own[this.#ownParts.indexOf(member)]![0]![0]! : write(member, page, column);
      column += textsOf(member).length;
      return `${JSON.stringify(member.key)}:${value}`;
    });
    return `{${members.join(',')}}`;
  }
}

const textsOf = (member: ConnectionMember): Text[] => {
  if (member.kind === 'nodes') return [member.text];
  return member.kind === 'edges' ? member.members.flatMap((each) => (each.kind === 'node' ? [each.text] : [])) : [];
};

/** A page that was read. */
interface Page {
  list: PlannedList;
  hasMore: boolean;
  rows: readonly (readonly string[])[];
  /** The column of the first text; the values of the order stand before it. */
  firstText: number;
}

/** `column` is that of the first text of the member. */
function write(member: ConnectionMember, page: Page, column: number): string {
  switch (member.kind) {
    case 'nodes':
      return `[${page.rows.map((row) => row[column]).join(',')}]`;
    case 'edges': {
      const edge = edgeWriter(member.members, page, column);
      return `[${page.rows.map(edge).join(',')}]`;
    }
    case 'pageInfo':
      return `{${member.members.map((each) => `${JSON.stringify(each.key)}:${pageInfoValue(each, page)}`).join(',')}}`;
    case 'limit':
    case 'offset':
      return String(page.list.query.range[member.kind]);
    case '__typename':
      return `"${member.name}"`;
    default:
      throw new Error(`${member.kind} has a part of its own.`);
  }
}

function edgeWriter(members: readonly EdgeMember[], page: Page, column: number): (row: readonly string[]) => string {
  let next = column;
  const writers = members.map((member) => {
    const key = `${JSON.stringify(member.key)}:`;
    if (member.kind === '__typename') return () => `${key}"${member.name}"`;
    if (member.kind === 'cursor') return (row: readonly string[]) => `${key}"${cursorOf(page, row)}"`;
    const at = next++;
    return (row: readonly string[]) => key + row[at]!;
  });
  return (row) => `{${writers.map((writeMember) => writeMember(row)).join(',')}}`;
}

function pageInfoValue(member: PageInfoMember, page: Page): string {
  switch (member.kind) {
    case '__typename':
      return `"${member.name}"`;
    case 'startCursor':
    case 'endCursor': {
      const row = page.rows.at(member.kind === 'startCursor' ? 0 : -1);
      return row ? `"${cursorOf(page, row)}"` : 'null';
    }
    default:
      return String(neighboursOf(page.list.query, page.hasMore)[member.kind]);
  }
}

const cursorOf = ({ list }: Page, [keys]: readonly string[]): string =>
  encodeCursor(list.list.name, list.query.terms, JSON.parse(keys!) as (string | null)[]);

