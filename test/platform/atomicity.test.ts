import { expect, test } from '@jest/globals';
import { graphql } from '../generated/index.ts';
import { createApi } from '../support/api.ts';
import { testDatabase } from '../support/testDatabase.ts';

const Create = graphql(`
  mutation CreateThatFails($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      __typename
    }
  }
`);

/** Makes the database refuse one phone number while `work` runs, as a fault in the middle of a mutation would. */
async function whilePhonesBreak(work: () => Promise<void>): Promise<void> {
  const { pool } = (await testDatabase()).database;
  await pool.query(`
    CREATE FUNCTION refuse_phone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.number = 'breaks the database' THEN RAISE EXCEPTION 'broken on purpose'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER refuse_phone BEFORE INSERT ON phone FOR EACH ROW EXECUTE FUNCTION refuse_phone();`);
  try {
    await work();
  } finally {
    await pool.query('DROP TRIGGER refuse_phone ON phone; DROP FUNCTION refuse_phone();');
  }
}

test('RU.9 a mutation that fails half-way leaves nothing behind, and is masked', async () => {
  const api = await createApi();

  await whilePhonesBreak(async () => {
    const errors = await api.runRefused(Create, {
      input: {
        name: 'Ada',
        emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }],
        phones: [{ type: 'MOBILE', number: 'breaks the database' }],
        tags: ['vip'],
      },
    });

    expect(errors).toMatchObject([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('broken on purpose');
    expect([await api.db.contact.count(), await api.db.email.count(), await api.db.change.count()]).toEqual([0, 0, 0]);
  });
});
