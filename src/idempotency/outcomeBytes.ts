import { types } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { problemClasses } from '../graphql/mutation.ts';
import { DomainError } from '../platform/domainError.ts';

/** What a mutation came to: the parent of the payload, or a problem. */
export type Settled = { value: unknown } | { problem: DomainError };

/** @throws for what would not come back as it was */
export const outcomeBytes = (settled: Settled): Uint8Array => serialize(pack(settled));

export const readOutcome = (bytes: Uint8Array): Settled => unpack(deserialize(bytes)) as Settled;

/** V8 knows no classes but its own, and of an error only its message. A problem is packed into a Map, which nothing else is. */
function pack(value: unknown): unknown {
  if (value instanceof DomainError) return packProblem(value);
  if (Array.isArray(value)) return value.map(pack);
  if (!isObject(value) || types.isDate(value) || types.isUint8Array(value)) return value;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`A mutation answers with a ${value.constructor.name}, which cannot be kept.`);
  return mapValues(value, pack);
}

function packProblem(problem: DomainError): Map<string, unknown> {
  const { name } = problem.constructor;
  if (problemClasses.get(name) !== problem.constructor) throw new Error(`${name} is no problem of a mutation, so it cannot be kept.`);
  return new Map<string, unknown>([['name', name], ['message', problem.message], ['members', mapValues(problem, pack)]]);
}

function unpack(value: unknown): unknown {
  if (types.isMap(value)) return unpackProblem(value as Map<string, unknown>);
  if (Array.isArray(value)) return value.map(unpack);
  return !isObject(value) || types.isDate(value) || types.isUint8Array(value) ? value : mapValues(value, unpack);
}

function unpackProblem(packed: Map<string, unknown>): DomainError {
  const { prototype } = problemClasses.get(packed.get('name') as string)!;
  // An Error from the beginning: what makes one is no matter of its prototype.
  const problem = Object.setPrototypeOf(new Error(packed.get('message') as string), prototype as object) as DomainError;
  return Object.assign(problem, mapValues(packed.get('members') as object, unpack));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const mapValues = (object: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
