import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { orNull, type Text } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

const raw = (sql: string): Prisma.Sql => Prisma.raw(sql);
const inQuotes = (sql: string): Text => ['"', raw(sql), '"'];

/** How the values of the scalars are written, as their serializers and JSON.stringify do it. */
const scalars: Record<string, (sql: string) => Text> = {
  Boolean: (sql) => [raw(`${sql}::text`)],
  Currency: (sql) => [raw(`to_json(${sql})::text`)],
  Date: (sql) => inQuotes(`to_char(${sql}, 'YYYY-MM-DD')`),
  DateTime: (sql) => inQuotes(`to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
  Decimal: (sql) => inQuotes(`trim_scale(${sql})::text`),
  ID: (sql) => [raw(`to_json(${sql}::text)::text`)],
  Int: (sql) => [raw(`${sql}::text`)],
  JSON: (sql) => [raw(`${sql}::text`)],
  JSONObject: (sql) => [raw(`${sql}::text`)],
  String: (sql) => [raw(`to_json(${sql}::text)::text`)],
  UUID: (sql) => inQuotes(`${sql}::text`),
};

/** A value that SQL gives, as the type of its field writes it. */
export function leafText(type: GraphQLOutputType, sql: string): Text {
  const text = valueText(getNullableType(type), sql);
  return isNonNullType(type) ? text : orNull(text);
}

function valueText(type: GraphQLOutputType, sql: string): Text {
  // Prisma reads a list that was never written as an empty one.
  if (isListType(type)) return [raw(`coalesce(array_to_json(${sql})::text, '[]')`)];
  const named = getNamedType(type);
  if (isEnumType(named)) return inQuotes(`${sql}::text`);
  const write = scalars[named.name];
  if (!write) throw new Unplannable(`values of ${named.name} are not written in SQL`);
  return write(sql);
}
