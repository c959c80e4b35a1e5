import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { maximumNodes } from '../graphql/builder.ts';
import { snakeCase } from '../platform/delegateOf.ts';
import { decodeTypedId, modelOf, nilUuid, typeCondition, type NodeType } from '../platform/ids.ts';
import { assertAllowed } from './authorize.ts';
import { compositeText } from './compositeText.ts';
import type { AuthScopes, Planning } from './Planning.ts';
import { rowsOf } from './planRoot.ts';
import type { RootPlan } from './RootPlan.ts';
import type { Run } from './Run.ts';
import { Slot, sqlAtRun, tenantSlot } from './Slot.ts';
import { toSql } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

type Field = GraphQLField<unknown, unknown>;

interface NamedNode {
  type: NodeType;
  uuid: string;
}

/** The row of a node of one type as text, and what the caller must be allowed to see it. */
interface Branch {
  sql: Prisma.Sql;
  scopes: ReadonlySet<AuthScopes>;
}

/** Texts of nodes by their types, each made when an id names the type for the first time. */
class Branches {
  readonly #made = new Map<NodeType, Branch>();

  constructor(
    readonly planning: Planning,
    readonly nodes: readonly FieldNode[],
    readonly uuid: Prisma.Sql,
  ) {}

  /** @throws Unplannable when the caller may not see nodes of the type */
  read(type: NodeType, run: Run): Prisma.Sql {
    let branch = this.#made.get(type);
    if (!branch) {
      branch = this.#make(type);
      this.#made.set(type, branch);
    }
    assertAllowed(run.ctx, branch.scopes);
    return branch.sql;
  }

  #make(name: NodeType): Branch {
    const planning = this.planning.part();
    const type = planning.options.schema.getType(name) as GraphQLObjectType;
    const row = planning.alias();
    const text = toSql(compositeText(planning, type, this.nodes, row));
    // In a table of several types, a row must have the type that the prefix of its id says.
    const condition = typeCondition(name, row);
    const sql = Prisma.sql`
      SELECT ${text} FROM ${Prisma.raw(`${snakeCase(modelOf(name))} ${row}`)}
      WHERE ${Prisma.raw(row)}.tenant_id = ${tenantSlot}::uuid AND ${Prisma.raw(row)}.id = ${this.uuid} AND ${Prisma.raw(condition ?? 'TRUE')}`;
    return { sql, scopes: planning.scopes };
  }
}

/** An id that names nothing leads to no row. */
const readId = (id: string): NamedNode => decodeTypedId(id) ?? { type: 'IndividualContact', uuid: nilUuid };

export function planNode(planning: Planning, field: Field, nodes: readonly FieldNode[]): RootPlan {
  const node = nodes[0]!;
  const idOf = (run: Run): NamedNode => readId(run.argumentsOf(field, node).id as string);
  const branches = new Branches(planning, nodes, Prisma.sql`${new Slot((run) => idOf(run).uuid)}::uuid`);
  const text = sqlAtRun((run) => Prisma.sql`(${branches.read(idOf(run).type, run)})`);
  return rowsOf(field, { columns: [Prisma.sql`coalesce(${text}, 'null')`], from: Prisma.empty });
}

export function planNodes(planning: Planning, field: Field, nodes: readonly FieldNode[]): RootPlan {
  const node = nodes[0]!;
  const idsOf = (run: Run): NamedNode[] => run.once(branches, () => (run.argumentsOf(field, node).ids as string[]).map(readId));
  const named = planning.alias();
  const branches = new Branches(planning, nodes, Prisma.raw(`${named}.id`));
  const text = sqlAtRun((run) => {
    const types = [...new Set(idsOf(run).map(({ type }) => type))].sort();
    if (idsOf(run).length > maximumNodes) throw new Unplannable('more ids than may be read at a time');
    if (types.length === 0) return Prisma.sql`'null'`;
    const cases = types.map((type) => Prisma.sql`WHEN ${Prisma.raw(`'${type}'`)} THEN (${branches.read(type, run)})`);
    return Prisma.sql`CASE ${Prisma.raw(named)}.type ${Prisma.join(cases, ' ')} END`;
  });
  const uuids = new Slot((run) => idsOf(run).map(({ uuid }) => uuid));
  const types = new Slot((run) => idsOf(run).map(({ type }) => type));
  const from = Prisma.sql`unnest(${uuids}::uuid[], ${types}::text[]) WITH ORDINALITY ${Prisma.raw(named)}(id, type, n) ORDER BY ${Prisma.raw(named)}.n`;
  return rowsOf(field, { columns: [Prisma.sql`coalesce(${text}, 'null')`], from });
}
