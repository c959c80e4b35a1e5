import { parse, print } from 'graphql';
import { Faults } from './Faults.ts';
import type { Operation } from './Operation.ts';
import { OperationWriter } from './OperationWriter.ts';
import type { OperationPlan } from './Plan.ts';

/** The operation that a plan stands for. */
export function writeOperation(plan: OperationPlan, world: Operation['world']): Operation {
  const places = countPlaces(plan);
  const writer = new OperationWriter(new Faults(plan.fault === null || places === 0 ? null : plan.fault % places));
  const query = print(parse(writer.document(plan)));
  const { variables } = writer.values;
  return {
    world,
    query,
    ...((plan.name ?? plan.hasOther) && { operationName: plan.name ?? 'Main' }),
    calls: plan.calls.map((call) => ({
      caller: call.caller,
      languages: call.languages,
      variables: variables.values(call.variables),
    })),
  };
}

/** The places of a plan that can be at fault. */
function countPlaces(plan: OperationPlan): number {
  const faults = new Faults(null);
  new OperationWriter(faults).document(plan);
  return faults.count;
}
