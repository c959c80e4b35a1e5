import { z } from 'zod';
import { list } from '../../platform/parseInput.ts';
import { feedTypes } from './feedTypes.rules.ts';

export const maximumChanges = 1000;
export const defaultChanges = 100;

/** What a reader of the feed says, beside its cursor. */
export const changesInput = z.object({
  first: z
    .number()
    .min(1, 'must be at least 1')
    .max(maximumChanges, `must be at most ${maximumChanges}`)
    .nullish()
    .transform((first) => first ?? defaultChanges),
  types: list(z.enum(feedTypes))
    .nullish()
    .transform((types) => types ?? null),
});
