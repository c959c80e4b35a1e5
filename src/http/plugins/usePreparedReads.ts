import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Execute } from '../../planner/Outcome.ts';
import type { RequestContext } from '../../platform/requestContext.ts';

/** Lets what the resolvers read come from a replica, if one has all that the caller must see. */
export const usePreparedReads = (): Plugin => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args: ExecutionArgs) => {
      await (args.contextValue as RequestContext).prepareReads();
      return (executeFn as Execute)(args);
    });
  },
});
