/**
 * A load generator, in a process of its own. Requests arrive at times that the rate alone decides, whether those before are answered or
 * not, and what each takes is measured from then on: a server that falls behind does not make its clients wait unseen.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Connections } from './Connections.ts';
import { Measures, type LoadResult, type Outcome } from './Measures.ts';
import { requestOf } from './mix.ts';
import type { LoadTenant } from './prepareTenants.ts';

export interface Plan {
  url: string;
  tenants: LoadTenant[];
  /** Requests a second. */
  rate: number;
  seconds: number;
  /** How long requests are sent at the same rate before they count. */
  settlingSeconds: number;
  /** Of the first request; each number is used once. */
  firstNumber: number;
}

export type Report = { progress: string } | { result: LoadResult };

const progressSeconds = 10;
/** How long answers are waited for that are still to come in the end; longer than the server's deadline. */
const patienceMillis = 30_000;

process.once('message', (plan: Plan) => {
  run(plan).then(
    (result) => process.send!({ result } satisfies Report, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run({ url, tenants, rate, seconds, settlingSeconds, firstNumber }: Plan): Promise<LoadResult> {
  const connections = new Connections(url);
  const measures = new Measures();
  const settling = Math.round(rate * settlingSeconds);
  const total = settling + Math.round(rate * seconds);
  const begin = performance.now();
  const timeOf = (index: number): number => begin + (index / rate) * 1000;
  const end = timeOf(total);
  let [sent, ended, answered, nextProgress] = [0, 0, 0, progressSeconds];
  const send = async (index: number): Promise<void> => {
    const asked = requestOf(tenants, firstNumber + index);
    const { outcome, said } = await connections.send(asked).then(
      ({ status, text }) => ({ outcome: outcomeOf(status, text), said: `${status} ${text.slice(0, 300)}` }),
      (error: unknown) => ({ outcome: 'error' as const, said: String(error) }),
    );
    const now = performance.now();
    ended++;
    if (index < settling) return;
    if (now <= end) answered++;
    measures.add(asked.kind, outcome, now - timeOf(index), said);
  };
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1000) * rate) + 1);
    for (; sent < due; sent++) void send(sent);
    if (performance.now() >= timeOf(settling) + nextProgress * 1000) {
      const { requests, refused, errors, p50, p99 } = measures.readAll();
      process.send!({ progress: `${nextProgress} s: ${sent - settling} sent, ${requests} answered, ${refused} refused, ${errors} errors, median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms` } satisfies Report);
      nextProgress += progressSeconds;
    }
    await sleep(1);
  }
  const patience = performance.now() + patienceMillis;
  while (ended < total && performance.now() < patience) await sleep(10);
  connections.close();
  // What is not answered by now ends with an error.
  while (ended < total) await sleep(10);
  return { seconds, answered, classes: measures.read(), all: measures.readAll(), ...(measures.firstError !== undefined && { firstError: measures.firstError }) };
}

/** An answer of GraphQL with errors, or a problem in the place of what a mutation writes, is an error. */
function outcomeOf(status: number, text: string): Outcome {
  if (status === 429) return 'refused';
  return status === 200 && text.startsWith('{"data":{') && !text.includes('"errors":') && !/"__typename":"(?!\w+Payload")/.test(text) ? 'answered' : 'error';
}
