import { z } from 'zod';
import { name } from '../../platform/parseInput.ts';
import { openListNames } from './openLists.ts';

export const addOpenListValueInput = z.object({ list: z.enum(openListNames), value: name(256), symmetric: z.boolean().nullish() });
