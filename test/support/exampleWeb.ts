/** The example page with its own server, as `npm run example:web` starts them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ExampleWeb {
  url: string;
  end(): Promise<void>;
}

export async function startExampleWeb(environment: Record<string, string>): Promise<ExampleWeb> {
  const child = spawn(process.execPath, ['scripts/exampleWeb.mjs'], {
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /Contacts +(\S+)/.exec(output);
      if (match) resolve(match[1]!);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(output)));
  });
  return {
    url,
    end: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
