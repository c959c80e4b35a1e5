import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../benchError.ts';
import { basicEnvironment } from '../environment.ts';
import { pinned, pinProcesses, type CpuPlan } from '../measure/cpus.ts';
import { descendantsOf } from '../measure/processes.ts';
import { serverNode, workFolder } from '../places.ts';
import { tenantId } from '../requests/tenant.ts';
import { freePort } from '../../test/support/freePort.ts';
import { scriptOf, serverDefinitions, type ServerDefinition, type ServerName } from './serverDefinitions.ts';
import { signToken } from './signToken.ts';

export interface RunningServer {
  name: ServerName;
  definition: ServerDefinition;
  url: string;
  headers: Record<string, string>;
  processId: number;
  /** The file with what it prints. */
  log: string;
  stop: () => Promise<void>;
}

export interface StartOptions {
  /** DATABASE_URL or DATA_DIR, and what else it is to be told. */
  database: Record<string, string>;
  poolSize: number;
  cpus: CpuPlan | null;
  /** Node.js with parameters of its own; the one of all servers when left out. */
  node?: [command: string, ...parameters: string[]];
}

const startSeconds = 60;

export async function startServer(name: ServerName, { database, poolSize, cpus, node = [serverNode] }: StartOptions): Promise<RunningServer> {
  const definition = serverDefinitions[name];
  const port = await freePort();
  const log = join(workFolder, `${name}.log`);
  const [command, ...parameters] = node;
  const start = pinned(cpus?.server, command, [...parameters, scriptOf(definition)]);
  const process = run(start, definition.folder, log, {
    ...basicEnvironment,
    ...definition.environment,
    ...database,
    DATABASE_POOL_SIZE: String(poolSize),
    TENANT_ID: tenantId,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
  });
  const stop = () => stopProcess(process);
  try {
    await untilListening(process, port);
  } catch (error) {
    await stop();
    throw new BenchError(`${name} ${(error as Error).message} Its log: ${log}`);
  }
  if (definition.isEmbedded && cpus) pinProcesses(descendantsOf(process.pid!), [cpus.load]);
  const headers: Record<string, string> =
    definition.dialect === 'kith' ? { authorization: `Bearer ${await signToken()}` } : {};
  return { name, definition, url: `http://127.0.0.1:${port}`, headers, processId: process.pid!, log, stop };
}

function run(start: [string, string[]], cwd: string, log: string, env: Record<string, string>): ChildProcess {
  mkdirSync(workFolder, { recursive: true });
  const output = openSync(log, 'w');
  try {
    return spawn(...start, { cwd, env, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
  }
}

async function untilListening(process: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + startSeconds * 1000;
  while (!(await isListening(port))) {
    if (hasEnded(process)) throw new Error('ended instead of listening.');
    if (Date.now() > deadline) throw new Error(`does not listen after ${startSeconds} seconds.`);
    await sleep(100);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** The embedded database gets the time that it needs to close its files. */
async function stopProcess(process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return;
  const exited = once(process, 'exit');
  process.kill('SIGTERM');
  const impatience = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(impatience);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
