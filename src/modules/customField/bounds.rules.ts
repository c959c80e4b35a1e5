import type { Prisma } from '../../generated/prisma/client.ts';
import { maximumPath } from '../../platform/customFieldIndex.rules.ts';
import { findJsonProblems, isStorable, type ValueProblem } from './jsonProblems.rules.ts';
import { isJsonObject } from './mergePatch.rules.ts';

const maximumBytes = 32 * 1024;
const maximumValues = 250;
const maximumKey = 100;

/** What no custom field may be, whatever the tenant's schema says; at most 100 problems. */
export const findFieldProblems = (patch: Prisma.JsonObject): ValueProblem[] =>
  findJsonProblems(patch, { levels: 8, text: 10_000, elements: 250, keyProblem });

function keyProblem(key: string, before: ValueProblem['path']): Omit<ValueProblem, 'path'> | null {
  if (key === '') return { code: 'TOO_SHORT', detail: 'must not have an empty name' };
  if (key.length > maximumKey) return { code: 'TOO_LONG', detail: `must have a name of at most ${maximumKey} characters` };
  const keys = [...before.filter((step) => typeof step === 'string'), key];
  if (keys.join('.').length > maximumPath) {
    return { code: 'TOO_LONG', detail: `must have a path of at most ${maximumPath} characters: all names that lead to it, joined by points` };
  }
  if (/[.\u0000-\u001f\u007f]/.test(key) || !isStorable(key)) {
    return { code: 'INVALID_FORMAT', detail: 'must have a name of well-formed Unicode without points and control characters' };
  }
  return null;
}

/** What is wrong with all custom fields of a row together. */
export function findTotalProblems(customFields: Prisma.JsonObject): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const values = countValues(customFields);
  if (values > maximumValues) problems.push({ path: [], code: 'TOO_LONG', detail: `must have at most ${maximumValues} values in all, not ${values}` });
  const bytes = Buffer.byteLength(JSON.stringify(customFields));
  if (bytes > maximumBytes) problems.push({ path: [], code: 'TOO_LARGE', detail: `must have at most ${maximumBytes} bytes as JSON, not ${bytes}` });
  return problems;
}

/** Texts, numbers, booleans, nulls, and objects and lists with nothing in them. */
function countValues(value: unknown): number {
  const inside: unknown[] = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return inside.length === 0 ? 1 : inside.reduce<number>((sum, each) => sum + countValues(each), 0);
}
