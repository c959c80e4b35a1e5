import { z } from 'zod';
import { ValidationFailed, type Violation, type ViolationLocation } from './domainError.ts';

interface ParseOptions {
  location?: ViolationLocation;
  /** What is known already to be wrong with the input, to be said together with the rest. */
  known?: Violation[];
}

/** Checks an input's meaning. @throws ValidationFailed with all violations */
export function parseInput<T extends z.ZodType>(schema: T, raw: unknown, { location = 'BODY', known = [] }: ParseOptions = {}): z.output<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success && known.length === 0) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  throw new ValidationFailed([...issues.flatMap((issue) => toViolations(issue, location)), ...known]);
}

function toViolations(issue: z.core.$ZodIssue, location: ViolationLocation): Violation[] {
  if (issue.code !== 'unrecognized_keys') return [toViolation(issue, location)];
  return issue.keys.map((key) => ({
    propertyPath: [...issue.path, key.slice(0, 100)].join('.'),
    in: location,
    detail: 'is not known here; leave it out.',
    code: 'UNKNOWN_MEMBER',
  }));
}

function toViolation(issue: z.core.$ZodIssue, location: ViolationLocation): Violation {
  return {
    propertyPath: issue.path.join('.'),
    in: location,
    detail: issue.message.endsWith('.') ? issue.message : `${issue.message}.`,
    code: violationCode(issue),
  };
}

function violationCode(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return (issue.params?.code as string | undefined) ?? 'INVALID_VALUE';
  if (issue.code === 'too_big') return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_LONG' : 'TOO_LARGE';
  if (issue.code === 'too_small') return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_SHORT' : 'TOO_SMALL';
  if (issue.code === 'invalid_format') return 'INVALID_FORMAT';
  return 'INVALID_VALUE';
}

/** Text of a person: trimmed, without control characters, at most `max` characters. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min, min === 1 ? 'must not be empty' : `must have at least ${min} characters`)
    .max(max, `must have at most ${max} characters`)
     
    .refine((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value), {
      message: 'must not contain control characters',
      params: { code: 'INVALID_FORMAT' },
    })
    // Half of a character: UTF-8, and so the database, cannot hold it.
    .refine((value) => !/\p{Surrogate}/u.test(value), {
      message: 'must be well-formed Unicode',
      params: { code: 'INVALID_FORMAT' },
    });

/** A required text. */
export const name = (max = 256) => text(max, 1);

/** In an update `null` clears a field; on a field that cannot be empty it is a violation. */
export const notNull = <T extends z.ZodType>(schema: T) =>
  z
    .any()
    .refine((value) => value !== null, { message: 'must not be null; leave it out to keep the value', params: { code: 'REQUIRED' }, abort: true })
    .pipe(schema.optional())
    .optional();

/** The version that the caller read, of an object that it changes. */
export const ifVersion = z.number().int().nullish();

/** A list of at most `max` elements. */
export const list = <T extends z.ZodType>(element: T, max = 100) =>
  z.array(element).max(max, `must have at most ${max} elements`);

/** A calendar date (ISO 8601) between the years 1 and 9999. */
export const date = z.date().refine((value) => value.getUTCFullYear() >= 1, { message: 'must be after the year 0' });
