import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { boundedInputLists, boundedLists } from './boundedLists.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const mutations = Object.values(schema.getMutationType()!.getFields());

interface Member {
  path: string;
  description?: string | null | undefined;
}

/** Everything that a client can name. */
function membersOf(type: GraphQLNamedType): Member[] {
  const within = (path: string, members: readonly { name: string; description?: string | null | undefined }[]) =>
    members.map(({ name, description }) => ({ path: `${path}.${name}`, description }));
  return [
    { path: type.name, description: type.description },
    ...within(type.name, fieldsOf(type)),
    ...fieldsOf(type).flatMap((field) => within(`${type.name}.${field.name}`, field.args)),
    ...(isInputObjectType(type) ? within(type.name, Object.values(type.getFields())) : []),
    ...(isEnumType(type) ? within(type.name, type.getValues()) : []),
  ];
}

test('schema.graphql is the schema, printed and sorted', () => {
  expect(readFileSync('schema.graphql', 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});

test('every member has a description that is a sentence', () => {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const members = [...types.flatMap(membersOf), ...directives.map(({ name, description }) => ({ path: `@${name}`, description }))];
  const isSentence = (text: string) => /^[\p{Lu}`].*\.$/su.test(text);
  expect(members.filter(({ description }) => !isSentence(description ?? ''))).toEqual([]);
  expect(members.length).toBeGreaterThan(500);
});

test.each(mutations)('$name takes one input and answers with its result union', ({ name, args, type }) => {
  const typeName = name.replace(/^./, (first) => first.toUpperCase());
  const [input] = args;
  expect(args.map((arg) => arg.name)).toEqual(['input']);
  expect(String(input!.type)).toBe(`${typeName}Input!`);
  expect(String(type)).toBe(`${typeName}Result!`);
  const union = getNamedType(type);
  const members = isUnionType(union) ? union.getTypes().map((member) => member.name) : [];
  expect(members).toEqual(expect.arrayContaining([`${typeName}Payload`, 'ValidationFailed', 'PermissionDenied']));
});

test('the payload is the only member of a result that is no problem', () => {
  const unions = mutations.map(({ type }) => getNamedType(type)).filter(isUnionType);
  const others = unions.flatMap((union) =>
    union
      .getTypes()
      .filter((member) => member.name !== union.name.replace(/Result$/, 'Payload'))
      .filter((member) => !member.getInterfaces().some(({ name }) => name === 'Problem'))
      .map((member) => `${union.name}: ${member.name}`),
  );
  expect(others).toEqual([]);
});

/** The lists among these members that no entry explains, and the entries that explain nothing. */
function compare(lists: { type: string; field: string }[], explained: Record<string, string>) {
  const names = lists.map(({ type, field }) => [`${type}.${field}`, `*.${field}`] as const);
  const used = new Set<string>(names.flat());
  return {
    unexplained: names.filter(([exact, anywhere]) => !(exact in explained) && !(anywhere in explained)).map(([exact]) => exact),
    stale: Object.keys(explained).filter((key) => !used.has(key)),
  };
}

const isList = (type: GraphQLInputType | GraphQLOutputType): boolean => isListType(getNullableType(type));

test('R3.5 every list that can grow is a connection, and every other one says what bounds it', () => {
  const isPage = (type: string, field: string) => type.endsWith('Connection') && ['edges', 'nodes'].includes(field);
  const lists = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => isList(field.type) && !isPage(type.name, field.name))
      .map((field) => ({ type: type.name, field: field.name })),
  );
  expect(compare(lists, boundedLists)).toEqual({ unexplained: [], stale: [] });
});

test('every list in an input says how long it may be', () => {
  const lists = types.flatMap((type) =>
    [
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []),
      ...fieldsOf(type).flatMap((field) => field.args),
    ]
      .filter((input) => isList(input.type) && !isEnumType(getNamedType(input.type)))
      .filter(({ description }) => !/at most \d/i.test(description ?? ''))
      .map((input) => ({ type: type.name, field: input.name })),
  );
  expect(compare(lists, boundedInputLists)).toEqual({ unexplained: [], stale: [] });
});
