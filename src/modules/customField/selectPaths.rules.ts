import type { Prisma } from '../../generated/prisma/client.ts';
import { isJsonObject } from './mergePatch.rules.ts';

/** What is wanted of an object: all of a member (null), or what is wanted of it. */
type Wanted = Map<string, Wanted | null>;

/** Only what the paths lead to, where it stands; the elements of a list share the path of the list. */
export function selectPaths(customFields: Prisma.JsonObject, paths: readonly string[]): Prisma.JsonObject {
  const wanted: Wanted = new Map();
  for (const path of paths) want(wanted, path.split('.'));
  return (select(customFields, wanted) ?? {}) as Prisma.JsonObject;
}

function want(wanted: Wanted, [key, ...rest]: string[]): void {
  const inside = wanted.get(key!);
  if (inside === null) return;
  if (rest.length === 0) {
    wanted.set(key!, null);
  } else {
    const deeper = inside ?? (new Map() as Wanted);
    wanted.set(key!, deeper);
    want(deeper, rest);
  }
}

function select(value: Prisma.JsonValue | undefined, wanted: Wanted | null): Prisma.JsonValue | undefined {
  if (wanted === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map((element) => select(element, wanted)).filter((element) => element !== undefined);
    return elements.length ? elements : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const members = [...wanted].flatMap(([key, inside]) => {
    const member = Object.hasOwn(value, key) ? select(value[key], inside) : undefined;
    return member === undefined ? [] : [[key, member] as const];
  });
  return members.length ? Object.fromEntries(members) : undefined;
}
