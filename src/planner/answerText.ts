import type { ExecutionResult } from 'graphql';
import { elementsText } from './planElements.ts';
import type { FieldsPlan, OperationField } from './planFields.ts';

type Members = ReadonlyMap<string, string>;

/** An object in JSON: what was planned, and from `rest` what was not, in the order of the document. */
export const objectText = ({ fields }: FieldsPlan, members: Members, rest: Record<string, unknown> = {}): string =>
  `{${fields.map((field) => `${JSON.stringify(field.key)}:${valueText(field, members.get(field.key), rest[field.key])}`).join(',')}}`;

function valueText({ answer }: OperationField, planned: string | undefined, rest: unknown): string {
  if (planned === undefined) return JSON.stringify(rest);
  const elements = answer.kind === 'planned' ? answer.root.elements : undefined;
  return elements ? elementsText(elements, planned, rest as Record<string, unknown>[]) : planned;
}

export const parseObject = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

/** A result whose data is written already; Yoga sends what `stringify` gives. */
export type WrittenResult = ExecutionResult & { stringify?: () => string };

export const writtenResult = (data: string): WrittenResult => ({
  get data() {
    return parseObject(data);
  },
  stringify: () => dataText(data),
});

export const textOf = (result: WrittenResult): string => result.stringify?.() ?? JSON.stringify(result);

/** An answer without errors. */
export const dataText = (data: string): string => `{"data":${data}}`;
