/**
 * A load generator, in a process of its own. Requests arrive at times that the rate alone decides, whether those before are answered or
 * not, and what each takes is measured from then on: a server that falls behind does not make its clients wait unseen.
 */
import { Agent, request as send } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Measures, type LoadResult, type Outcome } from './Measures.ts';
import { requestOf, type LoadRequest } from './mix.ts';
import type { LoadTenant } from './prepareTenants.ts';

export interface Plan {
  url: string;
  tenants: LoadTenant[];
  /** Requests a second. */
  rate: number;
  seconds: number;
  /** Of the first request; each number is used once. */
  firstNumber: number;
}

export type Report = { progress: string } | { result: LoadResult };

const progressSeconds = 10;
/** How long answers are waited for that are still to come in the end; longer than the server's deadline. */
const patienceMillis = 30_000;
/** So many that no request waits for a connection, although one that is refused is held for a second (ADR 27). */
const connectionsFor = (rate: number): number => 256 + 2 * rate;

process.once('message', (plan: Plan) => {
  run(plan).then(
    (result) => process.send!({ result } satisfies Report, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run({ url, tenants, rate, seconds, firstNumber }: Plan): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connectionsFor(rate) });
  const measures = new Measures();
  const total = Math.round(rate * seconds);
  const begin = performance.now();
  let [sent, answered, nextProgress] = [0, 0, progressSeconds];
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1000) * rate) + 1);
    for (; sent < due; sent++) {
      const arrival = begin + (sent / rate) * 1000;
      const asked = requestOf(tenants, firstNumber + sent);
      exchange(agent, url, asked).then(
        ({ status, text }) => {
          const [outcome, now] = [outcomeOf(status, text), performance.now()];
          if (now <= begin + seconds * 1000) answered++;
          measures.add(asked.kind, outcome, now - arrival, `${status} ${text.slice(0, 300)}`);
        },
        (error: unknown) => measures.add(asked.kind, 'error', 0, String(error)),
      );
    }
    if (performance.now() - begin >= nextProgress * 1000) {
      const { requests, refused, errors, p50, p99 } = measures.readAll();
      process.send!({ progress: `${nextProgress} s: ${sent} sent, ${requests} answered, ${refused} refused, ${errors} errors, median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms` } satisfies Report);
      nextProgress += progressSeconds;
    }
    await sleep(1);
  }
  const end = performance.now();
  while (measures.count < sent && performance.now() - end < patienceMillis) await sleep(10);
  agent.destroy();
  // What is not answered by now ends with an error.
  while (measures.count < sent) await sleep(10);
  return { seconds, answered, classes: measures.read(), all: measures.readAll(), ...(measures.firstError !== undefined && { firstError: measures.firstError }) };
}

interface Answered {
  status: number;
  text: string;
}

function exchange(agent: Agent, url: string, { method, path, headers, body }: LoadRequest): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = send(`${url}${path}`, { agent, method, headers: method === 'GET' ? headers : { ...headers, 'content-length': Buffer.byteLength(body) } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, text }));
      response.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** An answer of GraphQL with errors, or a problem in the place of what a mutation writes, is an error. */
function outcomeOf(status: number, text: string): Outcome {
  if (status === 429) return 'refused';
  return status === 200 && text.startsWith('{"data":{') && !text.includes('"errors":') && !/"__typename":"(?!\w+Payload")/.test(text) ? 'answered' : 'error';
}
