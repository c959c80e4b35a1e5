// PostGraphile's default preset (Amber) on node:http.
import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';

const { PORT, HOST, DATABASE_URL, DATABASE_POOL_SIZE } = process.env;

/** What the tables do not say: a contact has few details, so plain lists do, and one customer role, by a unique index. */
const smartTags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      email: { tags: { behavior: ['-connection +list'] } },
      phone: { tags: { behavior: ['-connection +list'] } },
      customer: { tags: { unique: 'tenant_id,contact_id' } },
    },
  },
});

const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  plugins: [smartTags],
  // It would hide every order that no index begins with; Kith's indexes begin with the tenant.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public', 'bench'],
      poolConfig: { max: Number(DATABASE_POOL_SIZE), idleTimeoutMillis: 0 },
    }),
  ],
  schema: { pgOmitListSuffix: true },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
})
  .createServ(grafserv)
  .addTo(server);
server.listen({ port: Number(PORT), host: HOST });
