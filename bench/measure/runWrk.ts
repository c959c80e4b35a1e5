import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BenchError } from '../benchError.ts';
import { basicEnvironment } from '../environment.ts';
import { benchFolder } from '../places.ts';
import { reserveNumbers } from '../requests/creation.ts';
import type { RunningServer } from '../servers/startServer.ts';
import { pinned, type CpuPlan } from './cpus.ts';

export interface LoadOptions {
  requestFile: string;
  connections: number;
  seconds: number;
  cpus: CpuPlan | null;
  /** Looks at every answer, which costs the load generator time: in warm-ups only. */
  checkAnswers?: boolean;
}

export interface Load {
  requests: number;
  seconds: number;
  p50Millis: number;
  p99Millis: number;
}

/** Sends requests over a number of connections, on each the next one as soon as the answer is there. */
export async function runWrk(server: RunningServer, options: LoadOptions): Promise<Load> {
  const { requestFile, connections, seconds, cpus, checkAnswers } = options;
  const headers = Object.entries(server.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const shape = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', ...headers];
  const script = ['-s', join(benchFolder, 'measure', 'wrk.lua'), server.url, '--', requestFile, String(reserveNumbers())];
  const output = await outputOf(...pinned(cpus?.load, 'wrk', [...shape, ...script, checkAnswers ? 'check' : '']));
  const line = /^RESULT (.*)$/m.exec(output)?.[1];
  const result = line && (JSON.parse(line) as Load & { errors: number; firstError: string });
  if (!result || result.errors > 0) {
    throw new BenchError(
      `wrk and ${server.name} do not get along: ${result ? `${result.errors} failures. ${result.firstError}` : output}\nIts log: ${server.log}`,
    );
  }
  return result;
}

function outputOf(command: string, parameters: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { env: basicEnvironment, stdio: ['ignore', 'pipe', 'pipe'] });
    // It would outlive an interrupted benchmark.
    const kill = () => child.kill();
    process.once('exit', kill);
    child.once('close', () => process.off('exit', kill));
    let output = '';
    const append = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
