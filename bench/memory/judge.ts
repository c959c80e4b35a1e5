import type { MemoryReadings } from './measureMemory.ts';

/** The heap at the end of a phase by that at an earlier reading, when every cache was full already. */
const growthLimit = 1.1;

/** 2,000 documents in 25 kB each (src/http/app.ts), plans for 1,500,000 characters in 65 bytes each (Plans), 8,000,000 characters of statements. */
const cachesLimit = (2000 * 25e3 + 1.5e6 * 65 + 8e6 * 2) / 1e6;

/** A figure in a sentence, and whether it is within its bound. */
export interface Finding {
  text: string;
  isGood: boolean;
}

export function judge({ same, renewed }: MemoryReadings): Finding[] {
  const [first, last] = [same[0]!.heapUsed, same.at(-1)!.heapUsed];
  const [middle, end] = [renewed[renewed.length / 2 - 1]!.heapUsed, renewed.at(-1)!.heapUsed];
  return [
    finding('The same documents, the last heap by the first one', last / first, growthLimit),
    finding('New documents, the last heap by the one in the middle', end / middle, growthLimit),
    finding('What new documents leave in the caches, in MB', (end - last) / 1e6, cachesLimit),
  ];
}

const finding = (subject: string, value: number, limit: number): Finding => ({
  text: `${subject}: ${value.toFixed(2)}, at most ${limit.toFixed(2)}`,
  isGood: value <= limit,
});
