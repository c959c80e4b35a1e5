/** npm run bench: Kith beside its peers and beside hand-written SQL, on the same data. `-- --help` lists the options. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Closers } from './closers.ts';
import { measureTenant } from './measure/measureTenant.ts';
import { readOptions, usage, type Options } from './options.ts';
import { projectFolder, workFolder } from './places.ts';
import { progress } from './progress.ts';
import { collectFacts } from './report/collectFacts.ts';
import type { Report } from './report/report.ts';
import { writeReport } from './report/writeReport.ts';
import { runProgram } from './runProgram.ts';
import { assertTools } from './setUp/assertTools.ts';
import { installPeers } from './setUp/installPeers.ts';
import { prepareDatabases } from './setUp/prepareDatabases.ts';
import { runCommand } from './setUp/runCommand.ts';
import { countStatements } from './statements/countStatements.ts';

await runProgram({
  usage,
  run: async (parameters, closers) => {
    const options = readOptions(parameters);
    publish(await runBenchmark(options, closers), options);
  },
});

async function runBenchmark(options: Options, closers: Closers): Promise<Report> {
  assertTools();
  installPeers();
  runCommand('npm', ['run', 'build'], { folder: projectFolder });
  const prepared = [];
  for (const contacts of options.contacts) prepared.push(await prepareDatabases(contacts, options));
  const tenants = [];
  for (const databases of prepared) {
    progress(`Measuring with ${databases.contacts} contacts`);
    tenants.push({ contacts: databases.contacts, measurements: await measureTenant(databases, options, closers) });
    await closers.close();
  }
  const statements = await countStatements(prepared[0]!, options, closers);
  return { facts: await collectFacts(prepared[0]!.url), options, tenants, statements };
}

function publish(report: Report, { out }: Options): void {
  mkdirSync(workFolder, { recursive: true });
  const markdown = writeReport(report);
  writeFileSync(join(workFolder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(workFolder, 'report.md'), markdown);
  if (out === undefined) console.log(markdown);
  else writeFileSync(out, markdown);
  progress(`Wrote ${out ?? join(workFolder, 'report.md')}.`);
}
