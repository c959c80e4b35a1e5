import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MoneyInput } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { SetCustomerRole } from './roleDocuments.ts';
import { customerInput } from './roleFactories.ts';

let api: Api;
let contactId: string;

beforeAll(async () => {
  api = await createApi();
  contactId = (await makeIndividualContact(api)).id;
});

async function roundTrip(creditLimit: MoneyInput) {
  const role = customerInput({ customerNumber: 'C-1', creditLimit });
  return (await api.runOk(SetCustomerRole, { input: { contactId, role } })).customerRole.creditLimit;
}

test.each([
  ['0', 'EUR'],
  ['120', 'EUR'],
  ['2500.75', 'USD'],
  ['0.3', 'AUD'],
  ['0.0001', 'JPY'],
  ['999999999999999.9999', 'EUR'],
  ['900719925474099.3333', 'EUR'],
])('R3.47 keeps %s %s to the last digit', async (amount, currency) => {
  expect(await roundTrip({ amount, currency })).toEqual({ amount, currency });
});

test('R3.47 keeps sums that binary floats get wrong apart', async () => {
  expect(await roundTrip({ amount: '0.3', currency: 'EUR' })).toEqual({ amount: '0.3', currency: 'EUR' });
  await expect(roundTrip({ amount: String(0.1 + 0.2), currency: 'EUR' })).rejects.toThrow('at most 15 digits before the point');
});

test('R3.47 keeps any amount of 15 digits before the point and 4 after it', async () => {
  const whole = fc.stringMatching(/^(0|[1-9]\d{0,14})$/);
  const fraction = fc.stringMatching(/^\d{0,3}[1-9]$/);
  const amount = fc.oneof(whole, fc.tuple(whole, fraction).map((parts) => parts.join('.')));
  await fc.assert(
    fc.asyncProperty(amount, async (value) => {
      expect((await roundTrip({ amount: value, currency: 'EUR' }))?.amount).toBe(value);
    }),
    { numRuns: 30 },
  );
});

test('R3.47 shows the same amount for the same number', async () => {
  expect((await roundTrip({ amount: '007.5000', currency: 'EUR' }))?.amount).toBe('7.5');
});

test.each(['1234567890123456', '0.00001', '1e3', '1,5', '.5', 'NaN', ''])('R3.47 refuses %s as an amount', async (amount) => {
  const input = { contactId, role: customerInput({ creditLimit: { amount, currency: 'EUR' } }) };
  const [error] = await api.runRefused(SetCustomerRole, { input });

  expect(error?.extensions?.violations).toEqual([expect.objectContaining({ propertyPath: 'role.creditLimit.amount' })]);
});

test('R3.47 takes a currency in small letters for the same one', async () => {
  expect(await roundTrip({ amount: '1', currency: 'eur' })).toEqual({ amount: '1', currency: 'EUR' });
});

test.each(['EURO', 'ZZZ', '€', ''])('R3.47 refuses %s as a currency', async (currency) => {
  const input = { contactId, role: customerInput({ creditLimit: { amount: '1', currency } }) };
  const [error] = await api.runRefused(SetCustomerRole, { input });

  expect(error?.extensions?.violations).toEqual([expect.objectContaining({ propertyPath: 'role.creditLimit.currency' })]);
});
