/** npm run bench:memory: whether a server holds more memory after a million requests than before. `-- --help` lists the options. */
import { BenchError } from './benchError.ts';
import { judge } from './memory/judge.ts';
import { measureMemory } from './memory/measureMemory.ts';
import { readMemoryOptions, usage } from './memory/options.ts';
import { writeTables } from './memory/writeTables.ts';
import { projectFolder } from './places.ts';
import { runProgram } from './runProgram.ts';
import { runCommand } from './setUp/runCommand.ts';

await runProgram({
  usage,
  run: async (parameters, closers) => {
    const options = readMemoryOptions(parameters);
    runCommand('npm', ['run', 'build'], { folder: projectFolder });
    const readings = await measureMemory(options, closers);
    const findings = judge(readings);
    console.log([writeTables(readings), findings.map(({ text }) => `- ${text}`).join('\n')].join('\n\n'));
    if (findings.some(({ isGood }) => !isGood)) throw new BenchError('The heap grew beyond a bound.');
  },
});
