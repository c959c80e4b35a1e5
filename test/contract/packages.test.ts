/** What is installed is what was reviewed: the lock file is complete, and no package runs a script of its own when it is installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';

interface LockedPackage {
  version: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const manifest = readJson('package.json') as Manifest;
const { '': root, ...locked } = (readJson('package-lock.json') as { packages: Record<string, LockedPackage> }).packages;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package in the lock file has a hash of what it is', () => {
  const without = Object.entries(locked).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([path]) => path)).toEqual([]);
  expect(Object.keys(locked).length).toBeGreaterThan(500);
});

test('the lock file is that of package.json, which names exact versions', () => {
  expect(root).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(locked[`node_modules/${name}`]?.version).toBe(version);
  }
});

test('every install script was reviewed, and none runs', () => {
  const withScript = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(manifest.allowScripts).toEqual(Object.fromEntries(withScript.map(([path]) => [nameOf(path), false])));
});

test('no package of production has an install script', () => {
  const production = Object.entries(locked).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(production.length).toBeLessThan(200);
});

let stub: Server | undefined;
afterEach(() => void stub?.close());

/** What a registry says of a package: npm asks which of its versions are weak. */
function packument(name: string): object {
  const { version } = locked[`node_modules/${name}`]!;
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist: {} } } };
}

/** Runs the audit against a registry that answers so. */
async function audit(status: number, advisories: object): Promise<{ code: number | null; output: string }> {
  stub = createServer(({ method, url }, response) => {
    const answer = method === 'GET' ? packument(url!.slice(1)) : advisories;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  stub.listen(0, '127.0.0.1');
  await once(stub, 'listening');
  const { port } = stub.address() as AddressInfo;
  const options = ['--registry', `http://127.0.0.1:${port}/`, '--fetch-retries', '0'];
  const child = spawn(process.execPath, ['scripts/audit.mjs', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'close');
  const output = await text(child.stdout);
  await exited;
  return { code: child.exitCode, output };
}

const weakness = { id: 1, url: 'https://advisories.example/1', title: 'Denial of service', severity: 'high', vulnerable_versions: '*', cvss: {}, cwe: [] };

test('the audit fails by a weakness of production, and names it', async () => {
  const { code, output } = await audit(200, { pino: [weakness] });
  expect(output).toContain('high in production: pino *: Denial of service (https://advisories.example/1)');
  expect(code).toBe(1);
});

test('the audit lists a weakness of development', async () => {
  const { code, output } = await audit(200, { jest: [weakness] });
  expect(output).toContain('high in development: jest *: Denial of service');
  expect(output).toMatch(/, 0 of them in production\.\n$/);
  expect(code).toBe(0);
});

test('the audit says that nothing was checked when the registry does not answer it', async () => {
  const { code, output } = await audit(405, {});
  expect(output).toMatch(/^NOT CHECKED: the registry answers no audit \(405 Method Not Allowed/);
  expect(code).toBe(0);
});
