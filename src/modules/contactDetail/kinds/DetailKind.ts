import { z } from 'zod';
import type { CountryCode, UsageContext } from '../../../generated/prisma/client.ts';
import type { NewRow, Patch, Row } from '../../../platform/changes/entityWrites.ts';
import type { Warning } from '../../../platform/domainError.ts';
import { notNull, text } from '../../../platform/parseInput.ts';

export type DetailModel = 'Address' | 'Email' | 'Phone' | 'WebAddress';

/** The columns that every kind of detail has and that the shared use cases fill. */
type Shared =
  | 'id'
  | 'contactId'
  | 'professionalIdentityId'
  | 'position'
  | 'isPreferred'
  | 'description'
  | 'usageContext';

/** What is known of the owner that helps to read a detail. */
export interface DetailHints {
  /** The country of a number that was typed without a country calling code; undefined when there is none. */
  countryCode: CountryCode | undefined;
}

/** What sets one kind of contact detail apart; everything else about details is shared. */
export interface DetailKind<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch> {
  model: M;
  /** The field of an owner that holds the details, in inputs and in the schema. */
  plural: 'addresses' | 'emails' | 'phones' | 'webAddresses';
  input: z.ZodType<Input>;
  patch: z.ZodType<Changes>;
  needsHints: (input: Input | Changes) => boolean;
  toRow: (input: Input, hints: DetailHints) => Omit<NewRow<M>, Shared>;
  toPatch: (patch: Changes, before: Row<M>, hints: DetailHints) => Patch<M>;
  warnings: (input: Input | Changes, path: string) => Warning[];
  /** What the detail leads to, equal for two rows that are the same detail with other particulars. */
  leadsTo: (row: NewRow<M>) => string;
}

export interface SharedInput {
  description?: string | null | undefined;
  usageContext?: UsageContext | null | undefined;
  isPreferred?: boolean | null | undefined;
}

export interface SharedPatch {
  description?: string | null | undefined;
  usageContext?: UsageContext | undefined;
  isPreferred?: boolean | undefined;
}

const description = text(2000).nullish();
const usageContext = z.enum(['ORGANIZATION', 'PERSONAL', 'PROFESSIONAL']);

export const sharedInput = {
  description,
  usageContext: usageContext.nullish(),
  isPreferred: z.boolean().nullish(),
};

export const sharedPatch = {
  description,
  usageContext: notNull(usageContext),
  isPreferred: notNull(z.boolean()),
};

/** No usage and EVERYTHING mean the same, and EVERYTHING subsumes the rest (RU.15). */
export function normalizeUsages<T extends string>(usages: readonly T[] | null | undefined): (T | 'EVERYTHING')[] {
  if (!usages?.length || usages.includes('EVERYTHING' as T)) return ['EVERYTHING'];
  return [...new Set(usages)];
}
