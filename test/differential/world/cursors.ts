import fc from 'fast-check';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLArgument } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { modelOf } from '../../../src/platform/ids.ts';
import type { TestActor } from '../../support/actors.ts';
import type { Side } from '../answers/Side.ts';
import { Faults } from '../plan/Faults.ts';
import type { AnyField } from '../plan/Plan.ts';
import { ValueWriter } from '../plan/ValueWriter.ts';
import { ordersOf } from '../values/orders.ts';
import type { Source } from '../values/Source.ts';
import { nodeTypesOf } from './nodeTypes.ts';
import { thinned, type Pools } from './Pools.ts';

const ordersOfEach = 5;
const mostParents = 25;
const rowsOfEach = 4;

interface ListField {
  parent: string;
  field: AnyField;
}

/** Cursors of every list of the schema, at the top and inside rows, in several orders. */
export async function readCursors(side: Side, as: TestActor, pools: Pools): Promise<Source['cursors']> {
  const found: Source['cursors'] = new Map();
  for (const list of listFields()) {
    const orders = someOrders(list.field, pools);
    const { body } = await side.ask({ as, query: documentOf(list, orders), variables: variablesOf(pools, list, orders) });
    const inOrders = orders.map((orderBy, index) => ({ orderBy, cursors: cursorsUnder(`o${index}`, JSON.parse(body)) }));
    found.set(
      `${list.parent}.${list.field.name}`,
      inOrders.filter(({ cursors }) => cursors.length > 0),
    );
  }
  return found;
}

function listFields(): ListField[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.some(({ name }) => name === 'orderBy') ? { parent: type.name, field } : [],
    ),
  );
}

/** The list's own order first. */
function someOrders(field: AnyField, pools: Pools): object[][] {
  const type = getNamedType(field.args.find(({ name }) => name === 'orderBy')!.type);
  if (!isInputObjectType(type)) return [[]];
  const site = { type: getNamedType(field.type).name.replace(/Connection$/, ''), field: 'orderBy' };
  const plans = fc.sample(ordersOf({ pools, foreignIds: [], cursors: new Map() }, type, site), {
    numRuns: ordersOfEach,
    seed: 1,
  });
  const values = new ValueWriter(new Faults(null));
  return [[], ...plans.map((plan) => values.json(plan) as object[]).filter((order) => order.length > 0)];
}

/** One list in all the orders, each under a key of its own. */
function documentOf({ parent, field }: ListField, orders: object[][]): string {
  const lists = orders.map((_, index) => {
    const given = field.args.map((arg) => argument(arg, index)).join('');
    return `o${index}: ${field.name}(first: ${rowsOfEach}${given}) { edges { cursor } }`;
  });
  const type = String(field.args.find(({ name }) => name === 'orderBy')!.type);
  const declared = orders.map((_, index) => `$o${index}: ${type}`).join(', ');
  if (parent !== 'Query')
    return `query ($ids: [ID!]!, ${declared}) { nodes(ids: $ids) { ... on ${parent} { ${lists.join(' ')} } } }`;
  const isOfList = field.args.some(({ name }) => name === 'listId');
  return `query (${isOfList ? '$listId: ID!, ' : ''}${declared}) { ${lists.join(' ')} }`;
}

/** Deleted rows have places, too. */
function argument({ name }: GraphQLArgument, index: number): string {
  const written: Record<string, string> = { orderBy: `$o${index}`, deleted: 'INCLUDE', kind: 'INDIVIDUAL', listId: '$listId' };
  return name in written ? `, ${name}: ${written[name]!}` : '';
}

function variablesOf(pools: Pools, { parent }: ListField, orders: object[][]) {
  const ids = nodeTypesOf(parent).flatMap((type) => pools.ids(type, modelOf(type)));
  const [listId] = pools.ids('CustomerList', 'CustomerList');
  return {
    ids: thinned(ids, mostParents),
    listId,
    ...Object.fromEntries(orders.map((orderBy, index) => [`o${index}`, orderBy])),
  };
}

/** The cursors below every member of the name, wherever it is. */
function cursorsUnder(key: string, answer: unknown): string[] {
  const found = new Set<string>();
  JSON.stringify(answer, (name, value: unknown) => {
    if (name === key) for (const { cursor } of (value as { edges: { cursor: string }[] }).edges) found.add(cursor);
    return value;
  });
  return [...found];
}
