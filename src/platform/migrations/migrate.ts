import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { startEmbedded } from '../database/embedded/startEmbedded.ts';
import { migrationsDirectory, readMigrations, readSchemaFiles } from './migrationFiles.ts';
import { withSchemaEngine } from './schemaEngine.ts';

const filters = { externalTables: [], externalEnums: [] };

export class MigrationsDiverge extends Error {}

/**
 * Applies the migrations that the database does not have yet and returns their names. Several processes may do so at once:
 * one works, the others wait.
 *
 * @throws MigrationsDiverge when an applied migration was edited, failed, or is missing here
 */
export function applyMigrations(connection: pg.PoolConfig): Promise<string[]> {
  const migrationsList = readMigrations();
  return withSchemaEngine(connection, async (engine) => {
    await refuseDivergedHistory(engine, migrationsList);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    return appliedMigrationNames;
  });
}

async function refuseDivergedHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const state = await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: false });
  const { history } = state;
  const complaints = [
    ...state.editedMigrationNames.map((name) => `${name} was edited after it was applied`),
    ...state.failedMigrationNames.map((name) => `${name} failed earlier and must be marked as rolled back`),
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
