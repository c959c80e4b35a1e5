import { expect, test } from '@jest/globals';
import { readEnv } from '../src/env.ts';

test('R3.74 the limit of a request can be set', () => {
  expect(readEnv({}).maxRequestBytes).toBeUndefined();
  expect(readEnv({ MAX_REQUEST_BYTES: '25000000' }).maxRequestBytes).toBe(25_000_000);
  for (const wrong of ['0', '-1', '1.5', 'many']) expect(() => readEnv({ MAX_REQUEST_BYTES: wrong })).toThrow('MAX_REQUEST_BYTES');
});

test('RU.24 the public URL is an origin', () => {
  expect(readEnv({}).publicOrigin).toBeUndefined();
  expect(readEnv({ PUBLIC_URL: 'https://KITH.example:8443/' }).publicOrigin).toBe('https://kith.example:8443');
  for (const wrong of ['kith.example', 'ftp://kith.example', 'https://kith.example/api', 'https://kith.example/?a', 'https://ada:x@kith.example']) {
    expect(() => readEnv({ PUBLIC_URL: wrong })).toThrow('PUBLIC_URL');
  }
});

test('RU.35: takes the networks that the operator allows, and none by default', () => {
  expect(readEnv({}).outbound).toEqual({ allowedNetworks: [], secretsDirectory: undefined });
  const { outbound } = readEnv({ OUTBOUND_ALLOWED_NETWORKS: '10.20.0.0/16, fd00:1::/32', SECRETS_DIR: '/run/secrets' });
  expect(outbound).toEqual({ allowedNetworks: ['10.20.0.0/16', 'fd00:1::/32'], secretsDirectory: '/run/secrets' });
});

test.each(['10.20.0.0', '10.20.0.0/33', 'crm.internal', '10.20.0.0/16,'])('RU.35: refuses %j, which is no list of networks', (networks) => {
  expect(() => readEnv({ OUTBOUND_ALLOWED_NETWORKS: networks })).toThrow('OUTBOUND_ALLOWED_NETWORKS');
});

test('RU.38: takes which documents are answered, to whom any is, and whether it learns them', () => {
  expect(readEnv({}).documents).toEqual({ accept: 'any', unregisteredFor: [], automatic: true });
  const locked = { DOCUMENTS: 'registered', UNREGISTERED_DOCUMENTS_FOR: 'graphiql, backoffice', AUTOMATIC_PERSISTED_QUERIES: 'off' };
  expect(readEnv(locked).documents).toEqual({ accept: 'registered', unregisteredFor: ['graphiql', 'backoffice'], automatic: false });
  expect(() => readEnv({ DOCUMENTS: 'some' })).toThrow('DOCUMENTS');
  expect(() => readEnv({ UNREGISTERED_DOCUMENTS_FOR: 'everybody' })).toThrow('UNREGISTERED_DOCUMENTS_FOR.0: must be graphiql, backoffice, or both');
  expect(() => readEnv({ AUTOMATIC_PERSISTED_QUERIES: 'maybe' })).toThrow('AUTOMATIC_PERSISTED_QUERIES');
});

test('cursors of the change feed are good for a number of days that can be set', () => {
  expect(readEnv({}).changeCursorDays).toBeUndefined();
  expect(readEnv({ CHANGE_CURSOR_DAYS: '30' }).changeCursorDays).toBe(30);
  for (const days of ['0', '1.5', '4000', 'long']) expect(() => readEnv({ CHANGE_CURSOR_DAYS: days })).toThrow('CHANGE_CURSOR_DAYS');
});

test('limits can be set for each kind of principal', () => {
  expect(readEnv({}).limits).toEqual({ anonymous: {}, user: {}, apiKey: {}, backoffice: {} });
  const { limits } = readEnv({ LIMITS_USER: 'depth=10, nodes=1000', LIMITS_API_KEY: 'deadline=50000' });
  expect(limits).toEqual({ anonymous: {}, user: { depth: 10, nodes: 1000 }, apiKey: { deadline: 50_000 }, backoffice: {} });
});

test.each(['depth', 'depth=', 'depth=0', 'depth=1.5', 'depth=x', 'depht=5', 'depth=1=2', 'cost=1000000001', 'deadline=50001', 'depth=5,'])('refuses %j as limits', (text) => {
  expect(() => readEnv({ LIMITS_BACKOFFICE: text })).toThrow('LIMITS_BACKOFFICE');
});

test('so can what tenants and callers may ask for over time', () => {
  expect(readEnv({}).budgets).toEqual({ tenant: {}, user: {}, apiKey: {}, backoffice: {} });
  const { budgets } = readEnv({ BUDGET_TENANT: 'rate=5000, burst=100000', BUDGET_USER: 'rate=100', BUDGET_API_KEY: 'burst=7' });
  expect(budgets).toEqual({ tenant: { rate: 5000, burst: 100_000 }, user: { rate: 100 }, apiKey: { burst: 7 }, backoffice: {} });
  for (const wrong of ['rate', 'rate=0', 'rate=1.5', 'depth=5', 'rate=1000000001', 'burst=-1']) {
    expect(() => readEnv({ BUDGET_TENANT: wrong })).toThrow('BUDGET_TENANT');
  }
});

test('pages of any origin may call in development, of none in production, and of those that are listed', () => {
  const production = { NODE_ENV: 'production', JWT_SECRET: 'x'.repeat(32) };
  expect(readEnv({}).corsOrigins).toBe('any');
  expect(readEnv(production).corsOrigins).toEqual([]);
  expect(readEnv({ ...production, CORS_ORIGINS: '*' }).corsOrigins).toBe('any');
  expect(readEnv({ CORS_ORIGINS: 'https://app.example, http://localhost:5173' }).corsOrigins).toEqual(['https://app.example', 'http://localhost:5173']);
  for (const wrong of ['app.example', 'https://app.example/', 'https://*.example', 'https://a.example,', 'https://App.example', 'null']) {
    expect(() => readEnv({ CORS_ORIGINS: wrong })).toThrow('CORS_ORIGINS');
  }
});

test('R0.3: secrets that were in use before go with one that is in use', () => {
  const [now, before] = ['n'.repeat(32), 'b'.repeat(32)];
  expect(readEnv({ JWT_SECRET: now, JWT_PREVIOUS_SECRETS: `${before}, ${now}` }).jwt).toMatchObject({ secret: now, previousSecrets: [before, now] });
  expect(() => readEnv({ JWT_SECRET: now, JWT_PREVIOUS_SECRETS: `${before},short` })).toThrow('JWT_PREVIOUS_SECRETS');
  expect(() => readEnv({ JWT_PREVIOUS_SECRETS: before })).toThrow('JWT_SECRET');
});

test('R0.3: in production, keys of an identity provider come over https, or from the same machine', () => {
  const read = (url: string) => readEnv({ NODE_ENV: 'production', JWT_JWKS_URL: url }).jwt.jwksUrl;
  for (const url of ['https://id.example/keys', 'http://127.0.0.1:8080/keys', 'http://[::1]/keys', 'http://localhost/keys']) expect(read(url)).toBe(url);
  for (const url of ['http://id.example/keys', 'http://localhost.example/keys']) expect(() => read(url)).toThrow('https');
});

test('several server processes need a database server, replicas need Redis, and a pooler a way past it', () => {
  const [DATABASE_URL, REDIS_URL] = ['postgres://kith@primary/kith', 'redis://cache'];
  expect(readEnv({})).toMatchObject({ workers: 1, replicaUrls: [], isDatabasePooled: false });
  expect(readEnv({ DATABASE_URL, WEB_CONCURRENCY: '4' }).workers).toBe(4);
  expect(() => readEnv({ WEB_CONCURRENCY: '2' })).toThrow('WEB_CONCURRENCY above 1 needs DATABASE_URL');
  for (const wrong of ['0', '129', 'auto']) expect(() => readEnv({ DATABASE_URL, WEB_CONCURRENCY: wrong })).toThrow('WEB_CONCURRENCY');

  const DATABASE_REPLICA_URLS = 'postgres://kith@one/kith, postgresql://kith@two/kith';
  expect(readEnv({ DATABASE_URL, REDIS_URL, DATABASE_REPLICA_URLS }).replicaUrls).toEqual(['postgres://kith@one/kith', 'postgresql://kith@two/kith']);
  expect(() => readEnv({ DATABASE_URL, DATABASE_REPLICA_URLS })).toThrow('DATABASE_REPLICA_URLS needs DATABASE_URL, and REDIS_URL');
  expect(() => readEnv({ REDIS_URL, DATABASE_REPLICA_URLS })).toThrow('DATABASE_REPLICA_URLS needs DATABASE_URL, and REDIS_URL');
  expect(() => readEnv({ DATABASE_URL, REDIS_URL, DATABASE_REPLICA_URLS: 'one,two' })).toThrow('DATABASE_REPLICA_URLS.0: must be postgres:// URLs');

  const DATABASE_DIRECT_URL = 'postgres://kith@primary:5432/kith';
  expect(readEnv({ DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_POOLER: 'transaction' })).toMatchObject({ isDatabasePooled: true, databaseDirectUrl: DATABASE_DIRECT_URL });
  expect(() => readEnv({ DATABASE_URL, DATABASE_POOLER: 'transaction' })).toThrow('DATABASE_POOLER=transaction needs DATABASE_DIRECT_URL');
  expect(() => readEnv({ DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_POOLER: 'session' })).toThrow('DATABASE_POOLER');
});
