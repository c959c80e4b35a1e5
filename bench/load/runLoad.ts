import { fork } from 'node:child_process';
import { join } from 'node:path';
import { benchFolder } from '../places.ts';
import { progress } from '../progress.ts';
import type { Plan, Report } from './generate.ts';
import type { LoadResult } from './Measures.ts';

/** A server accepts new connections one by one, between everything else that it does. */
const settlingSeconds = 5;

/** Numbers of requests that a database has seen. */
let usedNumbers = 0;

export interface Load extends Omit<Plan, 'firstNumber' | 'settlingSeconds'> {
  /** Whether the system may prefer every other process, at once. */
  givesWay: boolean;
}

/** Has a process run only while no other one wants to, by util-linux. */
const whenIdle = { execPath: 'chrt', execArgv: ['--idle', '0', process.execPath, ...process.execArgv] };

/** Sends a load from a process of its own. */
export function runLoad(name: string, { givesWay, ...plan }: Load): Promise<LoadResult> {
  const firstNumber = usedNumbers;
  usedNumbers += Math.ceil(plan.rate * (settlingSeconds + plan.seconds)) + 1;
  return new Promise((resolve, reject) => {
    const generator = fork(join(benchFolder, 'load', 'generate.ts'), givesWay ? whenIdle : {});
    // It would outlive an interrupted benchmark.
    const kill = () => generator.kill();
    process.once('exit', kill);
    generator.on('message', (report: Report) => {
      if ('progress' in report) progress(`  ${name}, ${report.progress}`);
      else resolve(report.result);
    });
    generator.once('error', reject);
    generator.once('exit', (code) => {
      process.off('exit', kill);
      reject(new Error(`The load generator ended with ${code}.`));
    });
    generator.send({ ...plan, settlingSeconds, firstNumber } satisfies Plan);
  });
}
