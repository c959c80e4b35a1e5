import { spawnSync } from 'node:child_process';
import { BenchError } from '../benchError.ts';
import { shellEnvironment } from '../environment.ts';
import { progress } from '../progress.ts';

interface CommandOptions {
  folder: string;
  /** That of the shell when left out. */
  environment?: NodeJS.ProcessEnv;
}

/** Runs a command to its end; what it prints is shown when it fails. */
export function runCommand(command: string, parameters: string[], { folder, environment = shellEnvironment }: CommandOptions): void {
  const line = [command, ...parameters].join(' ');
  progress(`${line} …`);
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw new BenchError(`${command} cannot be run: ${error.message}`);
  if (status !== 0) throw new BenchError(`"${line}" failed in ${folder}:\n${stdout}${stderr}`);
}
