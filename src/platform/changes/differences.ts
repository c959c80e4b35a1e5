import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { FieldChanges } from './recordChanges.ts';

const managed = new Set(['tenantId', 'id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId']);

/**
 * Fields that the change feed never shows. Where one can come and go, it shows in its place whether there is a value, even when
 * one takes the place of another.
 */
const secrets: Record<string, { shownAs?: string }> = {
  keyHash: {},
  tokenHash: {},
  accountPasswordHash: { shownAs: 'hasAccountPassword' },
  passwordHash: { shownAs: 'hasPassword' },
};

/** What writing this into a row changes, as the change feed shows it. */
export function differences(before: object, after: object): FieldChanges {
  const changes: FieldChanges = {};
  for (const [field, value] of Object.entries(after)) {
    if (managed.has(field) || value === undefined) continue;
    const [old, changed] = [toJson((before as Record<string, unknown>)[field]), toJson(value)];
    if (isEqual(old, changed)) continue;
    const secret = secrets[field];
    if (!secret) changes[field] = { old, new: changed };
    else if (secret.shownAs) changes[secret.shownAs] = { old: old !== null, new: changed !== null };
  }
  return changes;
}

/** Most values are none that must be looked into. */
const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && isDeepStrictEqual(one, other));

function toJson(value: unknown): Prisma.InputJsonValue | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
