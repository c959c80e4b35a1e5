import { z } from 'zod';
import { ifVersion, list } from '../../platform/parseInput.ts';
import { maximumDetails } from './service/insertDetails.ts';

const id = z.string();

export const detailTargetInput = <T extends z.ZodType>(detail: T) => z.object({ ownerId: id, detail });

export const detailChangeInput = <T extends z.ZodType>(patch: T) => z.object({ ownerId: id, id, ifVersion, patch });

export const detailReferenceInput = z.object({ ownerId: id, id, ifVersion });
export const detailRemovalInput = detailReferenceInput.extend({ force: z.boolean().nullish() });

export const detailOrderInput = z.object({ ownerId: id, ids: list(id, maximumDetails) });
