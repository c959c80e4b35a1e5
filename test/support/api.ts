/**
 * The API as a client sees it, over a tenant of its own:
 *
 *   const api = await createApi();
 *   const { contact } = await api.runOk(CreateContact, { input: { name: 'Ada' } });
 *   const problem = await api.runError(DeleteContact, { input: { id } }, 'PermissionDenied');
 *   const { contacts } = await api.runQuery(Contacts, {}, { as: api.backoffice });
 *   const [error] = await api.runRefused(Contacts, {}, { as: api.anonymous });
 *
 * Calls are made by `api.access` (TENANT.ACCESS) unless `as` names `api.backoffice`, `api.anonymous` or `api.stranger`, who
 * has every permission in another tenant.
 */
import { createApp } from '../../src/http/app.ts';
import type { JwtOptions } from '../../src/http/credentials/jwtActor.ts';
import type { DocumentPolicy } from '../../src/http/documents/createDocuments.ts';
import type { StreamLimits } from '../../src/http/streams/Streams.ts';
import type { BudgetOptions } from '../../src/limits/budgets.ts';
import type { LimitOptions } from '../../src/limits/limits.ts';
import type { ChangeSignal } from '../../src/platform/changes/changeSignal.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger, type Logger } from '../../src/platform/logger.ts';
import type { Outbound } from '../../src/platform/outbound/outbound.ts';
import type { RateLimits } from '../../src/platform/rateLimit.ts';
import type { SignInPolicy } from '../../src/platform/signInPolicy.ts';
import { readPlanner } from '../setup/readPlanner.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { jwtSecret, signIn, type TestActor } from './actors.ts';
import { askPair, isPaired, sharedWithPair } from './askPair.ts';
import { createTenant } from './createTenant.ts';
import { payloadOf, problemOf, type Payload, type ProblemName, type ProblemNamed } from './results.ts';
import { testDatabase } from './testDatabase.ts';
import { unlimited } from './unlimited.ts';

export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface CallOptions {
  as?: TestActor;
  headers?: Record<string, string>;
}

interface ApiOptions {
  maxRequestBytes?: number;
  /** What a request may ask for, where it is not as by default. */
  limits?: LimitOptions;
  /** What tenants and callers may ask for over time; anything when it is left out. */
  budgets?: BudgetOptions;
  publicOrigin?: string;
  /** The server's clock. */
  now?: () => Date;
  /** What the server may call; hosts on the public internet when it is left out. */
  outbound?: Outbound;
  /** Where attempts are counted; in the memory of the worker when it is left out. */
  rateLimits?: RateLimits;
  /** For how many days a cursor of the change feed can be continued from; 90 when it is left out. */
  changeCursorDays?: number;
  /** Says that something changed in a tenant; in the worker alone when it is left out. */
  changes?: ChangeSignal;
  streamLimits?: Partial<StreamLimits>;
  /** By what tokens are verified and signed; by the secret of the tests when it is left out. */
  jwt?: JwtOptions;
  /** How long the tokens of users hold; as by default when it is left out. */
  signIn?: Omit<SignInPolicy, 'signing'>;
  /** Which documents clients may ask for; any when it is left out. */
  documents?: DocumentPolicy;
  /** Where the server logs; nowhere when it is left out. */
  logger?: Logger;
  /** Another database than the worker's. */
  database?: Database;
  /** Whether queries are planned; as test/setup/readPlanner.ts has it when it is left out. */
  readPlanner?: boolean;
}

export type Api = Awaited<ReturnType<typeof createApi>>;

export async function createApi({ database: given, ...options }: ApiOptions = {}) {
  // Those that a server is started with are the same for all tests.
  const isOrdinary = given === undefined && Object.keys(options).length === 0;
  const database = given ?? (await testDatabase()).database;
  const [tenantId, otherTenantId] = [await createTenant(database), await createTenant(database)];
  const app = createApp({
    database,
    jwt: { secret: jwtSecret },
    logger: createLogger('silent'),
    graphiql: false,
    readPlanner,
    // A password takes long to verify on a machine that is busy with other tests.
    limits: { anonymous: { deadline: 15_000 } },
    ...(isOrdinary && (await sharedWithPair())),
    budgets: unlimited.budgets,
    ...options,
  });
  const access = await signIn(tenantId, 'TENANT.ACCESS');

  async function execute<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    { as = access, headers = {} }: CallOptions = {},
  ): Promise<Answer<Data>> {
    if (!(document instanceof String)) throw new Error('This document has no types yet: run npm run generate.');
    const allHeaders = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(as.token !== null && { authorization: `Bearer ${as.token}` }),
      ...headers,
    };
    const body = JSON.stringify({ query: document.toString(), variables });
    const response =
      isOrdinary && isPaired()
        ? await askPair(allHeaders, body)
        : await app.fetch('http://kith.test/graphql', { method: 'POST', headers: allHeaders, body });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
  }

  /** The data of a document that must succeed wholly. */
  async function runQuery<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    call?: CallOptions,
  ): Promise<Data> {
    const answer = await execute(document, variables, call);
    if (answer.errors || !answer.data) throw new Error(`The query failed: ${JSON.stringify(answer, null, 2)}`);
    return answer.data;
  }

  return {
    tenantId,
    db: database.client(tenantId),
    app,
    access,
    backoffice: await signIn(tenantId, 'TENANT.BACKOFFICE'),
    anonymous: { tenantId, id: '', token: null } satisfies TestActor,
    stranger: await signIn(otherTenantId, 'TENANT.ACCESS', 'TENANT.BACKOFFICE'),
    execute,
    runQuery,

    /** The payload of a mutation that must succeed. */
    runOk<Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
      call?: CallOptions,
    ): Promise<Payload<Data>> {
      return runQuery(document, variables, call).then((data) => payloadOf(data));
    },

    /** The problem that a mutation must answer with. */
    runError<Data, Variables, Name extends ProblemName<Data>>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
      name: Name,
      call?: CallOptions,
    ): Promise<ProblemNamed<Data, Name>> {
      return runQuery(document, variables, call).then((data) => problemOf(data, name));
    },

    /** The top-level errors of a document that must fail. */
    async runRefused<Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
      call?: CallOptions,
    ): Promise<NonNullable<Answer<Data>['errors']>> {
      const answer = await execute(document, variables, call);
      if (!answer.errors?.length) throw new Error(`Expected top-level errors: ${JSON.stringify(answer, null, 2)}`);
      return answer.errors;
    },
  };
}
