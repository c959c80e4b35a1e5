import type pg from 'pg';

export interface PlannedStatement {
  text: string;
  values: readonly unknown[];
  /** Connections prepare the statement under it; a statement without is not prepared. */
  name: string | undefined;
  /** How long it may take; 0 is without end. */
  timeoutMillis: number;
}

/** Values as PostgreSQL writes them. */
export type TextRow = (string | null)[];

const asTexts = { rowMode: 'array', types: { getTypeParser: () => (text: string) => text } };

/** A planned statement as the driver takes it. */
export const plannedQuery = ({ text, values, name }: PlannedStatement): pg.QueryConfig => ({
  ...asTexts,
  text,
  values: [...values],
  ...(name !== undefined && { name }),
});
