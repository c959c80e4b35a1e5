import type { Plugin } from 'graphql-yoga';
import { asksFor, debugHeader } from '../debugHeader.ts';
import { stateOf } from '../requestState.ts';

/** Tells those who ask, and no others, what a request cost and what is left: it is another answer each time, which nobody should keep. */
export function useCost(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !asksFor('cost', request.headers.get(debugHeader))) return;
      const cost = stateOf(request).purse?.report;
      // The text that the planner has written would lack it.
      const unwritten = { ...result, stringify: undefined };
      if (cost) setResult({ ...unwritten, extensions: { ...result.extensions, cost } });
    },
  };
}
