import { numbered } from './creation.ts';
import type { GraphqlRequest } from './dialects.ts';

/** The request that a client would send as its nth one: the list over and over, a number of its own where there is a place for it. */
export function nthRequest(requests: GraphqlRequest[], index: number, firstNumber: number): GraphqlRequest {
  const text = JSON.stringify(requests[index % requests.length]);
  return JSON.parse(numbered(text, firstNumber + index)) as GraphqlRequest;
}
