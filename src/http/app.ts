import type { IncomingMessage, RequestListener } from 'node:http';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { schema } from '../graphql/schema.ts';
import { Limiter } from '../limits/Limiter.ts';
import { createBudgets, type BudgetOptions } from '../limits/budgets.ts';
import { usualRefusalPause } from '../limits/holdRefusal.ts';
import { createLimits, type LimitOptions } from '../limits/limits.ts';
import { Purses } from '../limits/Purses.ts';
import { createReadImage } from '../modules/image/service/readImage.ts';
import { ownChanges, type ChangeSignal } from '../platform/changes/changeSignal.ts';
import { Deadline } from '../platform/Deadline.ts';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/logger.ts';
import type { Network } from '../platform/outbound/addresses.ts';
import { watchSubscriptions } from '../platform/metrics.ts';
import type { Outbound } from '../platform/outbound/outbound.ts';
import type { RateLimits } from '../platform/rateLimit.ts';
import { RequestContext } from '../platform/requestContext.ts';
import { defaultSignIn, type SignInPolicy } from '../platform/signInPolicy.ts';
import { ReadPlanner } from '../planner/ReadPlanner.ts';
import { createAnswerHeaders, type CorsOrigins } from './answerHeaders.ts';
import { createAuthenticate, type Authenticate } from './authenticate.ts';
import { clientAddress } from './clientAddress.ts';
import type { JwtOptions } from './credentials/jwtActor.ts';
import { createDocuments, type DocumentPolicy } from './documents/createDocuments.ts';
import { Admission } from './express/Admission.ts';
import { createExpress } from './express/createExpress.ts';
import { expressListener } from './express/expressListener.ts';
import { createShortHeaders } from './express/shortHeaders.ts';
import type { GraphiqlOptions } from './graphiql/page.ts';
import { nodeListener, type NodeAnswer } from './nodeListener.ts';
import { useAnswerHeaders } from './plugins/useAnswerHeaders.ts';
import { useCost } from './plugins/useCost.ts';
import { useDocuments } from './plugins/useDocuments.ts';
import { useGraphiqlPage } from './plugins/useGraphiqlPage.ts';
import { useHealth } from './plugins/useHealth.ts';
import { replayedHeader, useIdempotency } from './plugins/useIdempotency.ts';
import { useImages } from './plugins/useImages.ts';
import { useInstants } from './plugins/useInstants.ts';
import { useIntrospectionGuard } from './plugins/useIntrospectionGuard.ts';
import { useLimits } from './plugins/useLimits.ts';
import { useNotAcceptable } from './plugins/useNotAcceptable.ts';
import { useMaskedErrors } from './plugins/useMaskedErrors.ts';
import { usePreflightGuard } from './plugins/usePreflightGuard.ts';
import { usePreparedReads } from './plugins/usePreparedReads.ts';
import { planHeader, useReadPlanner } from './plugins/useReadPlanner.ts';
import { useRequestContext } from './plugins/useRequestContext.ts';
import { useRequestLog } from './plugins/useRequestLog.ts';
import { useRevalidation } from './plugins/useRevalidation.ts';
import { useSubscriptions } from './plugins/useSubscriptions.ts';
import { useVariableViolations } from './plugins/useVariableViolations.ts';
import { useWellFormedParameters } from './plugins/useWellFormedParameters.ts';
import { Readiness } from './Readiness.ts';
import type { RequestState } from './requestState.ts';
import { Streams, type StreamLimits } from './streams/Streams.ts';

export interface AppOptions {
  database: Database;
  jwt: JwtOptions;
  /** Who calls; whom the credential names when it is left out. */
  authenticate?: Authenticate;
  logger: Logger;
  /** The playground at the endpoint; none when it is left out. */
  graphiql?: GraphiqlOptions | false;
  /** Who may ask for the schema: everybody, or only those who are signed in. */
  introspection?: 'public' | 'authenticated';
  /** Bytes that the body of a request may have, whoever sends it. */
  maxRequestBytes?: number | undefined;
  /** What else a request may have, where it is not as by default. */
  limits?: LimitOptions;
  /** What tenants and callers may ask for over time, where it is not as by default. */
  budgets?: BudgetOptions;
  /** How long who has used up a budget waits for his refusal, in milliseconds; holdRefusal.ts has what it is when it is left out. */
  refusalPause?: number;
  /** Where clients reach the server, for example https://kith.example; URLs are relative to it when it is left out. */
  publicOrigin?: string | undefined;
  /** Pages of which origins may call; none when it is left out. */
  corsOrigins?: CorsOrigins;
  now?: () => Date;
  /** What the server may call; hosts on the public internet when it is left out. */
  outbound?: Outbound;
  /** Where attempts are counted; in the memory of this process when it is left out. */
  rateLimits?: RateLimits;
  /** For how many days a cursor of the change feed can be continued from; 90 when it is left out. */
  changeCursorDays?: number | undefined;
  /** Says that something changed in a tenant; by this process alone when it is left out. */
  changes?: ChangeSignal;
  /** How long the tokens of users hold who sign in here. */
  signIn?: Omit<SignInPolicy, 'signing'>;
  /** Proxies that are believed when they say where a request comes from; none when it is left out. */
  trustedProxies?: readonly Network[];
  /** How many subscriptions may be open. */
  streamLimits?: Partial<StreamLimits>;
  /** Whether queries are planned; when they are not, the reference execution answers all of them. */
  readPlanner?: boolean;
  /** Which documents clients may ask for; any when it is left out. */
  documents?: DocumentPolicy;
  /** Keeps what processes share; each has its own when it is left out. */
  redis?: Redis | undefined;
  /** What all processes of the installation know and nobody else; each makes its own when it is left out. */
  secret?: string | undefined;
}

export interface App {
  /** A function from Request to Response, without a socket. */
  fetch: (url: string, init?: RequestInit) => Response | Promise<Response>;
  /** A listener for `node:http`. */
  listener: RequestListener;
  /** Writes what is only in memory by now. */
  flush(): Promise<void>;
  /** The subscriptions that are open. */
  streams: Streams;
  /** Whether requests should be sent here. */
  readiness: Readiness;
}

export const graphqlEndpoint = '/graphql';

/** What pages of other origins may read beside what any page may. */
const exposedHeaders = ['x-request-id', planHeader, replayedHeader, 'retry-after'];

/** Documents that are kept parsed, and how many characters they may have in all. */
const documentsKept = { max: 2000, maxSize: 3_000_000 };

/** What is wrong with a text depends on who sends it, and texts of any size would be kept with it. */
const nothingKept = { get: () => undefined, set: () => {} };

/** The server without its socket. */
export function createApp({
  database,
  jwt,
  logger,
  graphiql,
  introspection = 'authenticated',
  maxRequestBytes,
  limits = {},
  budgets = {},
  refusalPause = usualRefusalPause,
  publicOrigin,
  corsOrigins = [],
  now = () => new Date(),
  outbound,
  rateLimits,
  changeCursorDays,
  changes = ownChanges,
  signIn = defaultSignIn,
  trustedProxies = [],
  streamLimits,
  readPlanner = true,
  documents: policy = {},
  redis,
  secret,
  authenticate = createAuthenticate({ database, jwt, changes }),
}: AppOptions): App {
  const planner = readPlanner ? new ReadPlanner(schema) : null;
  const { documents, usage, graphiqlToken } = createDocuments({ policy, database, logger, redis, secret });
  const parsed = new LRUCache<string, DocumentNode>({ ...documentsKept, sizeCalculation: (_document, text) => text.length + 1 });
  const limiter = new Limiter(schema, createLimits(limits, maxRequestBytes));
  const purses = new Purses({ budgets: createBudgets(budgets), redis });
  const { secret: signingSecret, issuer, audience } = jwt;
  const signing = signingSecret === undefined ? undefined : { secret: signingSecret, issuer, audience };
  const platform = { database, publicOrigin, outbound, rateLimits, changes, changeCursorDays, signIn: { ...signIn, signing } };
  const contextOf = (state: RequestState): RequestContext => {
    if (state.context) return state.context;
    const { actor, requestId, languages, address } = state;
    const isQuery = state.operation?.type === OperationTypeNode.QUERY;
    const deadline = new Deadline(limiter.limitsOf(actor).deadline);
    state.context = new RequestContext({ isQuery, actor, requestId, languages, address, now: now(), deadline, renew: () => renew(state), ...platform });
    return state.context;
  };
  const renew = async (state: RequestState): Promise<RequestContext> => {
    state.actor = (await state.authenticate?.()) ?? null;
    delete state.context;
    return contextOf(state);
  };
  const answerHeaders = createAnswerHeaders({ corsOrigins, exposedHeaders, publicOrigin });
  const addressOf = (request: IncomingMessage) => clientAddress(request, trustedProxies);
  const streams = new Streams(streamLimits);
  watchSubscriptions(() => streams.count);
  const readiness = new Readiness(database, redis);
  const yoga = createYoga<{ state?: RequestState }>({
    schema,
    graphqlEndpoint,
    // useAnswerHeaders does it.
    cors: false,
    multipart: false,
    // useLimits bounds it, and knows whose it is.
    maxRequestBodySize: false,
    landingPage: false,
    // No URL ends so: Yoga's own check would tell at any path that it is Yoga.
    healthCheckEndpoint: ' ',
    graphiql: false,
    logging: false,
    // useMaskedErrors does it, and knows the request.
    maskedErrors: false,
    parserAndValidationCache: { documentCache: parsed, errorCache: nothingKept },
    plugins: [
      useNotAcceptable(),
      useAnswerHeaders(answerHeaders),
      useHealth(readiness),
      usePreflightGuard(),
      ...(graphiql ? [useGraphiqlPage({ endpoint: graphqlEndpoint, graphiql, pageToken: () => graphiqlToken(now()) })] : []),
      useImages({ readImage: createReadImage(database), logger, now }),
      // Inside of useRequestContext, whose context they need. Around nothing but the reference execution.
      usePreparedReads(),
      ...(planner ? [useReadPlanner(planner)] : []),
      // Outside of the planner, which reads one instant at a time.
      useInstants(),
      useIdempotency(),
      useRequestContext({ authenticate, contextOf, now }),
      useLimits({ limiter, purses, refusalPause }),
      useDocuments(documents, now),
      useSubscriptions({ streams, contextOf, logger, now }),
      useWellFormedParameters(),
      ...(introspection === 'authenticated' ? [useIntrospectionGuard()] : []),
      useVariableViolations(),
      // The log comes last: it reads the codes that clients see.
      useMaskedErrors(logger),
      useRequestLog(logger),
      useCost(),
      useRevalidation(),
    ],
  });
  const yogaAnswer: NodeAnswer = (request, response, state) => yoga(request, response, { state });
  const onShortWay = (shortPlanner: ReadPlanner, longWay: NodeAnswer): NodeAnswer => {
    const headersOf = createShortHeaders(answerHeaders);
    const admission = new Admission({ authenticate, purses, headersOf, logger, now });
    const express = createExpress({ planner: shortPlanner, parsed, documents, limiter, contextOf, headersOf, logger, now });
    return expressListener({ admission, refusalPause, express, yoga: longWay, endpoint: graphqlEndpoint });
  };
  return {
    fetch: (url, init) => yoga.fetch(url, init ?? {}),
    listener: nodeListener({ answer: planner ? onShortWay(planner, yogaAnswer) : yogaAnswer, addressOf }),
    flush: () => usage.flush(),
    streams,
    readiness,
  };
}
