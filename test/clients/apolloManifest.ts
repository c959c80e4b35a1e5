import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** What Apollo's tool writes, which the code generators of Apollo iOS and Apollo Kotlin write alike. */
export interface ApolloManifest {
  format: 'apollo-persisted-query-manifest';
  version: 1;
  operations: { id: string; name: string; type: 'query' | 'mutation' | 'subscription'; body: string }[];
}

/** Runs Apollo's tool on documents, one operation in each file. @throws with what it says */
export function makeApolloManifest(documents: string): ApolloManifest {
  const folder = mkdtempSync(join(tmpdir(), 'kith-apollo-'));
  try {
    const [config, output] = [join(folder, 'config.json'), join(folder, 'manifest.json')];
    writeFileSync(config, JSON.stringify({ documents: [documents], output }));
    const cli = require.resolve('@apollo/generate-persisted-query-manifest/cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--config', config], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The tool failed:\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(output, 'utf8')) as ApolloManifest;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
