import { ValidationFailed } from '../../platform/domainError.ts';
import type { OrderTerm } from './order.ts';

/** Where a row stands in a list: the list, its order, and the row's values in it. Opaque to clients. */
export const encodeCursor = (list: string, terms: OrderTerm[], keys: (string | null)[]): string =>
  Buffer.from(JSON.stringify([signatureOf(list, terms), ...keys])).toString('base64url');

/** @throws ValidationFailed when it is no cursor, or one of another list or order */
export function decodeCursor(cursor: string, argument: string, list: string, terms: OrderTerm[]): (string | null)[] {
  const [of, ...keys] = parse(cursor);
  if (typeof of !== 'string' || keys.length !== terms.length || !keys.every((key, index) => isKey(key, terms[index]!))) {
    throw refused(argument, 'INVALID_CURSOR', 'is not a cursor of this server.');
  }
  if (of !== signatureOf(list, terms)) {
    throw refused(argument, 'FOREIGN_CURSOR', 'is a cursor of another list or order. Start again without it.');
  }
  return keys as (string | null)[];
}

/** Rows have no place by lists and objects, of which the database would have to read deep ones. */
const isKey = (key: unknown, { sqlType }: OrderTerm): boolean =>
  key === null || (typeof key === 'string' && !(sqlType === 'jsonb' && /^\s*[[{]/.test(key)));

export const refused = (argument: string, code: string, detail: string): ValidationFailed =>
  new ValidationFailed([{ propertyPath: argument, in: 'QUERY', detail, code }]);

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** Names the list and its order. */
export function signatureOf(list: string, terms: OrderTerm[]): string {
  const order = terms.map((term) => `${term.name}${term.isDescending ? '-' : '+'}${term.nullsFirst ? '<' : ''}`);
  return `${list}:${order.join(',')}`;
}
