import { Prisma } from '../../generated/prisma/client.ts';
import { decodeId, nilUuid, type NodeType } from '../../platform/ids.ts';

/**
 * What a column holds, as far as filters and orders need to know it: how a value from GraphQL becomes a parameter, and the
 * SQL type that it is compared as.
 */
export interface ColumnKind {
  input: 'ID' | 'String' | 'Boolean' | 'Int' | 'Float' | 'Date' | 'DateTime' | 'Decimal' | EnumInput;
  sqlType: string;
  isList: boolean;
  toParameter: (value: unknown) => unknown;
  /** The node types that an id may name. */
  nodeTypes?: NodeType[];
}

/** A GraphQL enum whose values are those of a PostgreSQL enum. */
export interface EnumInput {
  enumName: string;
}

const plain = (input: ColumnKind['input'], sqlType: string): ColumnKind => ({
  input,
  sqlType,
  isList: false,
  toParameter: (value) => value,
});

export const textColumn = plain('String', 'text');
export const booleanColumn = plain('Boolean', 'boolean');
export const integerColumn = plain('Int', 'integer');
export const floatColumn = plain('Float', 'float8');
export const decimalColumn: ColumnKind = { ...plain('Decimal', 'numeric'), toParameter: String };
export const dateTimeColumn: ColumnKind = {
  ...plain('DateTime', 'timestamptz'),
  toParameter: (value) => (value as Date).toISOString(),
};
export const dateColumn: ColumnKind = {
  ...plain('Date', 'date'),
  toParameter: (value) => (value as Date).toISOString().slice(0, 10),
};

export const enumColumn = (enumName: string): ColumnKind => ({
  ...plain({ enumName }, enumName.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()),
});
export const enumListColumn = (enumName: string): ColumnKind => ({ ...enumColumn(enumName), isList: true });
export const textListColumn: ColumnKind = { ...textColumn, isList: true };

/** A column of ids. An id that names nothing becomes one that no row has. */
export const idColumn = (...nodeTypes: NodeType[]): ColumnKind => ({ ...formerIdColumn(...nodeTypes), nodeTypes });

/** An id of something that is gone: that it names nothing is no problem. */
export const formerIdColumn = (...nodeTypes: NodeType[]): ColumnKind => ({
  ...plain('ID', 'uuid'),
  toParameter: (value) => decodeId(value as string, ...nodeTypes) ?? nilUuid,
});

/** A parameter in the type of its column. */
export const parameter = (kind: ColumnKind, value: unknown): Prisma.Sql =>
  Prisma.sql`${kind.toParameter(value)}${Prisma.raw(`::${kind.sqlType}`)}`;

export const parameterList = (kind: ColumnKind, values: unknown[]): Prisma.Sql =>
  Prisma.sql`${values.map(kind.toParameter)}${Prisma.raw(`::${kind.sqlType}[]`)}`;
