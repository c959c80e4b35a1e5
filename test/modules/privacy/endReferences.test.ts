import { expect, test } from '@jest/globals';
import { belongings } from '../../../src/modules/deletion/dependencies.ts';
import { referringColumns } from '../../../src/modules/privacy/service/endReferences.ts';
import { columnName, tableName } from '../../support/models.ts';
import { testDatabase } from '../../support/testDatabase.ts';

/** The models whose rows an erasure takes. */
const erased = new Set(['Contact']);
for (const { model, of } of belongings) if (erased.has(of)) erased.add(model);

/** What refers to nothing that an erasure takes: departments and locations are those of organizations, and users are no contacts. */
const unreachable = ['contact_point.location_id', 'customer_contact_link.location_id', 'customer_contact_link.user_id'];

/** A customer contact that names the individual is the individual. */
const isTheSame = 'customer_contact.contact_id';

test('every column by which the database would keep a person from being erased is ended', async () => {
  const { database } = await testDatabase();
  const { rows } = await database.pool.query<{ column: string }>(
    `SELECT k.conrelid::regclass || '.' || a.attname AS column FROM pg_constraint k
     JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]
     WHERE k.contype = 'f' AND k.confdeltype <> 'c' AND k.confrelid::regclass::text = ANY ($1)`,
    [[...erased].map(tableName)],
  );
  const ended = Object.entries(referringColumns).flatMap(([model, columns]) =>
    Object.keys(columns).map((column) => `${tableName(model)}.${columnName(column)}`),
  );
  const keeping = rows.map(({ column }) => column).filter((column) => column !== isTheSame && !unreachable.includes(column));
  expect(keeping.sort()).toEqual(ended.sort());
});
