import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CustomFieldOwner, Prisma } from '../../../generated/prisma/client.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { nilUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findOwners, owners } from '../customField.repository.ts';
import { toViolations, type Failure, type FailureReport } from '../customField.rules.ts';
import type { CheckFields } from '../jsonSchema/compileSchema.ts';

const rowsAtOnce = 5000;
const maximumExamples = 10;
/** Other requests get their turn. */
const turnMillis = 50;
const limitMillis = 10_000;

/** Which live objects of a type do not meet a schema. @throws ValidationFailed when finding out takes too long */
export async function findFailures(
  db: Reader,
  ctx: RequestContext,
  owner: CustomFieldOwner,
  check: CheckFields,
): Promise<FailureReport> {
  const report: FailureReport = { failing: 0, examples: [] };
  const start = performance.now();
  let turn = start;
  for (let after: string | undefined = nilUuid; after !== undefined; ) {
    const rows = await findOwners(db, ctx, owner, { after, limit: rowsAtOnce });
    const firstProblem = rememberTexts(check);
    for (const { id, customFields } of rows) {
      const problem = firstProblem(customFields);
      if (problem) add(report, { node: { type: owners[owner].node, uuid: id }, violation: problem });
      if (performance.now() - turn < turnMillis) continue;
      await nextTurn();
      turn = performance.now();
      if (turn - start > limitMillis) throw tooExpensive();
    }
    after = rows.length === rowsAtOnce ? rows.at(-1)!.id : undefined;
  }
  return report;
}

/** Many rows have the same custom fields, most often none. */
function rememberTexts(check: CheckFields): (json: string) => Failure['violation'] | null {
  const known = new Map<string, Failure['violation'] | null>();
  return (json) => {
    let problem = known.get(json);
    if (problem === undefined) {
      const problems = check(JSON.parse(json) as Prisma.JsonObject);
      problem = toViolations(problems.slice(0, 1), 'customFields')[0] ?? null;
      known.set(json, problem);
    }
    return problem;
  };
}

function add(report: FailureReport, failure: Failure): void {
  report.failing++;
  if (report.examples.length < maximumExamples) report.examples.push(failure);
}

const tooExpensive = () =>
  new ValidationFailed(
    [{ propertyPath: 'schema', in: 'BODY', detail: `takes more than ${limitMillis / 1000} seconds for the rows that are there. Make it simpler.`, code: 'TOO_EXPENSIVE' }],
    'UNPROCESSABLE',
  );
