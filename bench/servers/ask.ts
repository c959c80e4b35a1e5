import { BenchError } from '../benchError.ts';
import type { GraphqlRequest } from '../requests/dialects.ts';
import type { RunningServer } from './startServer.ts';

/** @throws BenchError when the answer is no success */
export async function ask(server: RunningServer, request: GraphqlRequest | { query: string }): Promise<unknown> {
  return readAnswer(server, request, await post(server, JSON.stringify(request)));
}

/** @throws BenchError when the text is no answer, or one with errors */
export function readAnswer(server: RunningServer, request: GraphqlRequest | { query: string }, text: string): unknown {
  const answer = parse(text);
  if (answer.data && !answer.errors) return answer.data;
  throw new BenchError(`${server.name} answers ${text.slice(0, 1000)}\nto ${JSON.stringify(request)}\nIts log: ${server.log}`);
}

async function post(server: RunningServer, body: string): Promise<string> {
  // A connection that was kept could be closed by the server in the moment in which it is used again.
  const headers = { ...server.headers, 'content-type': 'application/json', accept: 'application/json', connection: 'close' };
  try {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    return await response.text();
  } catch (error) {
    throw new BenchError(`${server.name} does not answer: ${explain(error)}\nIts log: ${server.log}`);
  }
}

const explain = (error: unknown): string => String((error as Error).cause ?? error);

function parse(text: string): { data?: unknown; errors?: unknown } {
  try {
    return JSON.parse(text) as { data?: unknown };
  } catch {
    return {};
  }
}
