/** Short forms of the drills; the long ones are run by `npm run drill` and told of in docs/reliability.md. */
import { expect, test } from '@jest/globals';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { Ledger } from './Ledger.ts';
import { isPassed, runDrill } from './runDrill.ts';

const timeoutMillis = 180_000;

const nothingWrong = { lost: 0, doubled: 0, complaints: [] };

test('RU.38 the embedded database loses and doubles nothing when the server is killed', async () => {
  const report = await runDrill({ name: 'kill9', isEmbedded: true, times: 1 });
  expect(report).toMatchObject(nothingWrong);
  expect(isPassed(report)).toBe(true);
  expect(report.acknowledged).toBeGreaterThan(10);
}, timeoutMillis);

// What needs PostgreSQL's binaries runs where the tests have a server anyway.
(isOnServer() ? test : test.skip)('neither does PostgreSQL when it crashes', async () => {
  const report = await runDrill({ name: 'postgres-restart', times: 2 });
  expect(report).toMatchObject(nothingWrong);
  expect(report.acknowledged).toBeGreaterThan(10);
}, timeoutMillis);

test('a ledger finds what was lost, torn and doubled', () => {
  const ledger = new Ledger();
  for (const name of ['kept', 'lost', 'torn', 'doubled']) ledger.note(name, 'ACKNOWLEDGED');
  ledger.note('unknown', 'UNKNOWN');
  const whole = (name: string) => ({ name, emails: [1, 2, 3] });
  const stored = [whole('kept'), { name: 'torn', emails: [1] }, whole('doubled'), whole('doubled')];
  expect(ledger.balance(stored, 3)).toEqual({ acknowledged: 4, retried: 0, lost: 2, doubled: 1, unknown: 1 });
});

test('a drill that is not there, or that cannot be done on the embedded database, says so', async () => {
  await expect(runDrill({ name: 'nothing' })).rejects.toThrow('There is no drill nothing. There are: kill9,');
  await expect(runDrill({ name: 'slow-network', isEmbedded: true })).rejects.toThrow('needs a PostgreSQL server');
});
