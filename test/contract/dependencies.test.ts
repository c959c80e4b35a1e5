/** The registry of what depends on what leaves out no foreign key, and the unique keys in the code are those of the database. */
import { expect, test } from '@jest/globals';
import { belongings, references, soleMarks } from '../../src/modules/deletion/dependencies.ts';
import { uniqueKeys } from '../../src/platform/assertUnique.ts';
import { columnName, models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';

const deletable = models.filter(({ fields }) => fields.some(({ name }) => name === 'deletionId'));

const relations = deletable.flatMap((model) =>
  model.references
    .filter((reference) => deletable.some(({ name }) => name === reference.model))
    .map((reference) => ({ model: model.name, field: reference.field, target: reference.model })),
);

test.each(relations)('R3.18, RU.26: the registry says what $model.$field means for a deletion', ({ model, field, target }) => {
  const belongs = belongings.some((belonging) => belonging.model === model && belonging.of === target && belonging.column === field);
  const refers = references.some((reference) => reference.model === model && reference.to === target);
  expect(belongs || refers).toBe(true);
});

test('the registry names no column that is not there', () => {
  for (const { model, of, column } of belongings) {
    expect(relations).toContainEqual({ model, field: column, target: of });
  }
});

interface UniqueIndex {
  name: string;
  table: string;
  columns: string[];
}

/** The unique keys that a deleted row gives free. */
async function readKeys(): Promise<UniqueIndex[]> {
  const { database } = await testDatabase();
  const { rows } = await database.pool.query<UniqueIndex>(`
    SELECT i.indexrelid::regclass::text AS name, i.indrelid::regclass::text AS table,
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY AS k (column_number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.column_number) AS columns
    FROM pg_index i WHERE (i.indisunique OR i.indisexclusion) AND pg_get_expr(i.indpred, i.indrelid) LIKE '%deleted_at IS NULL%'`);
  return rows;
}

const tableOf = (name: string): string => models.find((model) => model.name === name)!.table;
const ofMark = /_(preferred|primary)_key$/;
/** A key that nobody can take from another row by a restore: the rows come and go together. */
const settledElsewhere = 'delivery_and_invoicing_configuration_limitations_key';

test('RU.10: every key that a deleted row gives free is checked when a row takes it', async () => {
  const keys = (await readKeys()).filter(({ name }) => !ofMark.test(name) && name !== settledElsewhere);
  const inCode = Object.entries(uniqueKeys).flatMap(([name, fields]) => fields.map((key) => [tableOf(name), ...key.map(columnName)]));
  expect(inCode.sort()).toEqual(keys.map(({ table, columns }) => [table, ...columns.slice(1)]).sort());
});

test('RU.18: every mark that only one live row of an owner has is given up by what comes back', async () => {
  const keys = (await readKeys()).filter(({ name }) => ofMark.test(name));
  const inCode = Object.entries(soleMarks).flatMap(([name, { columns }]) => columns.map((column) => [tableOf(name), columnName(column)]));
  expect(inCode.sort()).toEqual(keys.map(({ table, columns }) => [table, ...columns.slice(1)]).sort());
});
