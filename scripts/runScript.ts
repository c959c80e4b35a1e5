import { explainFailure } from '../src/platform/explainFailure.ts';
import { databaseOf, readEnv } from '../src/env.ts';
import type { Database } from '../src/platform/database/database.ts';
import { openMigratedDatabase } from '../src/platform/migrations/openMigratedDatabase.ts';

/** Runs a script on the database of DATABASE_URL, or the embedded one; says in one line why it could not. */
export async function runScript(script: (database: Database) => Promise<void>): Promise<void> {
  try {
    const database = await openMigratedDatabase(databaseOf(readEnv()));
    try {
      await script(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
