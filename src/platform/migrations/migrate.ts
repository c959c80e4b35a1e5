import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { startEmbedded } from '../database/embedded/startEmbedded.ts';
import { migrationsDirectory, readMigrations, readSchemaFiles } from './migrationFiles.ts';
import { withSchemaEngine } from './schemaEngine.ts';

const filters = { externalTables: [], externalEnums: [] };

export class MigrationsDiverge extends Error {}

/** Those before it are applied. */
export class MigrationFailed extends Error {
  constructor(name: string, reason: string, options: ErrorOptions) {
    super(`The migration ${name} failed, and nothing of it was done: ${reason}. When that is mended, start again.`, options);
  }
}

/**
 * Applies the migrations that the database does not have yet and returns their names. Several processes may do so at once:
 * one works, the others wait.
 *
 * @throws MigrationsDiverge when an applied migration was edited or is missing here, MigrationFailed
 */
export function applyMigrations(connection: pg.PoolConfig): Promise<string[]> {
  const migrationsList = readMigrations();
  return withSchemaEngine(connection, async (engine) => {
    await refuseDivergedHistory(engine, migrationsList);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters }).catch(explain);
    return appliedMigrationNames;
  });
}

/** The engine says which migration it was, and what the database said, among other things. */
function explain(error: unknown): never {
  const { message } = error as Error;
  const name = /migration_name="([^"]+)"/.exec(message)?.[1];
  const reason = /^Error querying the database: (.+)$/m.exec(message)?.[1];
  throw name === undefined || reason === undefined ? error : new MigrationFailed(name, reason, { cause: error });
}

async function refuseDivergedHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const state = await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: false });
  const { history } = state;
  const complaints = [
    ...state.editedMigrationNames.map((name) => `${name} was edited after it was applied`),
    ...state.failedMigrationNames.map((name) => `${name} failed when another program applied it: undo what it left, and delete its row of _prisma_migrations`),
    ...(history && history.diagnostic !== 'databaseIsBehind'
      ? history.unpersistedMigrationNames.map((name) => `${name} is applied, but not in ${migrationsDirectory}`)
      : []),
  ];
  if (complaints.length) throw new MigrationsDiverge(`The database and the migrations differ: ${complaints.join('; ')}.`);
}

/** The SQL that leads from the migrations to the models, null when they agree. Uses databases in memory only. */
export async function diffMigrationsToSchema(): Promise<string | null> {
  const scratch = await startEmbedded();
  try {
    return await withSchemaEngine(scratch.connection, async (engine) => {
      const result = await engine.diff({
        from: { tag: 'migrations', ...readMigrations() },
        to: { tag: 'schemaDatamodel', files: readSchemaFiles() },
        script: true,
        exitCode: true,
        filters,
      });
      return result.exitCode === 2 ? (result.stdout ?? '') : null;
    });
  } finally {
    await scratch.stop();
  }
}
