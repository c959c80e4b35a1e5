import { redisUrl } from '../environment.ts';
import type { Closers } from '../closers.ts';
import { progress } from '../progress.ts';
import { startServer, type RunningServer } from '../servers/startServer.ts';
import { findKnee, type Knee } from './findKnee.ts';
import type { LoadResult } from './Measures.ts';
import type { LoadOptions } from './options.ts';
import { prepareTenants, type LoadTenant } from './prepareTenants.ts';
import { readMeanCost } from './readMeanCost.ts';
import { registerRead } from './registerRead.ts';
import { runLoad } from './runLoad.ts';

export interface MeasuredLoad {
  knee: Knee;
  /** What a request of the mix costs. */
  meanCost: number;
  /** Of a tenant: cost a second, and at once. */
  budget: { rate: number; burst: number };
  steadyRate: number;
  steady: LoadResult;
  /** Of the other tenants, in all. */
  neighbourRate: number;
  noisyRate: number;
  rounds: NoisyRound[];
}

/** What became of the requests of the others without and with the noisy tenant, and of those of that one. */
export interface NoisyRound {
  alone: LoadResult;
  withNoise: LoadResult;
  noise: LoadResult;
}

const steadyShare = 0.7;
/** What the others ask for in all while one tenant is noisy. */
const neighbourShare = 0.3;
const noiseFactor = 3;
/** Of its budget, a tenant can spend so many seconds' worth at once. */
const burstSeconds = 2;

export async function measureLoad(options: LoadOptions, closers: Closers): Promise<MeasuredLoad> {
  const { url, tenants } = await prepareTenants(options);
  const start = async (budgets: Record<string, string> = {}): Promise<RunningServer> => {
    const server = await startServer('kith', { database: { DATABASE_URL: url, REDIS_URL: redisUrl, ...budgets }, poolSize: 10, cpus: null, node: [process.execPath] });
    closers.add(server.stop);
    return server;
  };

  progress('Looking for the knee');
  const unbounded = await start();
  await registerRead(unbounded.url, tenants[0]!);
  const meanCost = await readMeanCost(unbounded.url, tenants);
  const knee = await findKnee(unbounded.url, tenants, options);
  await unbounded.stop();

  const rate = Math.round((knee.rate * meanCost * options.tenantShare) / 100);
  const budget = { rate, burst: burstSeconds * rate };
  const server = await start({ BUDGET_TENANT: `rate=${budget.rate},burst=${budget.burst}` });
  const load = (name: string, who: LoadTenant[], requests: number, seconds: number, givesWay = false) =>
    runLoad(name, { url: server.url, tenants: who, rate: requests, seconds, givesWay });
  await load('warm-up', tenants, Math.round(knee.rate * neighbourShare), options.stepSeconds);

  const steadyRate = Math.floor(knee.rate * steadyShare);
  progress(`Steady load: ${steadyRate} requests a second for ${options.minutes} minutes`);
  const steady = await load('steady', tenants, steadyRate, options.minutes * 60);

  const [noisy, ...others] = tenants as [LoadTenant, ...LoadTenant[]];
  const [neighbourRate, noisyRate, seconds] = [Math.floor(knee.rate * neighbourShare), knee.rate * noiseFactor, options.neighbourSeconds];
  const rounds: NoisyRound[] = [];
  while (rounds.length < options.rounds) {
    progress(`Round ${rounds.length + 1} of ${options.rounds}. The others alone: ${neighbourRate} requests a second`);
    const alone = await load('alone', others, neighbourRate, seconds);
    // Clients are on other machines: so many as the noisy ones would take the server's time here.
    progress(`The others again, and a tenant with ${noisyRate} requests a second`);
    const [withNoise, noise] = await Promise.all([load('others', others, neighbourRate, seconds), load('noisy', [noisy], noisyRate, seconds, true)]);
    rounds.push({ alone, withNoise, noise });
  }
  await server.stop();
  return { knee, meanCost, budget, steadyRate, steady, neighbourRate, noisyRate, rounds };
}
