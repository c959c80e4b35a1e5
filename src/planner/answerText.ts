import type { ExecutionResult } from 'graphql';
import type { FieldsPlan } from './planFields.ts';

type Members = ReadonlyMap<string, string>;

/** An object in JSON: what was planned, and from `rest` what was not, in the order of the document. */
export const objectText = ({ fields }: FieldsPlan, members: Members, rest: Record<string, unknown> = {}): string =>
  `{${fields.map(({ key }) => `${JSON.stringify(key)}:${members.get(key) ?? JSON.stringify(rest[key])}`).join(',')}}`;

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
