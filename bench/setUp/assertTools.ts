import { spawnSync } from 'node:child_process';
import { BenchError } from '../benchError.ts';

const packages = { wrk: 'wrk', taskset: 'util-linux' };

/** @throws BenchError when the machine lacks what the benchmark runs */
export function assertTools(): void {
  if (process.platform !== 'linux') {
    throw new BenchError('The benchmark reads CPU times from /proc: run it on Linux, for example in a container.');
  }
  for (const [tool, debianPackage] of Object.entries(packages)) {
    if (spawnSync(tool, ['-v'], { stdio: 'ignore' }).error) {
      throw new BenchError(`${tool} is missing. Install it, on Debian with: apt-get install ${debianPackage}`);
    }
  }
}
