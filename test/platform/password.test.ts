import { parseOptions } from '@node-rs/argon2';
import { expect, test } from '@jest/globals';
import { Unavailable } from '../../src/platform/unavailable.ts';
import { hashPassword, password, verifyPassword } from '../../src/platform/password.ts';

test('RU.29: a hash is salted and says its parameters, those that OWASP recommends for Argon2id', async () => {
  const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(one)).toMatchObject({ memoryCost: 19456, timeCost: 2, parallelism: 1, saltLen: 16, outputLen: 32 });
});

test('RU.29: a hash is that of its password alone, and no hash is that of any', async () => {
  const stored = await hashPassword(' pass word ');
  expect(await verifyPassword(stored, ' pass word ')).toBe(true);
  for (const wrong of ['pass word', ' pass word', ' PASS WORD ', '']) expect(await verifyPassword(stored, wrong)).toBe(false);
  for (const any of [' pass word ', '', '\0']) expect(await verifyPassword(null, any)).toBe(false);
});

test('a password is the same however its accents were typed', async () => {
  expect(await verifyPassword(await hashPassword('café'), 'cafe\u0301')).toBe(true);
});

test('to verify where there is no hash is as much work as where there is one', async () => {
  const stored = await hashPassword('x');
  // CPU time, because other processes take some of the clock's.
  const microsOf = async (hash: string | null) => {
    const before = process.cpuUsage();
    await verifyPassword(hash, 'y');
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const runs: { none: number; some: number }[] = [];
  for (let run = 0; run < 15; run++) runs.push({ none: await microsOf(null), some: await microsOf(stored) });
  const ratio = Math.min(...runs.map(({ none }) => none)) / Math.min(...runs.map(({ some }) => some));
  expect(ratio).toBeGreaterThan(1 / 3);
  expect(ratio).toBeLessThan(3);
});

test('hashing cannot take all of the server: what would wait too long is refused', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 120 }, () => verifyPassword(null, 'x')));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toHaveLength(18);
  expect(refused.every(({ reason }) => reason instanceof Unavailable)).toBe(true);
});

test('a password has 1 to 256 characters that UTF-8 can hold', () => {
  expect(password.safeParse(' ').success).toBe(true);
  expect(password.safeParse('x'.repeat(256)).success).toBe(true);
  for (const bad of ['', 'x'.repeat(257), '\ud800']) expect(password.safeParse(bad).success).toBe(false);
});
