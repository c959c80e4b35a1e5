import { DomainError } from '../platform/domainError.ts';
import type { Settled } from './outcomeBytes.ts';

/** Inside ids with a prefix, and in texts. */
const uuids = /(?<![0-9a-f])([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f])/gi;

/** The UUIDs in what a mutation came to, so that it can be erased with what they name. */
export function namedIds(settled: Settled): string[] {
  const text = JSON.stringify(settled, (_name, value: unknown) => {
    // What an error says is no member of it.
    if (value instanceof DomainError) return [value.message, Object.entries(value)];
    return typeof value === 'bigint' ? String(value) : value;
  });
  return [...new Set(Array.from(text.matchAll(uuids), ([, ...groups]) => groups.join('-').toLowerCase()))];
}
