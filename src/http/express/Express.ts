import type { IncomingHttpHeaders } from 'node:http';
import type { RequestState } from '../requestState.ts';
import type { HeaderList } from './shortHeaders.ts';

/** A request to the endpoint of which only the headers are there. */
export interface Arriving {
  headers: IncomingHttpHeaders;
  method: 'POST' | 'GET';
}

/** One that is there: with what is in the body of a POST, or in the query string of a GET. */
export interface Incoming extends Arriving {
  content: string;
  /** Of the body. */
  bytes: number;
}

export interface ExpressAnswer {
  status: number;
  headers: HeaderList;
  body: string;
}

/** Answers a request that was admitted; null, or an error, for what Yoga must answer, which goes on with the state. */
export type Express = (state: RequestState, incoming: Incoming) => Promise<ExpressAnswer | null>;
