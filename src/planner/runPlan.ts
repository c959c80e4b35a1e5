import type { PlannedStatement } from '../platform/database/database.ts';
import { regularExpressionMillis } from '../graphql/lists/listQuery.ts';
import { assertAllowed } from './authorize.ts';
import { bind, type BoundSql } from './bind.ts';
import { reasonOf, type OperationField, type OperationPlan, type PlannedField } from './planOperation.ts';
import type { PartRow } from './RootPlan.ts';
import type { Run } from './Run.ts';
import type { StatementCache } from './StatementCache.ts';
import { Unplannable } from './Unplannable.ts';

/** A field that is left to the reference execution, and why. */
export interface LeftField {
  field: OperationField;
  reason: string;
}

export interface PlannedAnswer {
  /** The values of fields at the top, in JSON, by their keys. */
  members: Map<string, string>;
  left: LeftField[];
}

/** A field whose parts are ready to be read. */
interface BoundField {
  field: OperationField;
  planned: PlannedField;
  parts: readonly BoundSql[];
}

/** Answers what is planned of an operation, in one statement. */
export async function runPlan(plan: OperationPlan, run: Run, statements: StatementCache): Promise<PlannedAnswer> {
  const answer: PlannedAnswer = { members: new Map(), left: [] };
  const bound = plan.fields.flatMap((field) => bindField(field, run, answer));
  const parts = bound.flatMap((each) => each.parts);
  const rows = await readParts(parts, run, statements).catch((error: unknown) => failureOf(error));
  for (const { field, planned } of bound) {
    const json = typeof rows === 'string' ? new Unplannable(rows) : assemble(planned, rows, plan, run);
    if (typeof json === 'string') answer.members.set(field.key, json);
    else answer.left.push({ field, reason: reasonOf(json) });
  }
  return answer;
}

/** A statement may fail by what the caller asks for, or because the database is away: the reference execution knows whom to blame. */
function failureOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return `the statement failed: ${code ?? message}`;
}

/** The value of a field in JSON, or why there is none. */
function assemble({ root, selects, firstPart }: PlannedField, rows: Map<number, PartRow[]>, plan: OperationPlan, run: Run): string | Error {
  const own = selects.map((_select, index) => rows.get(firstPart + index) ?? []);
  const json = root.assemble(own, run);
  if (json === null) return new Unplannable('a value is missing that cannot be null');
  try {
    return finish(json, plan, run);
  } catch (error) {
    return error as Error;
  }
}

function bindField(field: OperationField, run: Run, { members, left }: PlannedAnswer): BoundField[] {
  const { answer } = field;
  if (answer.kind === 'constant') members.set(field.key, answer.json);
  if (answer.kind === 'reference') left.push({ field, reason: answer.reason });
  if (answer.kind !== 'planned') return [];
  try {
    assertAllowed(run.ctx, answer.scopes);
    answer.root.prepare?.(run);
    return [{ field, planned: answer, parts: answer.selects.map((select) => bind(select, run)) }];
  } catch (error) {
    left.push({ field, reason: reasonOf(error) });
    return [];
  }
}

/** The rows of the parts, by the number of the part. */
async function readParts(parts: readonly BoundSql[], run: Run, statements: StatementCache): Promise<Map<number, PartRow[]>> {
  const rows = new Map<number, PartRow[]>();
  if (parts.length === 0) return rows;
  const { strings, values } = union(parts);
  const statement: PlannedStatement = {
    ...statements.read(strings),
    values,
    timeoutMillis: run.usesRegularExpression ? regularExpressionMillis : 0,
  };
  for (const row of await run.ctx.read(statement)) {
    const part = Number(row.at(-1));
    const known = rows.get(part);
    if (known) known.push(row);
    else rows.set(part, [row]);
  }
  return rows;
}

function union(parts: readonly BoundSql[]): BoundSql {
  const strings: string[] = [];
  let open = '';
  for (const [index, part] of parts.entries()) {
    const [first, ...others] = part.strings;
    open += `${index > 0 ? ' UNION ALL ' : ''}(${first!}`;
    for (const next of others) {
      strings.push(open);
      open = next;
    }
    open += ')';
  }
  return { strings: [...strings, open], values: parts.flatMap(({ values }) => values) };
}

/** Puts in what leaves need that SQL cannot make. */
function finish(json: string, { finishers }: OperationPlan, run: Run): string {
  if (finishers.length === 0) return json;
  return json.replace(/\u0001(\d+):([^\u0002]*)\u0002/g, (_whole, finisher: string, stored: string) =>
    JSON.stringify(finishers[Number(finisher)]!(JSON.parse(stored), run)),
  );
}
