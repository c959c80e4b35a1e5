import { expect, test } from '@jest/globals';
import { describeFault } from '../../src/http/describeFault.ts';
import { createApi } from '../support/api.ts';

const canary = 'canary@example.com';

test('a value that the database refuses is not in the log, whether the driver or Prisma quotes it', async () => {
  const { db } = await createApi();
  const failed = (query: Promise<unknown>): Promise<unknown> => query.then(() => null, (error: unknown) => error);
  const faults = [
    await failed(db.$queryRawUnsafe(`SELECT $1::text::uuid`, canary)),
    await failed(db.$queryRawUnsafe(`SELECT $1::text::int`, canary)),
    await failed(db.tenant.create({ data: { tenantId: canary, name: canary, urlKey: Buffer.from('') } })),
  ];
  for (const fault of faults) {
    expect(fault).not.toBeNull();
    expect(JSON.stringify(describeFault(fault))).not.toContain(canary);
  }
  expect(describeFault(faults[0])).toMatchObject({ code: '22P02', message: 'The database refused a value (SQLSTATE 22P02).' });
});
