import type { Plugin } from 'graphql-yoga';
import type { Execute, ReadPlanner } from '../../planner/ReadPlanner.ts';

/** Answers what is planned in place of the execution that it wraps. */
export function useReadPlanner(planner: ReadPlanner): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      const reference = executeFn as Execute;
      setExecuteFn((args: Parameters<Execute>[0]) => planner.execute(args, reference));
    },
  };
}
