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
