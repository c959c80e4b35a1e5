import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface Kith {
  /** The scheme, host and port that it listens at. */
  origin: string;
  /** The development token that it prints when it starts: every permission in the demo tenant. */
  token: string;
  /** Resolves when it has ended, by itself or not. */
  ended: Promise<number | null>;
  /** Lets it finish the requests in flight. */
  stop(): Promise<void>;
}

/**
 * Starts a Kith server as `npm start` does, at a free port of this machine.
 * @throws with what it said when it does not start
 */
export function startKith(environment: NodeJS.ProcessEnv): Promise<Kith> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...process.env, ...environment, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // It finishes the requests in flight, and outlives this process in no case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.once('exit', () => child.kill());
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return new Promise((resolve, reject) => {
    let output = '';
    const onOutput = (chunk: Buffer): void => {
      output += chunk.toString();
      const started = /GraphiQL +(\S+)\s+Token +(\S+)/.exec(output);
      if (!started) return;
      child.stdout.off('data', onOutput);
      // From now on it speaks for itself.
      child.stdout.pipe(process.stdout);
      const stop = async (): Promise<void> => {
        child.kill();
        await ended;
      };
      resolve({ origin: new URL(started[1]!).origin, token: started[2]!, ended, stop });
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      output += chunk.toString();
    });
    void ended.then(() => reject(new Error(`Kith did not start:\n${output}`)));
  });
}
