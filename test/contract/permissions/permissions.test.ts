/**
 * The permission matrix, cell by cell: every operation is sent by every caller. A query is asked of the reference execution, and of
 * the planner the long way and the short one.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { NodeType } from '../../../src/platform/ids.ts';
import { registryTenantId } from '../../../src/platform/registryTenant.ts';
import { nodeTypes } from '../../differential/world/nodeTypes.ts';
import { checksumsOf } from '../../support/checksums.ts';
import { createTenant } from '../../support/createTenant.ts';
import { nodeIdsOf } from '../../support/nodeIds.ts';
import { seedRows } from '../../support/seedRows.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { mutationRuns } from '../operations/mutationRuns.ts';
import { mutationText, World } from '../operations/World.ts';
import { makeCallers, type Callers } from './callers.ts';
import { callerNames, cells, type CallerName } from './cells.ts';
import { matrix } from './matrix.ts';
import { openOtherScene, otherRequests, type OtherScene } from './otherRequests.ts';
import { outcomeOf } from './outcomeOf.ts';
import { externalId, queryOf, type Ids, type Sent } from './queries.ts';
import { openServer, type Server } from './servers.ts';

/** A tenant with rows of every type. */
let ids: Ids;
let readers: Callers;
/** A tenant in which mutations find what they need. */
let world: World;
let writers: Callers;
let planned: Server;
let reference: Server;
let other: OtherScene;

beforeAll(async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const client = database.client(tenantId);
  await seedRows(client, tenantId, 2);
  await client.contact.updateMany({ data: { externalId }, where: { kind: 'INDIVIDUAL' }, limit: 1 });
  ids = await nodeIdsOf(client);
  readers = await makeCallers(database, tenantId);
  world = await World.create();
  writers = await makeCallers(database, world.api.tenantId);
  [planned, reference] = [await openServer(), await openServer({ readPlanner: false })];
  other = await openOtherScene(planned, ids, readers.TENANT_BACKOFFICE!);
});

type Answered = Record<CallerName, string>;

/** Where one caller is answered in several ways, all of them are told. */
const oneOf = (outcomes: string[]): string => [...new Set(outcomes)].join(', or ');

async function byCaller(answer: (caller: CallerName) => Promise<string>): Promise<Answered> {
  const answered = await Promise.all(callerNames.map(async (caller) => [caller, await answer(caller)]));
  return Object.fromEntries(answered) as Answered;
}

async function askQuery(sent: Sent): Promise<Answered> {
  // Only what was executed before can take the short way; then nobody may who may not.
  await planned.ask(readers.TENANT_BACKOFFICE, sent);
  return byCaller(async (caller) => {
    const token = readers[caller];
    const answers = await Promise.all([planned.ask(token, sent), reference.ask(token, sent)]);
    return oneOf(answers.map((answer) => outcomeOf(answer)));
  });
}

/** Who is refused is refused for the same input, which changes nothing; everybody else has one of its own. */
async function askMutation(name: string): Promise<Answered> {
  const { database } = await testDatabase();
  const checksums = () => Promise.all([world.api.tenantId, registryTenantId].map((tenantId) => checksumsOf(database, tenantId)));
  const catchInput = async (): Promise<Sent> => {
    const { mutation, input, selection } = await world.catchInput(name, mutationRuns[name]!);
    return { query: mutationText(mutation, selection), variables: { input } };
  };
  const needed = cells[matrix[`Mutation.${name}`]!];
  const [refused, before] = [await catchInput(), await checksums()];
  const answered = await byCaller(async (caller) => {
    if (needed[caller] === 'done') return '';
    return oneOf([outcomeOf(await planned.ask(writers[caller], refused)), outcomeOf(await reference.ask(writers[caller], refused))]);
  });
  expect(await checksums()).toEqual(before);
  for (const caller of callerNames.filter((each) => needed[each] === 'done')) {
    const server = caller === 'TENANT_BACKOFFICE' ? reference : planned;
    answered[caller] = outcomeOf(await server.ask(writers[caller], await catchInput()), { problem: isAnsweredByProblem.has(name) });
  }
  return answered;
}

/** There is no other system to probe, and none of the callers has a password here; the problem is an answer as well. */
const isAnsweredByProblem = new Set(['changePassword', 'probeExternalContactManagement']);

const askSubscription = (field: string): Promise<Answered> =>
  byCaller(async (caller) => outcomeOf(await planned.follow(readers[caller], `subscription { ${field} { __typename } }`)));

async function askNode(type: NodeType): Promise<Answered> {
  const id = ids.get(type)![0]!;
  const [one, several] = [await askQuery({ query: `{ node(id: "${id}") { id } }` }), await askQuery({ query: `{ nodes(ids: ["${id}"]) { id } }` })];
  expect(several).toEqual(one);
  return one;
}

/** What the feed tells of a type, from its beginning. */
function askChanges(type: NodeType): Promise<Answered> {
  return askQuery({ query: `{ changes(first: 1, types: [${changeType(type)}]) { ... on ChangePage { changes { type } } } }` });
}

const changeType = (type: string): string => type.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

async function answersTo(operation: string): Promise<Answered> {
  const [, kind, name] = /^(Query\.|Mutation\.|Subscription\.|node of |changes of )(\w+)$/.exec(operation) ?? [];
  switch (kind) {
    case 'Query.':
      return askQuery(queryOf(name!, ids));
    case 'Mutation.':
      return askMutation(name!);
    case 'Subscription.':
      return askSubscription(name!);
    case 'node of ':
      return askNode(name as NodeType);
    case 'changes of ':
      return askChanges(name as NodeType);
    default:
      return byCaller((caller) => otherRequests[operation]!(other, readers[caller]));
  }
}

const fieldsOf = (parent: string): string[] =>
  Object.keys((schema.getType(parent) as GraphQLObjectType).getFields()).map((field) => `${parent}.${field}`);

test('RU.5: every operation has a row in the matrix, and every row is an operation', () => {
  const fields = ['Query', 'Mutation', 'Subscription'].flatMap(fieldsOf);
  const types = nodeTypes.flatMap((type) => [`node of ${type}`, `changes of ${type}`]);
  expect(Object.keys(matrix).sort()).toEqual([...fields, ...types, ...Object.keys(otherRequests)].sort());
});

test('RU.5: below the root, only types of nodes need more, and those say so in the matrix', () => {
  const guarded = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? scopesIn(type) : []));
  const roots = ['Query', 'Mutation', 'Subscription'];
  const types = nodeTypes.filter((type) => matrix[`node of ${type}`] !== 'TENANT_ACCESS');
  expect(guarded.filter((coordinate) => !roots.includes(coordinate.split('.')[0]!))).toEqual(types);
});

/** The type, and those of its fields, that have scopes of their own. */
function scopesIn(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const members = [type, ...Object.values(type.getFields())].filter(({ extensions }) => Object.hasOwn(extensions.pothosOptions ?? {}, 'authScopes'));
  return members.map((member) => (member === type ? type.name : `${type.name}.${member.name}`));
}

test('RU.5: what needs more than TENANT_ACCESS says so in its description', () => {
  const fields = ['Query', 'Mutation'].flatMap((parent) => Object.entries((schema.getType(parent) as GraphQLObjectType).getFields()).map(
    ([name, { description }]) => [`${parent}.${name}`, description ?? ''] as const,
  ));
  const saying = fields.filter(([, description]) => description.includes('TENANT_BACKOFFICE')).map(([operation]) => operation);
  expect(saying).toEqual(fields.map(([operation]) => operation).filter((operation) => matrix[operation] === 'TENANT_BACKOFFICE'));
});

test.each(Object.keys(matrix))('RU.5: %s answers each caller as its cell says', async (operation) => {
  expect(await answersTo(operation)).toEqual(cells[matrix[operation]!]);
});
