import { regularExpressionMillis } from '../graphql/lists/listQuery.ts';
import type { PlannedStatement, TextRow } from '../platform/database/plannedStatement.ts';
import { assertAllowed } from './authorize.ts';
import { bind, type BoundSql } from './bind.ts';
import { reasonOf, type FieldsPlan, type OperationField, type PlannedField } from './planFields.ts';
import type { Run } from './Run.ts';
import type { StatementCache } from './StatementCache.ts';
import { Unplannable } from './Unplannable.ts';

/** A field that is left to the reference execution, and why. */
export interface LeftField {
  field: OperationField;
  reason: string;
}

export interface PlannedAnswer {
  /** The values of fields in JSON, by their keys. */
  members: Map<string, string>;
  left: LeftField[];
}

/** A field whose parts are ready to be read. */
interface BoundField {
  field: OperationField;
  planned: PlannedField;
  parts: readonly BoundSql[];
}

/** A plan that is ready to be read, in one statement; null when there is nothing to be read. */
export interface BoundPlan {
  statement: PlannedStatement | null;
  /** The answer, from the rows of the statement or from what it failed with. */
  assemble: (rows: TextRow[] | Error) => PlannedAnswer;
}

/** Answers what is planned of an object, in one statement. */
export async function runPlan(plan: FieldsPlan, run: Run, statements: StatementCache): Promise<PlannedAnswer> {
  const { statement, assemble } = bindPlan(plan, run, statements);
  return assemble(statement ? await run.ctx.tryRead(statement) : []);
}

export function bindPlan(plan: FieldsPlan, run: Run, statements: StatementCache): BoundPlan {
  const answer: PlannedAnswer = { members: new Map(), left: [] };
  const bound = plan.fields.flatMap((field) => bindField(field, run, answer));
  return {
    statement: statementOf(bound.flatMap(({ parts }) => parts), run, statements),
    assemble(rows) {
      const byPart = Array.isArray(rows) ? rowsByPart(rows) : new Unplannable(failureOf(rows));
      for (const { field, planned } of bound) {
        const json = byPart instanceof Unplannable ? byPart : assemble(planned, byPart, plan, run);
        if (typeof json === 'string') answer.members.set(field.key, json);
        else answer.left.push({ field, reason: reasonOf(json) });
      }
      return answer;
    },
  };
}

/** A statement may fail by what the caller asks for, or because the database is away: the reference execution knows whom to blame. */
const failureOf = ({ code, message }: Error & { code?: string }): string => `the statement failed: ${code ?? message}`;

/** The value of a field in JSON, or why there is none. */
function assemble({ root, selects, firstPart }: PlannedField, rows: Map<number, TextRow[]>, plan: FieldsPlan, run: Run): string | Error {
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

function statementOf(parts: readonly BoundSql[], run: Run, statements: StatementCache): PlannedStatement | null {
  if (parts.length === 0) return null;
  const { strings, values } = union(parts);
  return { ...statements.read(strings), values, timeoutMillis: run.usesRegularExpression ? regularExpressionMillis : 0 };
}

/** The last column of a row is the number of its part. */
function rowsByPart(rows: readonly TextRow[]): Map<number, TextRow[]> {
  const byPart = new Map<number, TextRow[]>();
  for (const row of rows) {
    const part = Number(row.at(-1));
    const known = byPart.get(part);
    if (known) known.push(row);
    else byPart.set(part, [row]);
  }
  return byPart;
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
function finish(json: string, { finishers }: FieldsPlan, run: Run): string {
  if (finishers.length === 0) return json;
  return json.replace(/\u0001(\d+):([^\u0002]*)\u0002/g, (_whole, finisher: string, stored: string) =>
    JSON.stringify(finishers[Number(finisher)]!(JSON.parse(stored), run)),
  );
}
