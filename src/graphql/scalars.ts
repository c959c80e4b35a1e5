import { CurrencyResolver, DateResolver, DateTimeResolver, JSONObjectResolver, JSONResolver, UUIDResolver } from 'graphql-scalars';
import { GraphQLError, Kind, visit, type ASTNode } from 'graphql';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from './builder.ts';

builder.addScalarType('Date', DateResolver, {
  description: 'A calendar date without a time zone, YYYY-MM-DD (ISO 8601, RFC 3339 full-date).',
});

builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'An instant with its offset from UTC, for example 2026-03-01T12:00:00.000Z (RFC 3339 date-time).',
});

builder.addScalarType('Currency', CurrencyResolver, {
  description: 'An ISO 4217 currency code of three letters, for example EUR.',
});

builder.addScalarType('UUID', UUIDResolver, {
  description: 'A UUID in its canonical form with hyphens (RFC 9562).',
});

builder.addScalarType('JSONObject', JSONObjectResolver, {
  description: 'A JSON object (RFC 8259) with members of any kind.',
  parseLiteral: (node, variables) => {
    refuseEnumValues(node);
    return plain(JSONObjectResolver.parseLiteral(node, variables)) as Prisma.JsonObject;
  },
});

builder.addScalarType('JSON', JSONResolver, {
  description: 'A JSON value of any kind (RFC 8259).',
  parseLiteral: (node, variables) => {
    refuseEnumValues(node);
    return plain(JSONResolver.parseLiteral(node, variables)) ?? null;
  },
});

/** The resolver leaves them out without a word. */
function refuseEnumValues(literal: ASTNode): void {
  visit(literal, {
    EnumValue: (node) => {
      throw new GraphQLError(`JSON has no value ${node.value}: a text stands in quotes.`, { nodes: node });
    },
  });
}

/** Variables in a literal may have no value, which leaves a member out and is null in a list, or one that is a date. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => plain(element) ?? null);
  if (value instanceof Date) return value.toJSON();
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

const decimalPattern = /^-?\d{1,15}(\.\d{1,4})?$/;

/** A decimal number as a string, so that no digit is lost in a binary float. */
export const Decimal = builder.scalarType('Decimal', {
  description: 'An exact decimal number as a string, for example "2500.75": at most 15 digits before the point and 4 after it.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && decimalPattern.test(value)) return value;
    throw new GraphQLError('A decimal number is a string of at most 15 digits before the point and 4 after it.');
  },
});

function passwordOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A password is a string.');
}

/** A string, but for what is said of a value that is none: GraphQL's own message about a string shows the value. */
builder.scalarType('Password', {
  description: 'A password as it was typed. It goes in and never comes out, not even in the message about one that is not valid.',
  serialize: () => {
    throw new Error('A password never comes out.');
  },
  parseValue: passwordOf,
  parseLiteral: (node) => passwordOf(node.kind === Kind.STRING ? node.value : null),
});
