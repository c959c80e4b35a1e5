import { Permission as PermissionValues } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { hasPermission } from '../../../platform/permissions.ts';
import type { Actor } from '../../../platform/requestContext.ts';
import { CountryCode } from '../../contactDetail/graphql/contactDetailEnums.ts';
import { actorId, actorIdDescription, ActorKind } from './Actor.ts';
import { Permission } from './Permission.ts';

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

const permissions = Object.values(PermissionValues);

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who makes the request.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActorKind, description: 'What kind of caller it is.' }),
    id: t.id({ description: `${actorIdDescription}.`, resolve: actorId }),
    deviceId: t.exposeString('deviceId', {
      nullable: true,
      description: 'The device that the user signed in on, as the token names it; null for API keys and for tokens that name none.',
    }),
    permissions: t.field({
      type: [Permission],
      description: 'What the caller may do, with what it is allowed by implication.',
      resolve: (actor) => permissions.filter((permission) => hasPermission(actor, permission)),
    }),
    tenant: t.prismaField({
      type: Tenant,
      description: 'The tenant that the caller belongs to.',
      resolve: (query, { tenantId }, _args, { db }) => db.tenant.findUniqueOrThrow({ ...query, where: { tenantId } }),
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
  }),
);
