/** npm run migrate: applies the pending migrations to the database of DATABASE_URL, or the embedded one. */
import { databaseOf, readEnv } from '../src/env.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { explainFailure } from '../src/platform/explainFailure.ts';
import { applyMigrations } from '../src/platform/migrations/migrate.ts';

try {
  const database = await openDatabase(databaseOf(readEnv()));
  try {
    const applied = await applyMigrations(database.direct);
    console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'Nothing to apply: the database is up to date.');
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
