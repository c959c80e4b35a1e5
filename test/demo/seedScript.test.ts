import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-seed-'));

afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** Runs the script on an embedded database of its own. */
function seed(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/seed.ts', ...args], {
    env: { DATA_DIR: dataDirectory },
    encoding: 'utf8',
  });
}

const uuid = '01930000-0000-7000-8000-000000000001';

test.each([
  [[], /--contacts must be a whole number from 0 to 1000000/],
  [['--contacts', 'many'], /--contacts must be a whole number/],
  [['--contacts', '1000001'], /--contacts must be a whole number/],
  [['--contacts', '5', '--tenant', 'mine'], /--tenant must be a UUID, not "mine"/],
  [['--contact', '5'], /Unknown option '--contact'/],
])('refuses the arguments %j', (args, message) => {
  const { status, stdout, stderr } = seed(...args);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/Usage: npm run seed -- --contacts/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('makes the tenant, fills it and says so; a second time it is refused', () => {
  const first = seed('--contacts', '10', '--tenant', uuid, '--name', 'Demo');
  expect(first.stderr).toBe('');
  expect(first.stdout).toMatch(/^10 of 10 contacts$/m);
  expect(first.stdout).toMatch(new RegExp(`^Tenant ${uuid}: 10 contacts in \\d+\\.\\d s\\.$`, 'm'));
  expect(first.status).toBe(0);

  const second = seed('--contacts', '10', '--tenant', uuid);
  expect(second.stderr).toMatch(/is not empty/);
  expect(second.status).toBe(1);
}, 120_000);
