import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin, { AuthScopeFailureType, type AuthFailure } from '@pothos/plugin-scope-auth';
import type PrismaTypes from '../generated/pothos-types.ts';
import { getDatamodel } from '../generated/pothos-types.ts';
import type { Permission, Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { PermissionDenied, ValidationFailed } from '../platform/domainError.ts';
import { decodeTypedId, encodeId, modelOf, nilUuid, nodeTypeOf, type NodeType } from '../platform/ids.ts';
import { hasPermission } from '../platform/permissions.ts';
import { Unauthenticated, type RequestContext } from '../platform/requestContext.ts';
import { planned } from './plan.ts';

/** What an id that cannot be read is taken for: a look-up that finds nothing, in the same batch as the others. */
const unknownNode = { typename: 'IndividualContact', id: nilUuid };

export const maximumNodes = 100;

/** An id names nothing when its prefix says another type than the row that it leads to. */
const ofType = ({ typename }: { typename: string }, row: unknown): unknown =>
  row && nodeTypeOf(modelOf(typename as NodeType), row) === typename ? row : null;

/** Which permission a refused scope asked for. */
function missingPermission(failure: AuthFailure): string {
  if ('failures' in failure) return failure.failures.map(missingPermission).join(' or ');
  return failure.kind === AuthScopeFailureType.AuthScope ? String(failure.parameter) : 'TENANT_ACCESS';
}

/** What a caller is allowed, by the scopes that types and fields demand. */
export const scopesOf = (ctx: RequestContext) => ({
  signedIn: ctx.isSignedIn,
  permission: (permission: Permission) => ctx.isSignedIn && hasPermission(ctx.actor, permission),
});

/**
 * The one schema builder. Its plugins, in the order in which they wrap a field:
 * - errors: a listed domain error becomes a member of the mutation's result union; everything else stays an error;
 * - scope-auth: a field without a scope is closed, because the root types have one;
 * - relay: Node, node, nodes and PageInfo;
 * - prisma: a selection of columns and relations becomes one Prisma query.
 */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  PrismaTypes: PrismaTypes;
  AuthScopes: { permission: Permission; signedIn: boolean };
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    Decimal: { Input: string; Output: Prisma.Decimal | string };
    Currency: { Input: string; Output: string };
    Password: { Input: string; Output: never };
    JSON: { Input: Prisma.JsonValue; Output: Prisma.JsonValue };
    JSONObject: { Input: Prisma.JsonObject; Output: Prisma.JsonValue };
    UUID: { Input: string; Output: string };
  };
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: {
    // Never Error: an undeclared failure must stay masked.
    defaultTypes: [],
    directResult: true,
  },
  scopeAuth: {
    authScopes: scopesOf,
    authorizeOnSubscribe: true,
    unauthorizedError: (_parent, ctx, _info, { failure }) =>
      ctx.isSignedIn ? new PermissionDenied(missingPermission(failure)) : new Unauthenticated(),
  },
  relay: {
    encodeGlobalID: (typename, uuid) => encodeId(typename as NodeType, String(uuid)),
    decodeGlobalID: (id) => {
      const decoded = decodeTypedId(id);
      return decoded ? { typename: decoded.type, id: decoded.uuid } : unknownNode;
    },
    nodeTypeOptions: { description: 'An object with a globally unique id, as in the Relay specification.' },
    nodeQueryOptions: {
      description: 'Reads any object by its id. Null when the id names nothing in the tenant.',
      nullable: true,
      args: { id: { description: 'The id of the object, with its prefix.' } },
      resolve: async (_root, { id }, _ctx, _info, resolveNode) => ofType(id, await resolveNode(id)),
      extensions: planned({ kind: 'node' }),
    },
    nodesQueryOptions: {
      description: 'Reads up to 100 objects by their ids, in the order of the ids. An entry is null when its id names nothing in the tenant.',
      args: { ids: { description: 'The ids of the objects, with their prefixes; at most 100.' } },
      resolve: async (_root, { ids }, _ctx, _info, resolveNodes) => {
        if (ids.length > maximumNodes) {
          throw new ValidationFailed([
            { propertyPath: 'ids', in: 'QUERY', detail: `must have at most ${maximumNodes} elements.`, code: 'TOO_LONG' },
          ]);
        }
        const rows = await resolveNodes(ids);
        return rows.map((row, index) => ofType(ids[index]!, row));
      },
      extensions: planned({ kind: 'nodes' }),
    },
    idFieldOptions: { description: 'Identifies the object everywhere; a prefix names its type, and it is never used again.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows stand before the page.' },
    startCursorFieldOptions: { description: 'The cursor of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last row; null on an empty page.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list, as in the Relay specification.' },
  },
  prisma: {
    // It calls nothing but models.
    client: (ctx) => ctx.db as PrismaClient,
    dmmf: getDatamodel(),
    onUnusedQuery: 'error',
  },
});

export type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

builder.queryType({
  description: 'Everything that can be read. Needs the permission TENANT_ACCESS unless a field says otherwise.',
  authScopes: { permission: 'TENANT_ACCESS' },
});

/** What a field at the top needs in place of what its type does, so that who lacks both permissions is told of the one that it takes. */
export const forBackoffice = { skipTypeScopes: true, authScopes: { permission: 'TENANT_BACKOFFICE' } } as const;

builder.mutationType({
  description:
    'Everything that can be changed. Each mutation answers with a union of its payload and the problems it can raise; it applies wholly or not at all. Needs the permission TENANT_ACCESS unless a field says otherwise.',
  authScopes: { signedIn: true },
});

builder.subscriptionType({
  description:
    'Everything that can be followed, over server-sent events: send `accept: text/event-stream`, as graphql-sse has it in its mode of distinct connections. Needs the permission TENANT_ACCESS.',
  authScopes: { permission: 'TENANT_ACCESS' },
});
