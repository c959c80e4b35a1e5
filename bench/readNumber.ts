import { BenchError } from './benchError.ts';

/** @throws BenchError when the text of an option is no number of things */
export function readNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new BenchError(`--${option}: ${text} is no whole number from 1 to 9,999,999. --help lists the options.`);
}
