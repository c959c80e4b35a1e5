import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { scopesOf } from '../graphql/builder.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import type { AuthScopes, Planning } from './Planning.ts';
import { Unplannable } from './Unplannable.ts';

interface Authorized {
  authScopes?: unknown;
  skipTypeScopes?: boolean;
}

const optionsOf = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }): Authorized => (extensions.pothosOptions ?? {});

/** Notes what a caller must be allowed to see a field: the same scopes that scope-auth asks before it calls the resolver. */
export function authorize(planning: Planning, parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
  const { authScopes, skipTypeScopes } = optionsOf(field);
  const ofTypes = skipTypeScopes ? [] : [parent, ...parent.getInterfaces()].map((type) => optionsOf(type).authScopes);
  for (const scopes of [authScopes, ...ofTypes]) {
    if (scopes === undefined) continue;
    if (typeof scopes === 'function') throw new Unplannable(`who may see ${parent.name}.${field.name} is asked for each row`);
    planning.scopes.add(scopes as AuthScopes);
  }
}

/** @throws Unplannable when the caller lacks one of the scopes: the reference execution says so in its place */
export function assertAllowed(ctx: RequestContext, required: Iterable<AuthScopes>): void {
  for (const scopes of required) {
    if (!isAllowed(ctx, scopes)) throw new Unplannable(`the caller lacks ${JSON.stringify(scopes)}`);
  }
}

/** One scope of a map is enough, as scope-auth's strategy `any` has it. */
function isAllowed(ctx: RequestContext, scopes: AuthScopes): boolean {
  const known = scopesOf(ctx) as Record<string, boolean | ((parameter: unknown) => boolean)>;
  return Object.entries(scopes).some(([name, parameter]) => {
    const scope = known[name];
    return typeof scope === 'function' ? scope(parameter) : scope === true && parameter === true;
  });
}
