/**
 * The SQL statements that an operation sends, transaction control aside:
 *
 *   expect(await countStatements(() => api.runQuery(Contacts, {}))).toBe(2);
 */
import { askedInProcess } from './askPair.ts';
import { testDatabase } from './testDatabase.ts';

export async function countStatements(operation: () => Promise<unknown>): Promise<number> {
  return (await recordStatements(operation)).length;
}

export async function recordStatements(operation: () => Promise<unknown>): Promise<string[]> {
  const { statements } = await testDatabase();
  const recorded: string[] = [];
  const record = (sql: string) => recorded.push(sql);
  statements.on('statement', record);
  try {
    await askedInProcess(operation);
  } finally {
    statements.off('statement', record);
  }
  return recorded;
}
