import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { apolloManifest, relayMap } from './manifests.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-documents-'));
const file = join(folder, 'manifest.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script on an embedded database of its own. */
const register = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/registerDocuments.ts', ...args], { env: { DATA_DIR: join(folder, 'data') }, encoding: 'utf8' });

const version = ['--application', 'web', '--version', '1.0'];

test('RU.38: the script says what it needs', () => {
  for (const args of [[], [file], version, [join(folder, 'none.json'), ...version]]) {
    const { status, stderr } = register(...args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/\nUsage: npm run documents:register -- /)]);
  }
}, 120_000);

test('RU.38: the script registers a manifest, or says all that is wrong with it', () => {
  writeFileSync(file, JSON.stringify(apolloManifest('query A { viewer { id } }', 'query B { viewer { kind } }')));
  expect(register(file, ...version)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^web 1\.0: 2 documents added, 2 in all\.$/m) });
  writeFileSync(file, JSON.stringify(relayMap('query A { nothing }', 'query B {')));
  const refused = register(file, ...version);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/nothing was registered\.\n {2}manifest\.[0-9a-f]{32}: Cannot query field "nothing".*\n {2}manifest\.[0-9a-f]{32}: Syntax Error.*\n2 mistakes\.\n$/);
}, 120_000);
