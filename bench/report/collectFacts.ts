import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { allowedCpus } from '../measure/cpus.ts';
import { peersFolder, postgraphileFolder, serverNode } from '../places.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';

/** What the figures depend on beside the code. */
export interface Facts {
  date: string;
  cpuModel: string;
  cpuCount: number;
  memoryGigabytes: number;
  node: string;
  postgres: string;
  wrk: string;
  packages: Record<string, string>;
}

const peerPackages = ['mercurius', 'fastify', 'graphql-jit', '@apollo/server', '@prisma/client', 'pg', 'graphql'];

export async function collectFacts(url: string): Promise<Facts> {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    cpuCount: allowedCpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: spawnSync(serverNode, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1),
    postgres: await describePostgres(url),
    wrk: /\d+\.\d+\.\d+/.exec(spawnSync('wrk', ['-v'], { encoding: 'utf8' }).stdout)?.[0] ?? 'unknown',
    packages: {
      postgraphile: versionOf(postgraphileFolder, 'postgraphile'),
      ...Object.fromEntries(peerPackages.map((name) => [name, versionOf(peersFolder, name)])),
    },
  };
}

async function describePostgres(url: string): Promise<string> {
  const client = await connectDatabase(url);
  try {
    const { rows } = await client.query<{ version: string; buffers: string; fsync: string }>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
              current_setting('shared_buffers') AS buffers, current_setting('fsync') AS fsync`,
    );
    const { version, buffers, fsync } = rows[0]!;
    return `${version} (shared_buffers ${buffers}, fsync ${fsync})`;
  } finally {
    await client.end();
  }
}

const versionOf = (folder: string, name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
