import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { LeftField } from './runPlan.ts';

/** An execution as GraphQL.js has it. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

export interface Outcome {
  result: ExecutionResult;
  /** What the reference execution answered in place of the planner; undefined when nothing was planned for. */
  left?: readonly LeftField[];
}
