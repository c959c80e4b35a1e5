import { name } from '../../platform/parseInput.ts';

/** The key of a preset, as inputs name it. */
export const presetKey = name(100);
