/**
 * The real server as a process of its own, which a test may kill:
 *
 *   const server = await startServer({ DATA_DIR: directory });
 *   await server.kill();
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  id: number;
  url: string;
  /** A token for the demo tenant with every permission. */
  token: string;
  isKilled(): boolean;
  /** Ends it as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Ends it as a service manager does. @returns its exit code */
  terminate(): Promise<number | null>;
}

/** @throws with what the server said when it does not start */
export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PORT: '0', DEMO_CONTACTS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const { url, token } = await new Promise<{ url: string; token: string }>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /GraphiQL +(\S+)\s+Token +(\S+)/.exec(output);
      if (match) resolve({ url: match[1]!, token: match[2]! });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(output)));
  });
  return {
    id: child.pid!,
    url,
    token,
    isKilled: () => child.killed,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    terminate: async () => {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
  };
}
