/**
 * npm run bench:load: how much load Kith bears, that it answers all of it at 70 % of that, and that a noisy tenant does not slow the others.
 * `-- --help` lists the options.
 */
import { BenchError } from './benchError.ts';
import { measureLoad } from './load/measureLoad.ts';
import { readLoadOptions, usage } from './load/options.ts';
import { failuresOf, writeLoad } from './load/writeLoad.ts';
import { projectFolder } from './places.ts';
import { runProgram } from './runProgram.ts';
import { runCommand } from './setUp/runCommand.ts';

await runProgram({
  usage,
  run: async (parameters, closers) => {
    const options = readLoadOptions(parameters);
    runCommand('npm', ['run', 'build'], { folder: projectFolder });
    const measured = await measureLoad(options, closers);
    console.log(writeLoad(measured, options));
    const failures = failuresOf(measured);
    if (failures.length > 0) throw new BenchError(failures.join('\n'));
  },
});
