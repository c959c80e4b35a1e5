import type { Call, Operation } from '../plan/Operation.ts';
import type { World, Worlds } from '../world/World.ts';
import { findDifference, type Difference } from './findDifference.ts';
import { failedStatement } from './isPlanned.ts';
import { Shape } from './Shape.ts';
import type { Request, Side, WireAnswer } from './Side.ts';

/** The two servers that are to say the same. */
export interface Sides {
  reference: Side;
  planned: Side;
}

export interface Mismatch {
  operation: Operation;
  call: Call;
  difference: Difference;
  /** How the planned server was asked. */
  how: string;
  answers: Record<keyof Sides, WireAnswer>;
}

export interface Comparison {
  /** The first call that is answered differently; null when none is. */
  mismatch: Mismatch | null;
  /** What the reference execution answered to the calls. */
  bodies: string[];
}

/** How often a difference that may depend on the time has to come up. */
const attempts = 30;

/**
 * Sends the calls of an operation one after the other to both servers. The planned one is asked twice: what it has executed
 * before, it may answer in a shorter way.
 */
export async function askBoth({ reference, planned }: Sides, worlds: Worlds, operation: Operation): Promise<Comparison> {
  const bodies: string[] = [];
  const shape = () => Shape.of(operation.query, operation.operationName);
  for (const call of operation.calls) {
    const request = requestOf(operation, call, worlds[operation.world]);
    const [left, right] = await Promise.all([reference.ask(request), planned.ask(request)]);
    bodies.push(left.body);
    const again = await planned.askAtSocket(request);
    for (const answer of [right, again]) {
      const difference = findDifference(left, answer, shape) ?? findFailure(answer, request);
      if (!difference || (difference.dependsOnTime && (await agreeInTime(request)))) continue;
      const how = answer === again ? 'again, through a socket' : 'once';
      return { bodies, mismatch: { operation, call, difference, how, answers: { reference: left, planned: answer } } };
    }
  }
  return { bodies, mismatch: null };

  /** Where two fields fail, it may be the one for one server and the other for the other: asked again, both tell of the same. */
  async function agreeInTime(request: Request): Promise<boolean> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const [left, right] = await Promise.all([reference.ask(request), planned.ask(request)]);
      if (!findDifference(left, right, shape)) return true;
    }
    return false;
  }
}

function findFailure(planned: WireAnswer, { query, variables }: Request): Difference | null {
  const failed = failedStatement(planned, query + JSON.stringify(variables));
  return failed === null ? null : { at: 'how they were made', reference: 'by the reference execution', planned: failed };
}

const requestOf = ({ query, operationName }: Operation, { caller, languages, variables }: Call, { callers }: World): Request => ({
  as: callers[caller],
  query,
  operationName,
  variables,
  languages,
});
