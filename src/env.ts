import { resolve } from 'node:path';
import { z } from 'zod';
import { budgetNames, type Budget } from './limits/budgets.ts';
import { limitNames, longestDeadline, type Limits } from './limits/limits.ts';
import { isNetwork, parseNetwork } from './platform/outbound/addresses.ts';
import { defaultSignIn } from './platform/signInPolicy.ts';

const booleanText = z.enum(['true', 'false']).transform((text) => text === 'true');

const networkList = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .pipe(z.array(z.string().refine(isNetwork, 'must be networks in CIDR notation, separated by commas, for example 10.20.0.0/16')));

/** As browsers send it, those of applications that are none included: `capacitor://localhost`. */
const isOrigin = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@*A-Z]+$/.test(text);

const corsOrigins = z
  .string()
  .transform((list) => (list.trim() === '*' ? ('any' as const) : list.split(',').map((origin) => origin.trim())))
  .refine((origins) => origins === 'any' || origins.every(isOrigin), 'must be * or origins separated by commas, for example https://app.example');
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

const databaseUrls = z
  .string()
  .transform((list) => list.split(',').map((url) => url.trim()))
  .pipe(z.array(z.url({ protocol: /^postgres(ql)?$/, error: 'must be postgres:// URLs, separated by commas' })));

const exemptions = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(['graphiql', 'backoffice'], 'must be graphiql, backoffice, or both, separated by a comma')));

/** Numbers by their names: `depth=10,deadline=5000`. */
const numbersNamed = <Name extends string>(names: readonly Name[], mostOf: Partial<Record<Name, number>> = {}) =>
  z.string().transform((list, context): Partial<Record<Name, number>> => {
    const entries = list.split(',').map((entry) => entry.split('=').map((part) => part.trim()));
    const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
    for (const [name, value, ...others] of entries) {
      const known = names.find((each) => each === name);
      const [number, most] = [Number(value), (known && mostOf[known]) ?? 1_000_000_000];
      if (known === undefined || others.length > 0) refuse(`must read name=number, with names of ${names.join(', ')}`);
      else if (!Number.isInteger(number) || number < 1 || number > most) refuse(`${known} must be a whole number from 1 to ${most}`);
    }
    return Object.fromEntries(entries.map(([name, value]) => [name, Number(value)])) as Partial<Record<Name, number>>;
  });

/** What one kind of principal may ask for at a time, and over time, where it is not as by default. */
const limits = numbersNamed<keyof Limits>(limitNames, { deadline: longestDeadline });
const budget = numbersNamed<keyof Budget>(budgetNames);

const minimumSecret = 32;

const secretList = z
  .string()
  .transform((list) => list.split(',').map((secret) => secret.trim()))
  .pipe(z.array(z.string().min(minimumSecret, `must be secrets of at least ${minimumSecret} characters, separated by commas`)));

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** The collector that traces are sent to by OTLP over HTTP; nowhere when it is left out. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Where what is counted is served for Prometheus; nowhere when it is left out. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** postgres://… selects a server; without it the embedded database in DATA_DIR is used. */
  DATABASE_URL: databaseUrl.optional(),
  /** transaction: DATABASE_URL and DATABASE_REPLICA_URLS lead to a pooler that gives each transaction another session. */
  DATABASE_POOLER: z.enum(['none', 'transaction']).default('none'),
  /** Past the pooler, for migrations and LISTEN. */
  DATABASE_DIRECT_URL: databaseUrl.optional(),
  /** Streaming replicas of the server of DATABASE_URL, each under a URL of its own. */
  DATABASE_REPLICA_URLS: databaseUrls.default([]),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
  /** Server processes that this one starts; they share the port. */
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(128).default(1),
  DATA_DIR: z.string().min(1).default('.data'),
  /** Contacts that the first start in development puts into the demo tenant. */
  DEMO_CONTACTS: z.coerce.number().int().min(0).max(1_000_000).default(500),
  JWT_SECRET: z.string().min(minimumSecret, `must have at least ${minimumSecret} characters`).optional(),
  /** Secrets that JWT_SECRET has taken the place of, while tokens that they signed are still about. */
  JWT_PREVIOUS_SECRETS: secretList.optional(),
  JWT_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  /** How long an access token holds, and a refresh token that is not used. */
  ACCESS_TOKEN_MINUTES: z.coerce.number().int().min(1).max(60).default(defaultSignIn.accessTokenMinutes),
  REFRESH_TOKEN_DAYS: z.coerce.number().int().min(1).max(365).default(defaultSignIn.refreshTokenDays),
  /** Networks of the proxies that are believed when they say where a request comes from. */
  TRUSTED_PROXIES: networkList.default([]),
  /** off leaves all queries to the reference execution. */
  READ_PLANNER: z.enum(['on', 'off']).default('on'),
  /** How long a process that ends goes on answering, so that balancers see at /readyz that it ends. */
  SHUTDOWN_DELAY_MS: z.coerce.number().int().min(0).max(5000).optional(),
  /** registered refuses documents that are sent as a text. */
  DOCUMENTS: z.enum(['any', 'registered']).default('any'),
  /** Who may send any document all the same: graphiql, backoffice. */
  UNREGISTERED_DOCUMENTS_FOR: exemptions.default([]),
  /** off refuses to learn documents by their hashes. */
  AUTOMATIC_PERSISTED_QUERIES: z.enum(['on', 'off']).default('on'),
  GRAPHIQL: booleanText.optional(),
  /** Bytes that the body of a request may have; 12,000,000 when it is left out. */
  MAX_REQUEST_BYTES: z.coerce.number().int().min(1000).max(1_000_000_000).optional(),
  /** What nobody, a user, an API key, and either of these with TENANT_BACKOFFICE may ask for at a time. */
  LIMITS_ANONYMOUS: limits.default({}),
  LIMITS_USER: limits.default({}),
  LIMITS_API_KEY: limits.default({}),
  LIMITS_BACKOFFICE: limits.default({}),
  /** What a tenant, a user, an API key, and either of these with TENANT_BACKOFFICE may ask for over time. */
  BUDGET_TENANT: budget.default({}),
  BUDGET_USER: budget.default({}),
  BUDGET_API_KEY: budget.default({}),
  BUDGET_BACKOFFICE: budget.default({}),
  /** Where clients reach the server when they are to get whole URLs: scheme, host and port alone. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url))
    .refine((url) => url.href === `${url.origin}/`, 'must be an origin, for example https://kith.example')
    .transform((url) => url.origin)
    .optional(),
  /** Origins whose pages may call, or * for any. */
  CORS_ORIGINS: corsOrigins.optional(),
  /** Networks beside the public internet that tenants may have the server call. */
  OUTBOUND_ALLOWED_NETWORKS: networkList.default([]),
  /** The folder with secrets of tenants: <SECRETS_DIR>/<tenant>/<key>. */
  SECRETS_DIR: z.string().min(1).optional(),
  /** redis://… or rediss://… counts attempts for all processes together; without it each counts for itself. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** For how many days a cursor of the change feed can be continued from. */
  CHANGE_CURSOR_DAYS: z.coerce.number().int().min(1).max(3650).optional(),
});

/** All that is read of the environment. */
export const environmentNames = Object.keys(schema.shape);

export type Env = ReturnType<typeof readEnv>;

/** Which database the environment names. */
export const databaseOf = ({ databaseUrl: url, databaseDirectUrl: directUrl, isDatabasePooled: isPooled, dataDirectory }: Env) =>
  url === undefined ? { dataDirectory } : { url, directUrl, isPooled };

/** The one place that reads the process environment. Throws one error that lists every variable that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env) {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction && !env.JWT_SECRET && !env.JWT_JWKS_URL) {
    throw new Error(`Refusing to start in production without JWT_SECRET (${minimumSecret} characters or more) or JWT_JWKS_URL.`);
  }
  if (env.JWT_PREVIOUS_SECRETS && !env.JWT_SECRET) throw new Error('JWT_PREVIOUS_SECRETS go with a JWT_SECRET, which has taken their place.');
  if (isProduction && env.JWT_JWKS_URL?.startsWith('http:') && !isLoopback(new URL(env.JWT_JWKS_URL))) {
    throw new Error('Refusing to start in production with a JWT_JWKS_URL that is not https: whoever is on the way could sign tokens.');
  }
  if (env.WEB_CONCURRENCY > 1 && env.DATABASE_URL === undefined) {
    throw new Error('WEB_CONCURRENCY above 1 needs DATABASE_URL: the embedded database serves one process.');
  }
  if (env.DATABASE_REPLICA_URLS.length > 0 && (env.DATABASE_URL === undefined || env.REDIS_URL === undefined)) {
    throw new Error('DATABASE_REPLICA_URLS needs DATABASE_URL, and REDIS_URL: through Redis, processes tell each other what a replica must have.');
  }
  if (env.DATABASE_POOLER === 'transaction' && env.DATABASE_DIRECT_URL === undefined) {
    throw new Error('DATABASE_POOLER=transaction needs DATABASE_DIRECT_URL, which leads past the pooler: migrations and LISTEN need a session of their own.');
  }
  return {
    isProduction,
    host: env.HOST,
    port: env.PORT,
    metrics: env.METRICS_PORT === undefined ? undefined : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    tracesUrl: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: env.LOG_LEVEL,
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    isDatabasePooled: env.DATABASE_POOLER === 'transaction',
    databaseDirectUrl: env.DATABASE_DIRECT_URL,
    replicaUrls: env.DATABASE_REPLICA_URLS,
    workers: env.WEB_CONCURRENCY,
    dataDirectory: resolve(env.DATA_DIR),
    demoContacts: env.DEMO_CONTACTS,
    graphiql: env.GRAPHIQL ?? !isProduction,
    maxRequestBytes: env.MAX_REQUEST_BYTES,
    limits: { anonymous: env.LIMITS_ANONYMOUS, user: env.LIMITS_USER, apiKey: env.LIMITS_API_KEY, backoffice: env.LIMITS_BACKOFFICE },
    budgets: { tenant: env.BUDGET_TENANT, user: env.BUDGET_USER, apiKey: env.BUDGET_API_KEY, backoffice: env.BUDGET_BACKOFFICE },
    publicOrigin: env.PUBLIC_URL,
    corsOrigins: env.CORS_ORIGINS ?? (isProduction ? [] : 'any'),
    readPlanner: env.READ_PLANNER === 'on',
    documents: {
      accept: env.DOCUMENTS,
      unregisteredFor: env.UNREGISTERED_DOCUMENTS_FOR,
      automatic: env.AUTOMATIC_PERSISTED_QUERIES === 'on',
    },
    redisUrl: env.REDIS_URL,
    leaveMillis: env.SHUTDOWN_DELAY_MS ?? (isProduction ? 2000 : 0),
    signIn: { accessTokenMinutes: env.ACCESS_TOKEN_MINUTES, refreshTokenDays: env.REFRESH_TOKEN_DAYS },
    trustedProxies: env.TRUSTED_PROXIES.map(parseNetwork),
    changeCursorDays: env.CHANGE_CURSOR_DAYS,
    outbound: {
      allowedNetworks: env.OUTBOUND_ALLOWED_NETWORKS,
      secretsDirectory: env.SECRETS_DIR === undefined ? undefined : resolve(env.SECRETS_DIR),
    },
    jwt: {
      secret: env.JWT_SECRET,
      previousSecrets: env.JWT_PREVIOUS_SECRETS,
      jwksUrl: env.JWT_JWKS_URL,
      issuer: env.JWT_ISSUER,
      audience: env.JWT_AUDIENCE,
    },
  };
}
