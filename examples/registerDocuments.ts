import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Registration {
  /** The manifest's path in the project. */
  manifest: string;
  application: string;
  version: string;
}

/**
 * Registers the documents of an application, as `npm run documents:register` does, and says how many there are. Where the database
 * is an embedded one, no server may have it open.
 */
export async function registerDocuments({ manifest, application, version }: Registration, environment: NodeJS.ProcessEnv): Promise<string> {
  const parameters = ['scripts/registerDocuments.ts', manifest, '--application', application, '--version', version];
  const options = { cwd: root, env: { ...process.env, ...environment } };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...parameters], options);
  return stdout.trim();
}
