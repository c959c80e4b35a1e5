import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { FieldChanges } from './recordChanges.ts';

/** The field that callers change member by member. */
const mergedField = 'customFields';

/** The paths to what changes touch: fields, and the members of custom fields that differ (`customFields.color`). */
export const touchedPaths = (changes: FieldChanges): string[] =>
  Object.entries(changes).flatMap(([field, change]) =>
    field === mergedField ? differingMembers(field, change.old, change.new) : [field],
  );

function differingMembers(path: string, before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return isDeepStrictEqual(before, after) ? [] : [path];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differingMembers(`${path}.${name}`, memberOf(before, name), memberOf(after, name)));
}

/** Those of `paths` that are among `others`, are inside one of them or have one of them inside. */
export function overlapping(paths: string[], others: string[]): string[] {
  const touched = new Set(others);
  const surrounding = new Set(others.flatMap(withSurrounding));
  return paths.filter((path) => surrounding.has(path) || withSurrounding(path).some((outer) => touched.has(outer)));
}

/** A path and those that lead to it. No name has a point in it. */
const withSurrounding = (path: string): string[] => {
  const names = path.split('.');
  return names.map((_name, index) => names.slice(0, index + 1).join('.'));
};

export const fieldOf = (path: string): string => path.split('.', 1)[0]!;

/** What a path leads to; null when there is nothing. */
export const valueAt = (fields: Prisma.JsonObject, path: string): Prisma.JsonValue =>
  path.split('.').reduce<Prisma.JsonValue | undefined>((outer, name) => (isObject(outer) ? memberOf(outer, name) : undefined), fields) ?? null;

const isObject = (value: unknown): value is Prisma.JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (object: Prisma.JsonObject, name: string): Prisma.JsonValue | undefined => (Object.hasOwn(object, name) ? object[name] : undefined);
