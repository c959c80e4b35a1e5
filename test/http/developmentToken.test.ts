import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { developmentSecret, signDevelopmentToken } from '../../src/http/developmentToken.ts';
import { jwtSecret } from '../support/actors.ts';
import { bearer, testApp } from './testApp.ts';

const directory = mkdtempSync(join(tmpdir(), 'kith-secret-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('the secret is made once, in a folder that need not exist', () => {
  const folder = join(directory, 'data');
  const secret = developmentSecret(folder);

  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(developmentSecret(folder)).toBe(secret);
});

test('the token has every permission, and passes the checks that are configured', async () => {
  const jwt = { secret: jwtSecret, issuer: 'https://id.example', audience: 'kith' };
  const app = await testApp({ jwt });
  const token = await signDevelopmentToken(app.tenantId, jwt);
  const { body } = await app.post({ query: '{ viewer { id permissions tenant { id } } }' }, bearer(token));

  expect(body).toEqual({
    data: {
      viewer: { id: 'developer', permissions: ['TENANT_ACCESS', 'TENANT_BACKOFFICE'], tenant: { id: app.tenantId } },
    },
  });
});
