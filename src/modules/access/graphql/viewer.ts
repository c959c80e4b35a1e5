import { Permission as PermissionValues } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { encodeId } from '../../../platform/ids.ts';
import { hasPermission } from '../../../platform/permissions.ts';
import type { Actor } from '../../../platform/requestContext.ts';
import { CountryCode } from '../../contactDetail/graphql/contactDetailEnums.ts';
import { Permission } from './Permission.ts';

const ActorKind = defineEnum('ActorKind', 'What kind of caller acts.', {
  USER: 'A person, signed in with a token.',
  API_KEY: 'A machine, with an API key.',
  SYSTEM: 'The server itself, or a person with access to its database.',
});

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
    id: t.id({
      description: 'The subject of the token for a user, the id of the ApiKey for an API key.',
      resolve: ({ kind, id }) => (kind === 'API_KEY' ? encodeId('ApiKey', id) : id),
    }),
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
