import fc, { type Arbitrary } from 'fast-check';
import { schema } from '../../src/graphql/schema.ts';
import type { Operation } from './plan/Operation.ts';
import type { CallPlan, OperationPlan } from './plan/Plan.ts';
import { writeOperation } from './plan/writeOperation.ts';
import { comparedFields } from './selections/comparedFields.ts';
import { missingRows } from './selections/missing.ts';
import { Selections } from './selections/Selections.ts';
import { waysToTypes } from './selections/ways.ts';
import { pick, several, sometimes } from './values/pick.ts';
import type { Source } from './values/Source.ts';

const reach = { depth: 4, fragments: 2 };
const mostRoots = 4;

const languages = ['de', 'en;q=0.5, de-AT', 'fr, *', 'x', 'tr'];

const call: Arbitrary<CallPlan> = fc.record({
  caller: pick<CallPlan['caller']>([6, fc.constant('backoffice')], [2, fc.constant('access')], [1, fc.constant('machine')]),
  languages: sometimes(4, fc.constantFrom(...languages)),
  variables: fc.constantFrom(0, 1),
});

/** Operations on one world. */
export function operationsOn(world: Operation['world'], source: Source): Arbitrary<Operation> {
  const query = schema.getQueryType()!;
  const selections = new Selections(source);
  const root = pick(
    [20, fc.oneof(...comparedFields(query).map((field) => selections.field(query, field, reach)))],
    [30, fc.oneof(...waysToTypes().map((way) => selections.along(way, { ...reach, depth: 3 })))],
    [5, missingRows(source, selections, 2)],
    [3, selections.on(query, { ...reach, depth: reach.depth + 1 }).map(([first]) => first!)],
  );
  const plan: Arbitrary<OperationPlan> = fc.record({
    roots: several(root, mostRoots),
    name: sometimes(4, fc.constant('Generated')),
    hasOther: sometimes(12, fc.constant(true)).map(Boolean),
    fault: sometimes(4, fc.nat(30)),
    calls: several(call, 2),
  });
  return plan.map((made) => writeOperation(made, world));
}
