import { expect, test } from '@jest/globals';
import { isWriteConflict, sqlState } from '../../src/platform/dbErrors.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { createApi } from '../support/api.ts';

test('a taken key is a lost race, whether a unique index or an exclusion constraint says so, to a model or to raw SQL', async () => {
  const api = await createApi();
  const { tenantId, db } = api;
  const contact = (externalId: string) => ({ tenantId, id: newUuid(), kind: 'INDIVIDUAL' as const, name: 'Ada', externalId });
  await db.contact.createMany({ data: [contact('a'), contact('b')] });
  await db.tag.createMany({ data: ['a', 'b'].map((name) => ({ tenantId, id: newUuid(), name })) });
  const caught = async (attempt: Promise<unknown>) => attempt.then(() => null, (error: unknown) => error);
  const errors = [
    await caught(db.contact.createMany({ data: [contact('a')] })),
    await caught(db.contact.updateMany({ where: { externalId: 'b' }, data: { externalId: 'a' } })),
    await caught(db.$executeRaw`UPDATE contact SET external_id = 'a' WHERE external_id = 'b'`),
    await caught(db.tag.updateMany({ where: { name: 'b' }, data: { name: 'a' } })),
    await caught(db.$executeRaw`UPDATE tag SET name = 'a' WHERE name = 'b'`),
    await caught(db.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$`),
  ];

  expect(errors.map(sqlState)).toEqual(['23P01', '23P01', '23P01', '23505', '23505', '40P01']);
  expect(errors.map(isWriteConflict)).toEqual([true, true, true, true, true, true]);
});

test('any other failure is none', async () => {
  const { db } = await createApi();
  const error: unknown = await db.$queryRaw`SELECT 1 / 0`.catch((failure: unknown) => failure);

  expect(sqlState(error)).toBe('22012');
  expect([error, new Error('23505'), null].map(isWriteConflict)).toEqual([false, false, false]);
});
