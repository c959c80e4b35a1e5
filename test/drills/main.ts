import { parseArgs } from 'node:util';
import { drills } from './drills.ts';
import { isPassed, runDrill } from './runDrill.ts';

const usage = `Usage: npm run drill -- <name> [--times <number>] [--seconds <number>] [--embedded]

${Object.entries(drills)
  .map(([name, { description, options }]) => `  ${name.padEnd(17)} ${description}; ${options.times} times${options.seconds ? `, ${options.seconds} s` : ''}`)
  .join('\n')}`;

const natural = (text: string | undefined): number | undefined => {
  if (text !== undefined && !/^\d{1,6}$/.test(text)) throw new Error(`Not a number: ${text}`);
  return text === undefined ? undefined : Number(text);
};

function readArguments() {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: option, seconds: option, embedded: { type: 'boolean' } } });
  if (positionals.length !== 1) throw new Error('Name one drill.');
  const [times, seconds] = [natural(values.times), natural(values.seconds)];
  return { name: positionals[0]!, isEmbedded: values.embedded ?? false, ...(times !== undefined && { times }), ...(seconds !== undefined && { seconds }) };
}

try {
  const onProgress = (times: number, acknowledged: number) => console.error(`${times} times, ${acknowledged} acknowledged`);
  const report = await runDrill({ ...readArguments(), onProgress });
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = isPassed(report) ? 0 : 1;
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
