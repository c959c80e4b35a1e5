import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Refusal, StoredNode } from '../../examples/mobile-sync/src/LocalStore.ts';
import type { Endpoint } from './post.ts';

export interface Dump {
  nodes: StoredNode[];
  edits: unknown[];
  refusals: Refusal[];
}

/** The mobile client of the examples, as a process of its own for each command, on the same folder. */
export class MobileClient {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Edits and syncs at random until it is killed, so many milliseconds after it has started to do so. */
  async runAndDie(server: Endpoint, { seed, millis }: { seed: number; millis: number }): Promise<void> {
    const child = this.#start(['simulate', ...connection(server), '--seed', String(seed), '--every', '30']);
    const exited = once(child, 'exit');
    await once(child.stderr, 'data');
    await delay(millis);
    child.kill('SIGKILL');
    await exited;
  }

  /** Sends what waits and fetches what is new. */
  async sync(server: Endpoint): Promise<void> {
    await this.#run(['sync', ...connection(server)]);
  }

  async dump(): Promise<Dump> {
    return JSON.parse(await this.#run(['dump'])) as Dump;
  }

  async #run(parameters: string[]): Promise<string> {
    const child = this.#start(parameters);
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(`The client failed: ${Buffer.concat(complaints).toString()}`);
    return Buffer.concat(output).toString();
  }

  #start(parameters: string[]) {
    const main = ['--import', 'tsx', 'examples/mobile-sync/src/main.ts'];
    return spawn(process.execPath, [...main, ...parameters, '--store', this.#folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

const connection = ({ url, token }: Endpoint): string[] => ['--server', url, '--token', token];
