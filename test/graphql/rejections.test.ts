import { expect, test } from '@jest/globals';
import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { declaredPlan } from '../../src/graphql/plan.ts';
import { schema } from '../../src/graphql/schema.ts';
import { newUuid } from '../../src/platform/ids.ts';
import type { RequestContext } from '../../src/platform/requestContext.ts';

type Resolve = (parent: object, args: object, ctx: RequestContext, info: GraphQLResolveInfo) => unknown;

const connections = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (!isObjectType(type) || type === schema.getQueryType()) return [];
  const fields = Object.values(type.getFields()).filter((field) => declaredPlan(field)?.kind === 'connection');
  return fields.map((field) => ({ name: `${type.name}.${field.name}`, resolve: field.extensions.pothosOriginalResolve as Resolve }));
});

/** The executor forgets the promises of earlier rows when a later one throws; what they reject would end the process. */
test.each(connections)('$name rejects an argument and never throws', async ({ resolve }) => {
  const ctx = { tenantId: newUuid(), actor: {} } as unknown as RequestContext;
  const answer = resolve({ id: newUuid() }, { first: 0 }, ctx, {} as GraphQLResolveInfo);
  await expect(answer).rejects.toThrow('first: must be at least 1.');
});
