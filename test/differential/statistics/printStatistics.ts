import { reachableCoordinates } from './coordinates.ts';
import type { Statistics } from './Statistics.ts';

/** Prints how often every field was asked for and what came of it, those never asked for or never answered first. */
export function printStatistics({ fields, codes, lists, operations, answers }: Statistics): void {
  const rows = reachableCoordinates()
    .map((coordinate) => ({ coordinate, ...(fields.get(coordinate) ?? { selected: 0, answered: 0, present: 0 }) }))
    .sort((one, other) => one.present - other.present || one.selected - other.selected);
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  const lines = [
    `${operations} operations, ${answers} answers; first errors: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    `Lists with something in them: ${share(lists.filled, lists.filled + lists.empty)} of ${lists.filled + lists.empty}`,
    `Fields selected: ${share(rows.filter(({ selected }) => selected > 0).length, rows.length)} of ${rows.length}; ` +
      `with a value in some answer: ${share(rows.filter(({ present }) => present > 0).length, rows.length)}`,
    'selected answered present  field',
    ...rows.map(
      ({ coordinate, ...counts }) =>
        [counts.selected, counts.answered, counts.present].map((count) => String(count).padStart(8)).join(' ') +
        `  ${coordinate}`,
    ),
  ];
  // Jest would say of each line where it comes from.
  process.stdout.write(`${lines.join('\n')}\n`);
}
