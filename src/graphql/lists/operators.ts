import { Prisma } from '../../generated/prisma/client.ts';
import { parameter, parameterList, type ColumnKind } from './columnKinds.ts';

/** A filter, or the operators on one of its fields, as it comes from GraphQL. */
export type FilterValue = Record<string, unknown>;

/** What an operator takes: one value of the column, a list of them, or a text of its own. */
export type OperandShape = 'value' | 'list' | 'text' | 'is' | 'isBoolean';

export interface Operator {
  description: string;
  operand: OperandShape;
  toSql: (column: Prisma.Sql, kind: ColumnKind, operand: unknown) => Prisma.Sql;
}

const comparison = (sign: string, description: string): Operator => ({
  description,
  operand: 'value',
  toSql: (column, kind, operand) => Prisma.sql`${column} ${Prisma.raw(sign)} ${parameter(kind, operand)}`,
});

const textMatch = (sign: string, description: string): Operator => ({
  description,
  operand: 'text',
  toSql: (column, _kind, operand) => Prisma.sql`${column} ${Prisma.raw(sign)} ${operand}::text`,
});

const fullText = (parser: string, description: string): Operator => ({
  description,
  operand: 'text',
  toSql: (column, _kind, operand) =>
    Prisma.sql`to_tsvector('simple', ${column}) @@ ${Prisma.raw(parser)}('simple', ${operand}::text)`,
});

const listMatch = (sign: string, description: string): Operator => ({
  description,
  operand: 'list',
  toSql: (column, kind, operand) =>
    Prisma.sql`${column} ${Prisma.raw(sign)} ${parameterList(kind, operand as unknown[])}`,
});

const conditions: Record<string, string> = {
  NULL: 'IS NULL',
  NOT_NULL: 'IS NOT NULL',
  TRUE: 'IS TRUE',
  FALSE: 'IS FALSE',
};

const equality: Record<string, Operator> = {
  eq: comparison('=', 'Equals.'),
  neq: comparison('<>', 'Is another value; a missing value matches neither `eq` nor `neq`.'),
  in: {
    description: 'Equals one of the values; at most 1000.',
    operand: 'list',
    toSql: (column, kind, operand) => Prisma.sql`${column} = ANY (${parameterList(kind, operand as unknown[])})`,
  },
  isDistinct: comparison('IS DISTINCT FROM', 'Is another value or missing.'),
  is: {
    description: 'Is missing or present.',
    operand: 'is',
    toSql: (column, _kind, operand) => Prisma.sql`${column} ${Prisma.raw(conditions[operand as string]!)}`,
  },
};

const order: Record<string, Operator> = {
  gt: comparison('>', 'Comes after.'),
  gte: comparison('>=', 'Equals or comes after.'),
  lt: comparison('<', 'Comes before.'),
  lte: comparison('<=', 'Equals or comes before.'),
};

export const regularExpressionOperators = ['match', 'imatch'];

const textual: Record<string, Operator> = {
  like: textMatch('LIKE', 'Matches the pattern: `%` stands for any text, `_` for one character.'),
  ilike: textMatch('ILIKE', 'Matches the pattern in upper or lower case.'),
  match: textMatch('~', 'Matches the POSIX regular expression of at most 100 characters, without back-references and with repetitions of 1000 in all at most.'),
  imatch: textMatch('~*', 'Matches the regular expression in upper or lower case.'),
  fts: fullText('to_tsquery', 'Full-text search with the operators `&`, `|`, `!` and `<->` of PostgreSQL.'),
  plfts: fullText('plainto_tsquery', 'Full-text search: contains all the words.'),
  phfts: fullText('phraseto_tsquery', 'Full-text search: contains the words one after the other.'),
  wfts: fullText('websearch_to_tsquery', 'Full-text search as in a web search: quotes, `or` and `-`.'),
};

const listOperators: Record<string, Operator> = {
  cs: listMatch('@>', 'Contains all of the values; at most 1000.'),
  cd: listMatch('<@', 'Has no value but these; at most 1000.'),
  ov: listMatch('&&', 'Contains at least one of the values; at most 1000.'),
};

const isBoolean: Operator = { ...equality.is!, operand: 'isBoolean', description: 'Is missing, present, true or false.' };

/** Whether a missing value meets an operator; all others want a value. */
export const holdsForMissing = (operator: string, operand: unknown): boolean =>
  operator === 'isDistinct' || (operator === 'is' && operand === 'NULL');

/** The operators that a column of the kind has, by name. */
export function operatorsOf(kind: ColumnKind): Record<string, Operator> {
  if (kind.isList) return listOperators;
  if (kind.input === 'String') return { ...equality, ...order, ...textual };
  if (kind.input === 'Boolean') return { eq: equality.eq!, is: isBoolean };
  if (kind.input === 'ID' || typeof kind.input === 'object') return equality;
  return { ...equality, ...order };
}
