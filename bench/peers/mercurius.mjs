// Mercurius on Fastify: queries are compiled (JIT) after their first run, relations come from loaders.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { toConnection } from './connection.mjs';
import { createContactQueries } from './contactQueries.mjs';
import { scalars } from './scalars.mjs';
import { address, poolSettings } from './settings.mjs';
import { typeDefs } from './typeDefs.mjs';

const queries = createContactQueries(new pg.Pool(poolSettings));

// A loader's cache lives as long as a request, in which nothing here is asked for twice.
const loader = (load) => ({ loader: load, opts: { cache: false } });
const ownersOf = (asked) => asked.map(({ obj }) => obj.id);

/** A contact that was just created comes with its details. */
const details = (field) =>
  loader(async (asked) => (asked[0].obj[field] ? asked.map(({ obj }) => obj[field]) : queries[field](ownersOf(asked))));

const app = Fastify();
app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    ...scalars,
    Query: {
      contact: (_root, { id }) => queries.contact(id),
      contacts: async (_root, { first, after }) => toConnection(await queries.contacts(first, after), first),
      organizationContacts: async (_root, { first, after }) =>
        toConnection(await queries.organizationContacts(first, after), first),
    },
    Mutation: { createIndividualContact: async (_root, { input }) => ({ contact: await queries.createContact(input) }) },
    CreateIndividualContactResult: { resolveType: () => 'CreateIndividualContactPayload' },
  },
  loaders: {
    Contact: {
      emails: details('emails'),
      phones: details('phones'),
      customerRole: loader((asked) => queries.customerRoles(ownersOf(asked))),
      representatives: loader(async (asked) =>
        (await queries.representatives(ownersOf(asked), asked[0].params.first)).map((nodes) => ({ nodes })),
      ),
    },
    ProfessionalIdentity: {
      individual: loader((asked) => queries.individuals(asked.map(({ obj }) => obj.individualId))),
    },
  },
});
await app.listen(address);
