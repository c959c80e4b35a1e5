import { Writable } from 'node:stream';
import { createLogger } from '../../src/platform/logger.ts';

/** A logger and the lines that it wrote. */
export function recordingLogger(level = 'info') {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, logger: createLogger(level, stream) };
}
