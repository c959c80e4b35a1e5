import { Permission as PermissionValue, Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { hasPermission } from '../../../platform/permissions.ts';
import type { Actor } from '../../../platform/requestContext.ts';
import { CountryCode } from '../../contactDetail/graphql/contactDetailEnums.ts';
import { actorId, actorIdDescription, ActorKind } from './Actor.ts';
import { Permission } from './Permission.ts';
import { UserAccount } from './UserAccount.ts';

const Tenant = builder.prismaObject('Tenant', {
  description: 'The business whose data is read and written. No tenant sees anything of another.',
  fields: (t) => ({
    id: t.exposeID('tenantId', { description: 'The UUID of the tenant.' }),
    name: t.exposeString('name', { description: 'The name of the tenant.' }),
    defaultCountryCode: t.expose('defaultCountryCode', {
      type: CountryCode,
      description: 'The country that phone numbers without a country calling code are read for.',
    }),
  }),
});

const permissionsOf = (actor: Actor): PermissionValue[] =>
  Object.values(PermissionValue).filter((permission) => hasPermission(actor, permission));

/** What no row has, but the caller itself. */
const ofActor = (value: (actor: Actor) => unknown) => planned({ kind: 'context', value: (ctx) => value(ctx.actor) });

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who makes the request.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActorKind, description: 'What kind of caller it is.', extensions: ofActor(({ kind }) => kind) }),
    id: t.id({ description: `${actorIdDescription}.`, resolve: actorId, extensions: ofActor(actorId) }),
    deviceId: t.exposeString('deviceId', {
      nullable: true,
      description: 'The device that the user signed in on: the id of the Device of who signed in here, or what a token from elsewhere names. Null for API keys and for tokens that name none.',
      extensions: ofActor(({ deviceId }) => deviceId),
    }),
    userAccount: t.prismaField({
      type: UserAccount,
      nullable: true,
      description: 'The account of a user who signed in here; null for API keys and for tokens from elsewhere.',
      resolve: (query, { session, tenantId }, _args, { db }) =>
        session ? db.userAccount.findUnique({ ...query, where: { tenantId_id: { tenantId, id: session.userAccountId } } }) : null,
      extensions: planned({
        kind: 'rows',
        from: (row, viewer) => `user_account ${row} WHERE ${row}.tenant_id = ${viewer}.tenant_id AND ${row}.id = ${viewer}.user_account_id`,
      }),
    }),
    permissions: t.field({
      type: [Permission],
      description: 'What the caller may do, with what it is allowed by implication.',
      resolve: permissionsOf,
      extensions: ofActor(permissionsOf),
    }),
    tenant: t.prismaField({
      type: Tenant,
      description: 'The tenant that the caller belongs to.',
      resolve: (query, { tenantId }, _args, { db }) => db.tenant.findUniqueOrThrow({ ...query, where: { tenantId } }),
      extensions: planned({ kind: 'rows', from: (row, viewer) => `tenant ${row} WHERE ${row}.tenant_id = ${viewer}.tenant_id` }),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who makes the request. Needs a credential, but no permission.',
    skipTypeScopes: true,
    authScopes: { signedIn: true },
    resolve: (_root, _args, ctx) => ctx.actor,
    extensions: planned({
      kind: 'lookup',
      from: (row, _args, { tenantId, actor }) =>
        Prisma.sql`(SELECT ${tenantId}::uuid AS tenant_id, ${actor.session?.userAccountId ?? null}::uuid AS user_account_id) ${Prisma.raw(row)}`,
    }),
  }),
);
