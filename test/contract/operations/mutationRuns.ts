import { moreMutations } from './moreMutations.ts';
import { operations } from './operations.ts';
import type { World } from './World.ts';

/** For every mutation, what ends with it: `world.catchInput(name, mutationRuns[name])` tells an input that it takes. */
export const mutationRuns: Record<string, (world: World) => Promise<unknown>> = {
  ...Object.fromEntries(
    Object.values(operations)
      .flat()
      .filter(({ field }) => field.startsWith('Mutation.'))
      .map(({ field, run }) => [field.split('.')[1]!, run]),
  ),
  ...moreMutations,
};
