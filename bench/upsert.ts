/** npm run bench:upsert: the CPU time that a server needs for bulk upserts, the first one of its process and later ones. `-- --help` lists the options. */
import { BenchError } from './benchError.ts';
import { projectFolder } from './places.ts';
import { runProgram } from './runProgram.ts';
import { runCommand } from './setUp/runCommand.ts';
import { measureUpserts } from './upsert/measureUpserts.ts';
import { readUpsertOptions, usage } from './upsert/options.ts';
import { isWithinBound, writeUpserts } from './upsert/writeUpserts.ts';

await runProgram({
  usage,
  run: async (parameters, closers) => {
    const options = readUpsertOptions(parameters);
    runCommand('npm', ['run', 'build'], { folder: projectFolder });
    const measured = await measureUpserts(options, closers);
    console.log(writeUpserts(measured));
    if (!isWithinBound(measured)) throw new BenchError('A call took more CPU time of the server than it may.');
  },
});
