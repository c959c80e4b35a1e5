/** The example page with its own server, as `npm run example:web` starts them; and another client of the same server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ExampleWeb {
  url: string;
  /** What another client calls the API for. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
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
  const { token } = (await (await fetch(new URL('/session.json', url))).json()) as { token: string };
  return {
    url,
    ask: async <Data>(query: string, variables: object = {}) => {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    end: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
