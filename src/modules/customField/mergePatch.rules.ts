import type { Prisma } from '../../generated/prisma/client.ts';

type JsonValue = Prisma.JsonValue;

/** An object as JSON has it: no list and not null. */
export const isJsonObject = (value: unknown): value is Prisma.JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Merge Patch (RFC 7396): members that the patch does not name stay, null removes, everything else replaces. */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const members = new Map(isJsonObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) members.delete(key);
    else if (value !== undefined) members.set(key, mergePatch(members.get(key), value));
  }
  return Object.fromEntries(members);
}
