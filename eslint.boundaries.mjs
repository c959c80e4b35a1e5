/**
 * Who may import whom. A request goes one way: http → graphql → service → policy, inputs, rules → repository, loaders →
 * platform. A file is bound by the last row that its name matches.
 */
const never = (regex, message, options = {}) => ({ regex, message, ...options });

const http = never('/http/', 'Nothing below HTTP knows HTTP.');
const modules = never('/modules/', 'Modules build on this, not the other way round.');
const graphql = never('(^|/)graphql/', 'GraphQL calls this, not the other way round.');
const graphqlPackages = never('^(@pothos/|graphql(-|$|/))', 'Nothing below the graphql folders knows GraphQL.');
const service = never('/service/', 'Services call this, not the other way round.');
const foreignService = never('\\.\\./\\w+/service/', "A field calls its own module's service.");
const planner = never('/planner/', 'What is planned knows nothing of who plans it.');
const limits = never('/limits/', 'What is limited knows nothing of limits.');
const idempotency = never('/idempotency/', 'What is done knows nothing of who has it done once.');
const repository = never('\\.repository\\.ts$', 'Call a service, or read with t.prismaField.');
const foreignRepository = never('\\.\\./\\w+/\\w+\\.repository\\.ts$', "Call that module's service.");

const everywhere = [
  never('^(node:)?process$', 'src/env.ts reads the environment, once.'),
  {
    regex: '/generated/prisma/client\\.ts$',
    importNames: ['PrismaClient'],
    message: 'Use the client that is bound to a tenant: ctx.db, or database.client(tenantId).',
    allowTypeImports: true,
  },
];

const boundary = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] },
});

export const boundaries = [
  boundary(['src/**/*.ts']),
  boundary(['src/platform/**/*.ts'], http, modules, planner, idempotency, limits, graphql, graphqlPackages),
  boundary(['src/graphql/**/*.ts'], http, modules, planner, idempotency, limits),
  boundary(['src/planner/**/*.ts'], http, modules, idempotency, limits, repository),
  boundary(['src/idempotency/**/*.ts'], http, modules, limits, repository),
  boundary(['src/limits/**/*.ts'], http, modules, idempotency, repository),
  boundary(['src/graphql/schema.ts'], http),
  boundary(
    ['src/http/**/*.ts'],
    never('/modules/(?!(?:access|document|image)/service/)', "HTTP knows the schema, who is signed in, how a document is found and how an image is read, not a module's inside."),
    never('/graphql/(?!schema\\.ts$)', 'HTTP knows the schema, not how it is made.'),
    never('/idempotency/(?!(?:executeOnce|idempotentOnMutationsRule|namesKeys)\\.ts$)', 'HTTP knows that mutations are done once, not how.'),
    never('/planner/(?!(?:ReadPlanner|LeftCounts|Outcome|instants)\\.ts$)', 'HTTP knows the planner, not its parts.'),
  ),
  boundary(['src/modules/**/*.ts'], http, planner, idempotency, limits),
  boundary(['src/modules/*/graphql/**/*.ts'], http, planner, idempotency, limits, repository, foreignService),
  boundary(['src/modules/*/service/**/*.ts'], http, planner, idempotency, limits, graphql, graphqlPackages, foreignRepository),
  boundary(['src/modules/**/*.repository.ts', 'src/modules/**/*.loaders.ts'], http, planner, idempotency, limits, graphql, graphqlPackages, service),
  boundary(
    ['src/modules/**/*.rules.ts'],
    never('^(node:|@prisma/|@pothos/|(pg|pino|dataloader|jose|graphql.*)$)', 'Rules decide; they neither read nor write.'),
    never('^\\.(?!.*(\\.rules|\\.errors|/domainError|/ids|/enums)\\.ts$)', 'Rules import types, errors and other rules.', {
      allowTypeImports: true,
    }),
  ),
  // Where clients are made, to be bound.
  { files: ['src/platform/database/LentClient.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
];
