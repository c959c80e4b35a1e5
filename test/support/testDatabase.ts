/**
 * The database of a test file: the worker's, opened at the first use and closed after the last test.
 *
 *   const { database, statements } = await testDatabase();
 *
 * `statements` hears every SQL statement that tenants' clients send; see countStatements.ts.
 */
import { EventEmitter } from 'node:events';
import { afterAll } from '@jest/globals';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';

export interface TestDatabase {
  database: Database;
  statements: EventEmitter<{ statement: [sql: string] }>;
}

let opened: Promise<TestDatabase> | undefined;

afterAll(async () => {
  await (await opened)?.database.close();
});

export function testDatabase(): Promise<TestDatabase> {
  return (opened ??= open());
}

async function open(): Promise<TestDatabase> {
  const statements: TestDatabase['statements'] = new EventEmitter();
  const database = await openDatabase({
    ...workerDatabase(),
    onStatement: (sql) => statements.emit('statement', sql),
  });
  return { database, statements };
}
