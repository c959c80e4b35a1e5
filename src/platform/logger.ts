import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** One JSON object a line on standard output, or where `destination` says. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'kith', pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}
