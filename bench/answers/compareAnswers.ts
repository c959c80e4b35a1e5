import { isDeepStrictEqual } from 'node:util';
import { BenchError } from '../benchError.ts';
import { reserveNumbers } from '../requests/creation.ts';
import { requestsOf, type GraphqlRequest } from '../requests/dialects.ts';
import { nthRequest } from '../requests/nthRequest.ts';
import type { Sample } from '../requests/sampleContacts.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import { ask } from '../servers/ask.ts';
import type { Contestant } from '../servers/contestant.ts';
import { normalizeAnswer } from './normalizeAnswer.ts';

const questions = 20;

export interface CompareOptions {
  workload: WorkloadName;
  sample: Sample;
  /** Called after each server, because all are asked to create the same contacts. */
  afterServer: () => Promise<void>;
}

interface Answered {
  server: string;
  exchanges: { request: GraphqlRequest; answer: unknown }[];
}

/** @throws BenchError when a server answers otherwise than the first one: it would be measured at other work */
export async function compareAnswers(contestants: Contestant[], { workload, sample, afterServer }: CompareOptions): Promise<void> {
  const firstNumber = reserveNumbers();
  let reference: Answered | undefined;
  for (const { server, dialect } of contestants) {
    const exchanges = [];
    const requests = requestsOf(dialect, workload, sample);
    for (let index = 0; index < questions; index++) {
      const request = nthRequest(requests, index, firstNumber);
      exchanges.push({ request, answer: normalizeAnswer(workload, await ask(server, request)) });
    }
    await afterServer();
    reference ??= { server: server.name, exchanges };
    assertEqual({ server: server.name, exchanges }, reference);
  }
}

function assertEqual(given: Answered, expected: Answered): void {
  for (const [index, { request, answer }] of given.exchanges.entries()) {
    const other = expected.exchanges[index]!.answer;
    if (isDeepStrictEqual(answer, other)) continue;
    throw new BenchError(
      `${given.server} answers otherwise than ${expected.server} to ${JSON.stringify(request)}\n` +
        `${given.server}: ${JSON.stringify(answer, null, 2)}\n${expected.server}: ${JSON.stringify(other, null, 2)}`,
    );
  }
}
