import type { FieldNode, GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import type { MentionedId } from '../graphql/lists/filterScope.ts';
import { asValue } from '../graphql/problems.ts';
import { snakeCase } from '../platform/delegateOf.ts';
import { NotFound } from '../platform/domainError.ts';
import { modelOf, type NodeModel } from '../platform/ids.ts';
import type { Planning } from './Planning.ts';
import { tenantSlot } from './Slot.ts';
import { arrayOf, type Text } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

/** The problems of a page: the ids that the arguments ask for and that name nothing. */
export type ProblemsText = (mentioned: readonly MentionedId[]) => Text;

/** No row of a page is lost between two statements here, so that this is all there can be. */
export function problemsTextOf(planning: Planning, nodes: readonly FieldNode[]): ProblemsText {
  const write = writerOf(planning, nodes);
  return (mentioned) => {
    if (mentioned.length === 0) return ['[]'];
    const problems = mentioned.map(({ propertyPath, id }) => write(new NotFound(propertyPath, id)));
    const models = mentioned.map(({ nodeTypes }) => modelOf(nodeTypes[0]!));
    const uuids = mentioned.map(({ uuid }) => uuid);
    return arrayOf(Prisma.sql`
      SELECT m.problem FROM unnest(${problems}::text[], ${models}::text[], ${uuids}::uuid[]) WITH ORDINALITY m(problem, model, id, n)
      WHERE NOT CASE m.model ${Prisma.join([...new Set(models)].map(existsIn), ' ')} END ORDER BY m.n`);
  };
}

const existsIn = (model: NodeModel): Prisma.Sql =>
  Prisma.sql`WHEN ${Prisma.raw(`'${model}'`)} THEN EXISTS (SELECT FROM ${Prisma.raw(snakeCase(model))} e WHERE e.tenant_id = ${tenantSlot}::uuid AND e.id = m.id)`;

/** What is asked of a problem, of one that is a NotFound. */
function writerOf(planning: Planning, nodes: readonly FieldNode[]): (problem: NotFound) => string {
  const type = planning.options.schema.getType('NotFound') as GraphQLObjectType;
  const members = [...planning.select(type, nodes)].map(([key, places]) => [key, memberOf(type, places[0]!.name.value)] as const);
  return (problem) => {
    const value = asValue(problem) as unknown as Record<string, unknown>;
    return JSON.stringify(Object.fromEntries(members.map(([key, member]) => [key, value[member]])));
  };
}

function memberOf(type: GraphQLObjectType, name: string): string {
  if (name === '__typename') return name;
  const exposed = type.getFields()[name]?.extensions.pothosExposedField;
  if (typeof exposed !== 'string') throw new Unplannable(`${type.name}.${name} is made by its resolver alone`);
  return exposed;
}
