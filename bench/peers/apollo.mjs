// Apollo Server, stand-alone, with Prisma and a DataLoader per relation: what many people run.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './.generated/client.ts';
import { createLoaders } from './apolloLoaders.mjs';
import { toConnection } from './connection.mjs';
import { decodeCursor } from './cursor.mjs';
import { scalars } from './scalars.mjs';
import { address, poolSettings, tenantId } from './settings.mjs';
import { typeDefs } from './typeDefs.mjs';

const prisma = new PrismaClient({ adapter: new PrismaPg(poolSettings) });

/** Not Prisma's own cursors: with a key of two columns Prisma reads all rows after the cursor and drops those beyond the page. */
async function page(where, { first, after }) {
  const [name, id] = decodeCursor(after);
  const rows = await prisma.contact.findMany({
    // The first condition lets PostgreSQL start at the right place of an index.
    where: { tenantId, deletedAt: null, ...where, name: { gte: name }, OR: [{ name: { gt: name } }, { id: { gt: id } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: first + 1,
  });
  return toConnection(rows, first);
}

const createIndividualContact = async (_root, { input: { name, externalId, emails, phones } }) => ({
  contact: await prisma.contact.create({
    data: {
      tenantId,
      kind: 'INDIVIDUAL',
      name,
      externalId,
      emails: {
        createMany: {
          data: emails.map(({ type, address }, position) => ({
            type,
            address,
            position,
            normalizedAddress: address.toLowerCase(),
            usageContext: 'PERSONAL',
          })),
        },
      },
      phones: {
        createMany: {
          data: phones.map(({ type, number }, position) => ({
            type,
            number,
            position,
            e164: number,
            usages: ['EVERYTHING'],
            usageContext: 'PERSONAL',
          })),
        },
      },
    },
  }),
});

const server = new ApolloServer({
  typeDefs,
  resolvers: {
    ...scalars,
    Query: {
      contact: (_root, { id }) => prisma.contact.findUnique({ where: { tenantId_id: { tenantId, id } } }),
      contacts: (_root, parameters) => page({}, parameters),
      organizationContacts: (_root, parameters) => page({ kind: 'ORGANIZATION' }, parameters),
    },
    Mutation: { createIndividualContact },
    CreateIndividualContactResult: { __resolveType: () => 'CreateIndividualContactPayload' },
    Contact: {
      emails: ({ id }, _parameters, { emails }) => emails.load(id),
      phones: ({ id }, _parameters, { phones }) => phones.load(id),
      customerRole: ({ id }, _parameters, { customerRoles }) => customerRoles.load(id),
      representatives: async ({ id }, { first }, { representatives }) => ({
        nodes: (await representatives.load(id)).slice(0, first),
      }),
    },
    ProfessionalIdentity: { individual: ({ individualId }, _parameters, { contacts }) => contacts.load(individualId) },
  },
});
await startStandaloneServer(server, { listen: address, context: async () => createLoaders(prisma) });
