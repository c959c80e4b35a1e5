import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { executeAtInstants } from '../../planner/instants.ts';
import type { Execute } from '../../planner/Outcome.ts';

/** Reads fields at the top as of the instants that their arguments name. */
export const useInstants = (): Plugin => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args: ExecutionArgs) => executeAtInstants(args, executeFn as Execute));
  },
});
