import { getArgumentValues, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { countSql, pageSql } from '../graphql/lists/listQuery.ts';
import { neighboursOf } from '../graphql/lists/pageInfo.ts';
import type { ConnectionPlan } from '../graphql/plan.ts';
import { connectionShape, isListMember, type ConnectionMember, type ConnectionShape, type EdgeMember, type PageInfoMember } from './connectionShape.ts';
import { cursorSql } from './cursorText.ts';
import type { FieldPlace } from './fieldText.ts';
import { numberedPage, withinPage } from './page.ts';
import { isConstant, listFor, readList, type PlannedList } from './PlannedList.ts';
import type { Planning } from './Planning.ts';
import { sqlAtRun } from './Slot.ts';
import { arrayOf, objectOf, orNull, toSql, type Text } from './Text.ts';

type Field = GraphQLField<unknown, unknown>;

/** A connection inside a row, which SQL writes wholly. */
export function nestedConnectionText(planning: Planning, field: Field, plan: ConnectionPlan, { nodes, row: owner }: FieldPlace): Text {
  const node = nodes[0]!;
  const shape = connectionShape(planning, getNamedType(field.type) as GraphQLObjectType, nodes);
  const parent = Prisma.raw(`${owner}.${plan.parentKeyColumn ?? 'id'}`);
  const write = (list: PlannedList): Prisma.Sql => new NestedConnection(shape, list, parent).toSql();
  if (isConstant(node)) return [write(listFor(plan, getArgumentValues(field, node)))];
  return [sqlAtRun((run) => write(readList(field, plan, node, run)))];
}

/** The alias of what is read of the rows of a page, before it becomes one object. */
const read = 'x';

class NestedConnection {
  constructor(
    readonly shape: ConnectionShape,
    readonly list: PlannedList,
    readonly parent: Prisma.Sql,
  ) {}

  toSql(): Prisma.Sql {
    const { members, asksForRows, asksForMore, asksForEnds } = this.shape;
    const lists = members.filter(isListMember);
    const isPlain = !asksForRows || (lists.length === 1 && !asksForMore && !asksForEnds);
    if (isPlain) return toSql(this.#object((member) => this.#wholeList(member)));
    const object = this.#object((member) => this.#gatheredList(lists.indexOf(member)));
    // One object, whatever the rows: grouped even where nothing is asked of them all.
    return Prisma.sql`(SELECT ${toSql(object)} FROM (${this.#rows(lists)}) ${Prisma.raw(read)} GROUP BY ())`;
  }

  #object(listText: (member: ListMember) => Text): Text {
    return objectOf(
      this.shape.members.map((member): [string, Text] => [member.key, isListMember(member) ? listText(member) : this.#text(member)]),
    );
  }

  #text(member: Exclude<ConnectionMember, ListMember>): Text {
    const { query, mentionedIds } = this.list;
    switch (member.kind) {
      case 'totalCount':
        return [Prisma.sql`(${countSql(query, this.parent)})::text`];
      case 'limit':
        return [String(query.range.limit)];
      case 'offset':
        return [String(query.range.offset)];
      case 'problems':
        return member.textOf(mentionedIds);
      case 'pageInfo':
        return objectOf(member.members.map((each): [string, Text] => [each.key, this.#pageInfoText(each)]));
      case '__typename':
        return [`"${member.name}"`];
    }
  }

  #pageInfoText(member: PageInfoMember): Text {
    const { range } = this.list.query;
    switch (member.kind) {
      case '__typename':
        return [`"${member.name}"`];
      case 'startCursor':
        return this.#end(range.isBackward ? 'DESC' : 'ASC');
      case 'endCursor':
        return this.#end(range.isBackward ? 'ASC' : 'DESC');
      default: {
        const known = neighboursOf(this.list.query, 'hasMore')[member.kind];
        if (known !== 'hasMore') return [String(known)];
        return [Prisma.sql`CASE WHEN count(*) > ${Prisma.raw(String(range.limit))} THEN 'true' ELSE 'false' END`];
      }
    }
  }

  /** The cursor of the first row that was read, or of the last one. */
  #end(direction: 'ASC' | 'DESC'): Text {
    const first = Prisma.raw(`(array_agg(${read}.cursor ORDER BY ${read}.n ${direction}) FILTER (WHERE ${read}.cursor IS NOT NULL))[1]`);
    return orNull(['"', first, '"']);
  }

  /** All that is asked of a row when nothing is asked of the page as a whole. */
  #wholeList(member: ListMember): Text {
    const { range } = this.list.query;
    const text = this.#rowText(member);
    if (!range.isBackward) return arrayOf(Prisma.sql`SELECT ${text} FROM (${this.#page(range.limit)}) ${this.#row}`);
    return arrayOf(Prisma.sql`SELECT ${text} FROM ${numberedPage(this.#page(range.limit), this.shape.row)} ORDER BY ${this.#row}.row_number DESC`);
  }

  #gatheredList(index: number): Text {
    const order = this.list.query.range.isBackward ? ` ORDER BY ${read}.n DESC` : '';
    return ['[', Prisma.raw(`coalesce(string_agg(${read}.e${index}, ','${order}), '')`), ']'];
  }

  /** What is asked of each row of the page; nothing of the one that only shows that there are more. */
  #rows(lists: readonly ListMember[]): Prisma.Sql {
    const { query } = this.list;
    const { row, asksForMore, asksForEnds } = this.shape;
    const texts = lists.map((member, index) => withinPage(query, row, this.#rowText(member), `e${index}`));
    const cursor = asksForEnds ? [withinPage(query, row, this.#cursor(), 'cursor')] : [];
    const columns = [Prisma.raw(`${row}.row_number AS n`), ...texts, ...cursor];
    const page = this.#page(query.range.limit + (asksForMore ? 1 : 0));
    return Prisma.sql`SELECT ${Prisma.join(columns)} FROM ${numberedPage(page, row)}`;
  }

  #rowText(member: ListMember): Prisma.Sql {
    if (member.kind === 'nodes') return toSql(member.text);
    return toSql(objectOf(member.members.map((each): [string, Text] => [each.key, this.#edgeText(each)])));
  }

  #edgeText(member: EdgeMember): Text {
    if (member.kind === 'node') return member.text;
    if (member.kind === '__typename') return [`"${member.name}"`];
    return ['"', this.#cursor(), '"'];
  }

  #cursor(): Prisma.Sql {
    return cursorSql(this.list.list.name, this.list.query.terms, this.shape.row);
  }

  #page(take: number): Prisma.Sql {
    return pageSql(this.list.query, { columns: Prisma.raw('t.*'), take, parent: this.parent });
  }

  get #row(): Prisma.Sql {
    return Prisma.raw(this.shape.row);
  }
}

type ListMember = ConnectionMember & { kind: 'edges' | 'nodes' };
