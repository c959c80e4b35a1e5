import { BenchError } from './benchError.ts';
import { Closers } from './closers.ts';

export interface Program {
  usage: string;
  run: (parameters: string[], closers: Closers) => Promise<void>;
}

/** A program of the command line, which leaves nothing running behind, also when it fails or is interrupted. */
export async function runProgram({ usage, run }: Program): Promise<void> {
  const closers = new Closers();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void closers.close().finally(() => process.exit(1)));
  }
  const parameters = process.argv.slice(2);
  try {
    if (parameters.includes('--help')) console.log(usage);
    else await run(parameters, closers);
  } catch (error) {
    console.error(error instanceof BenchError ? error.message : error);
    process.exitCode = 1;
  } finally {
    await closers.close();
  }
}
