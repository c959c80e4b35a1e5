import type { WorkloadName } from '../requests/workloads.ts';

/** Servers have cursors of their own, and not all are asked for __typename. */
const ignored = ['cursor', 'endCursor', '__typename'];

/** What cannot be equal when every server creates a contact of its own. */
const ignoredOfCreated = [...ignored, 'id', 'createdAt'];

/** What an answer says, without the ways in which servers are free to say it. */
export const normalizeAnswer = (workload: WorkloadName, answer: unknown): unknown =>
  normalize(answer, workload === 'W4' ? ignoredOfCreated : ignored);

function normalize(value: unknown, without: string[]): unknown {
  if (Array.isArray(value)) return value.map((element) => normalize(element, without));
  if (typeof value === 'string') return normalizeTime(value);
  if (typeof value !== 'object' || value === null) return value;
  const { deletedAt, ...members } = value as Record<string, unknown>;
  // PostGraphile leaves it to the client to see that a single related row is deleted.
  if (deletedAt) return null;
  const kept = Object.entries(members).filter(([key]) => !without.includes(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, key === 'id' ? bareUuid(member) : normalize(member, without)]));
}

/** 32 hexadecimal digits, whatever stands before or between them. */
const bareUuid = (id: unknown): string => String(id).replaceAll('-', '').slice(-32);

const normalizeTime = (text: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:/.test(text) ? new Date(text).toISOString() : text;
