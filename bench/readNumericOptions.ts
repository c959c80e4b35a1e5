import { parseArgs } from 'node:util';
import { BenchError } from './benchError.ts';
import { readNumber } from './readNumber.ts';

/** Reads `--name 5` for each name that has a preset, which counts where it is left out. @throws BenchError with the usage */
export function readNumericOptions<Name extends string>(parameters: string[], presets: Record<Name, number>, usage: string): Record<Name, number> {
  const names = Object.keys(presets) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', default: String(presets[name]) }] as const));
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({ args: parameters, options }));
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n${usage}`);
  }
  return Object.fromEntries(names.map((name) => [name, readNumber(name, values[name] as string)])) as Record<Name, number>;
}
