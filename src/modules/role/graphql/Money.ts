import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';

interface MoneyValue {
  amount: Prisma.Decimal;
  currency: string;
}

export const Money = builder.objectRef<MoneyValue>('Money').implement({
  description: 'An amount of money in a currency.',
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Decimal', description: 'The exact amount, in units of the currency.' }),
    currency: t.expose('currency', { type: 'Currency', description: 'The currency.' }),
  }),
});

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of money in a currency.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'The exact amount, in units of the currency; not negative.' }),
    currency: t.field({ type: 'Currency', required: true, description: 'The currency.' }),
  }),
});
