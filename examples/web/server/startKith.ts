import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Kith {
  process: ChildProcess;
  /** The scheme, host and port that it listens at. */
  origin: string;
  /** The development token that it prints when it starts: every permission in the demo tenant. */
  token: string;
}

/**
 * Starts a Kith server as `npm start` does, at a free port and with data of its own.
 * @throws with what it said when it does not start
 */
export function startKith(environment: NodeJS.ProcessEnv): Promise<Kith> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { DATA_DIR: '.data/example-web', LOG_LEVEL: 'warn', ...environment, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // It finishes the requests in flight, and outlives this process in no case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    let output = '';
    const onOutput = (chunk: Buffer): void => {
      output += chunk.toString();
      const started = /GraphiQL +(\S+)\s+Token +(\S+)/.exec(output);
      if (!started) return;
      child.stdout.off('data', onOutput);
      // From now on it speaks for itself.
      child.stdout.pipe(process.stdout);
      resolve({ process: child, origin: new URL(started[1]!).origin, token: started[2]! });
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      output += chunk.toString();
    });
    child.once('exit', () => reject(new Error(`Kith did not start:\n${output}`)));
  });
}
