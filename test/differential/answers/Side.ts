import { afterAll } from '@jest/globals';
import { createApp } from '../../../src/http/app.ts';
import { listen, type Listening } from '../../../src/http/listen.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { jwtSecret, type TestActor } from '../../support/actors.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { unlimited } from '../../support/unlimited.ts';
import { worldClock } from '../world/worldClock.ts';
import { askForPlan } from './isPlanned.ts';

export interface Request {
  as: TestActor;
  query: string;
  operationName?: string | undefined;
  variables: Record<string, unknown>;
  /** The header Accept-Language. */
  languages?: string | null;
}

/** An answer as it came over the wire. */
export interface WireAnswer {
  status: number;
  body: string;
  headers: Headers;
}

/** One of the two servers that are compared. */
export interface Side {
  ask(request: Request): Promise<WireAnswer>;
  /** Through a socket, where what was asked before may be answered in a shorter way. */
  askAtSocket(request: Request): Promise<WireAnswer>;
}

const path = '/graphql';
const servers: Listening[] = [];

afterAll(() => Promise.all(servers.map((server) => server.close())));

/** A server over the database of the tests; with `readPlanner: false` it is the reference execution alone. */
export async function openSide(options: { readPlanner: boolean }): Promise<Side> {
  const { database } = await testDatabase();
  const app = createApp({
    database,
    jwt: { secret: jwtSecret },
    logger: createLogger('silent'),
    graphiql: false,
    now: worldClock,
    ...unlimited,
    ...options,
  });
  const server = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  servers.push(server);
  return {
    ask: async (request) => read(await app.fetch(`http://kith.test${path}`, postOf(request, askForPlan))),
    askAtSocket: async (request) => read(await fetch(`http://127.0.0.1:${server.port}${path}`, postOf(request))),
  };
}

const postOf = ({ as, query, operationName, variables, languages }: Request, headers = {}) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    authorization: `Bearer ${as.token!}`,
    ...(languages && { 'accept-language': languages }),
    ...headers,
  },
  body: JSON.stringify({ query, operationName, variables }),
});

const read = async (response: Response): Promise<WireAnswer> => ({
  status: response.status,
  body: await response.text(),
  headers: response.headers,
});
