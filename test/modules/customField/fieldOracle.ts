/** What a filter on custom fields means, said plainly in TypeScript: slow, and by other means than the server's. */
import type { CustomFieldFilter } from '../../generated/graphql.ts';

type Json = unknown;

/** Everything that a path leads to, through lists. */
function reach(value: Json, keys: string[]): Json[] {
  if (Array.isArray(value)) return value.flatMap((element) => reach(element, keys));
  if (keys.length === 0) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const [key, ...rest] = keys;
  return Object.hasOwn(value, key!) ? reach((value as Record<string, Json>)[key!], rest) : [];
}

const hasValue = (value: Json): boolean =>
  typeof value === 'object' ? value !== null && Object.values(value).some(hasValue) : value !== undefined;

const compareTexts = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
const compare = (one: Json, other: Json): number =>
  typeof one === 'string' ? compareTexts(one, other as string) : Number(one) - Number(other);

const likePattern = (pattern: string, flags: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*').replaceAll('_', '.')}$`, `su${flags}`);

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const operators: Record<string, (value: Json, operand: never) => boolean> = {
  eq: (value, operand) => value === operand,
  neq: (value, operand) => value !== operand,
  in: (value, operand: Json[]) => operand.includes(value),
  isDistinct: (value, operand) => value !== operand,
  gt: (value, operand) => compare(value, operand) > 0,
  gte: (value, operand) => compare(value, operand) >= 0,
  lt: (value, operand) => compare(value, operand) < 0,
  lte: (value, operand) => compare(value, operand) <= 0,
  is: (value, operand: string) => operand === 'NOT_NULL' || operand === String(value).toUpperCase(),
  like: (value, operand: string) => likePattern(operand, '').test(value as string),
  ilike: (value, operand: string) => likePattern(operand, 'i').test(value as string),
  match: (value, operand: string) => new RegExp(operand, 's').test(value as string),
  imatch: (value, operand: string) => new RegExp(operand, 'is').test(value as string),
  fts: (value, operand: string) => operand.split(' & ').every((word) => words(value as string).includes(word)),
  plfts: (value, operand: string) => words(operand).every((word) => words(value as string).includes(word)),
  phfts: (value, operand: string) => ` ${words(value as string).join(' ')} `.includes(` ${words(operand).join(' ')} `),
  wfts: (value, operand: string) => words(operand).every((word) => words(value as string).includes(word)),
};

const missing: Record<string, (operand: Json) => boolean> = { isDistinct: () => true, is: (operand) => operand === 'NULL' };

function meets(values: Json[], conditions: object): boolean {
  const given = Object.entries(conditions);
  if (given.length === 0) return true;
  if (values.length === 0) return given.every(([operator, operand]) => missing[operator]?.(operand) ?? false);
  return values.some((value) => given.every(([operator, operand]) => operators[operator]!(value, operand as never)));
}

/** Whether custom fields meet one condition. */
export function fits(customFields: Json, { path, text, number, boolean, values, is }: CustomFieldFilter): boolean {
  const reached = reach(customFields, path.split('.'));
  const ofType = (type: string) => reached.filter((value) => typeof value === type);
  const texts = ofType('string') as string[];
  return (
    (!text || meets(texts, text)) &&
    (!number || meets(ofType('number'), number)) &&
    (!boolean || meets(ofType('boolean'), boolean)) &&
    (!values?.cs || values.cs.every((value) => texts.includes(value))) &&
    (!values?.cd || texts.every((value) => values.cd!.includes(value))) &&
    (!values?.ov || values.ov.some((value) => texts.includes(value))) &&
    (!is || (is === 'NOT_NULL') === reached.some(hasValue))
  );
}
