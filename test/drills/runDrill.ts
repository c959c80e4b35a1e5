import { setTimeout as delay } from 'node:timers/promises';
import { DrillWriters, emailsEach, readStored } from './DrillWriters.ts';
import { drills, type DrillOptions } from './drills.ts';
import { Ledger, type Balance } from './Ledger.ts';
import { openDrillWorld } from './openDrillWorld.ts';

const writerCount = 12;
const warmUpMillis = 1000;

export interface DrillReport extends Balance, DrillOptions {
  name: string;
  isEmbedded: boolean;
  /** Milliseconds from the moment that all was in order again until the next write was acknowledged: the median and the longest. */
  recoveryMillis: { median: number; longest: number };
  complaints: string[];
}

export interface DrillRequest extends Partial<DrillOptions> {
  name: string;
  isEmbedded?: boolean;
  /** Hears after each time what was acknowledged by then. */
  onProgress?: (times: number, acknowledged: number) => void;
}

/** Breaks something under twelve writers, as often as asked for, and compares what they were told with what is there. */
export async function runDrill({ name, isEmbedded = false, onProgress, ...asked }: DrillRequest): Promise<DrillReport> {
  const drill = drills[name];
  if (!drill) throw new Error(`There is no drill ${name}. There are: ${Object.keys(drills).join(', ')}.`);
  if (isEmbedded && !['kill9', 'sigterm'].includes(name)) throw new Error(`The drill ${name} needs a PostgreSQL server.`);
  const options = { times: asked.times ?? drill.options.times, seconds: asked.seconds ?? drill.options.seconds };
  const world = await openDrillWorld({ isEmbedded, poolSize: drill.needs?.poolSize, hasRedis: drill.needs?.redis });
  try {
    const ledger = new Ledger();
    const writers = new DrillWriters(world.endpoint, ledger);
    writers.start(writerCount);
    for (let time = 0; time < options.times; time++) {
      await delay(warmUpMillis);
      await drill.breakIt(world, options);
      while (ledger.recoveryAfter(world.mendedAt.at(-1)!) === undefined) await delay(20);
      onProgress?.(time + 1, ledger.acknowledged);
    }
    await delay(warmUpMillis);
    await writers.rest();
    const balance = ledger.balance(await readStored(world.endpoint()), emailsEach);
    const recoveries = world.mendedAt.map((at) => Math.round(ledger.recoveryAfter(at)!)).sort((one, other) => one - other);
    const recoveryMillis = { median: recoveries[Math.floor(recoveries.length / 2)]!, longest: recoveries.at(-1)! };
    return { name, isEmbedded, ...options, ...balance, recoveryMillis, complaints: [...new Set(ledger.complaints)] };
  } finally {
    await world.close();
  }
}

export const isPassed = ({ lost, doubled, complaints }: DrillReport): boolean => lost === 0 && doubled === 0 && complaints.length === 0;
