import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { describeLeft } from '../../planner/LeftCounts.ts';
import type { Execute } from '../../planner/Outcome.ts';
import type { ReadPlanner } from '../../planner/ReadPlanner.ts';
import { asksFor, debugHeader } from '../debugHeader.ts';
import { stateOf } from '../requestState.ts';

/** Says how a request was answered. */
export const planHeader = 'kith-plan';

const maximumHeader = 2000;

/** Answers what is planned in place of the execution that it wraps, and tells those who ask what is not, and why. */
export function useReadPlanner(planner: ReadPlanner): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const reference = executeFn as Execute;
      const state = stateOf((args.contextValue).request);
      setExecuteFn(async (executed: ExecutionArgs) => {
        const { result, left } = await planner.execute(executed, reference);
        // The operation may be executed by parts.
        if (left) state.unplanned = [...(state.unplanned ?? []), ...left.map(describeLeft)];
        return result;
      });
    },
    onResponse({ request, response }) {
      const { unplanned } = stateOf(request);
      if (!unplanned || !asksFor('plan', request.headers.get(debugHeader))) return;
      response.headers.set(planHeader, unplanned.length === 0 ? 'planned' : headerText(`not planned: ${unplanned.join('; ')}`));
    },
  };
}

/** What a header may contain (RFC 9110, field-content). */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, maximumHeader);
