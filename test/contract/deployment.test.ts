/** compose.yaml and the Dockerfile say what the server understands. Docker itself is not needed. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { environmentNames, readEnv } from '../../src/env.ts';

interface Service {
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
  ports?: string[];
}

const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as { services: Record<string, Service>; configs: Record<string, { content: string }> };
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const dockerfile = readFileSync('Dockerfile', 'utf8');

test('compose.yaml runs two servers and, before them, the migrations', () => {
  expect(ours.map(([name]) => name)).toEqual(['server-1', 'server-2', 'migrate']);
  for (const name of ['server-1', 'server-2']) expect(compose.services[name]!.depends_on!.migrate).toEqual({ condition: 'service_completed_successfully' });
  for (const [name, { depends_on: needed = {} }] of services) for (const other of Object.keys(needed)) expect([name, Object.keys(compose.services)]).toEqual([name, expect.arrayContaining([other])]);
});

test('the environment of the servers is one that a server takes, in production', () => {
  for (const [, { environment = {} }] of ours) {
    expect(environmentNames).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(environment.JWT_SECRET).toMatch(/^\$\{JWT_SECRET:\?/);
    const env = readEnv({ ...environment, ...imageEnvironment(), JWT_SECRET: 'x'.repeat(32) });
    expect(env).toMatchObject({ isProduction: true, host: '0.0.0.0', port: 4000, databaseUrl: 'postgres://kith:kith@postgres/kith', redisUrl: 'redis://redis' });
  }
});

test('the servers write nothing, and only the balancer can be reached from outside, by the machine itself', () => {
  for (const [, service] of ours) expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(services.flatMap(([, { ports = [] }]) => ports)).toEqual(['127.0.0.1:4000:80']);
  for (const name of ['server-1', 'server-2']) expect(compose.configs.balancer!.content).toContain(`server ${name}:4000;`);
});

test('the image is made by the script that is tested without Docker, without install scripts, and runs as somebody who is not root', () => {
  expect(dockerfile).toContain('RUN npm ci --ignore-scripts\n');
  expect(dockerfile).toMatch(/RUN node (scripts\/assembleProduction\.mjs) \/app\n/);
  expect(existsSync('scripts/assembleProduction.mjs')).toBe(true);
  const [, last] = dockerfile.split(/^FROM .*AS build$/m);
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK[^]*\/healthz/m);
  expect(last).toMatch(/^CMD \["node", "dist\/src\/main\.js"\]$/m);
});

/** What the image sets. */
function imageEnvironment(): Record<string, string> {
  const [, pairs] = /^ENV (.+)$/m.exec(dockerfile)!;
  return Object.fromEntries(pairs!.split(' ').map((pair) => pair.split('=') as [string, string]));
}
