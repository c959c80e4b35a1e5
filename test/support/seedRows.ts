/**
 * Rows in every table of a tenant, made from the datamodel and the database's own checks alone:
 *
 *   await seedRows(database.client(tenantId), tenantId, 50);
 *
 * Each table gets `count` rows that lie under different parents, and for each of its foreign keys `count` rows under the
 * same parent. Of columns that are alternatives to each other, rows take turns to have one. So every list of the schema, and every list inside a row, has at least `count` rows somewhere, except where
 * a unique key allows one.
 */
import * as prisma from '../../src/generated/prisma/client.ts';
import { newUuid, nodeTypeOf, type NodeModel } from '../../src/platform/ids.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { columnName, delegateOf, models, type Model, type ModelField, type Reference, type Row } from './models.ts';

type Rows = Map<string, Row[]>;

/** For each table, the fields of which a row has exactly one, as its check constraint says. */
type Alternatives = Map<string, string[]>;

/** Which rows a reference may name, where the database itself would take any. */
const kindOfTarget = (field: string): string | undefined =>
  /individualId$/i.test(field) ? 'INDIVIDUAL' : /organizationId$/i.test(field) ? 'ORGANIZATION' : undefined;

export async function seedRows(client: TenantClient, tenantId: string, count: number): Promise<void> {
  const rows: Rows = new Map();
  const alternatives = await readAlternatives(client);
  const keys = await readKeys(client, { nullsNotDistinct: true });
  const uniqueColumns = await readKeys(client, { nullsNotDistinct: false });
  for (const model of inOrderOfReference()) {
    if (model.name === 'Tenant' || model.name === 'Change') continue;
    const delegate = delegateOf(client, model);
    const choices = alternatives.get(model.table) ?? [];
    const keyReferences = model.references.filter(({ field }) => uniqueColumns.get(model.table)?.includes(columnName(field)));
    const kinds = [model.name, ...keyReferences.map((reference) => reference.model)].map((name) => kindsOf(modelNamed(name)));
    const shapes = Math.max(...kinds, choices.length);
    const keyEnum = model.fields.find(({ name, kind }) => kind === 'enum' && uniqueColumns.get(model.table)?.includes(columnName(name)));
    const keyValues = keyEnum ? valuesOf(keyEnum) : [];
    for (const parent of [null, ...sharedParents(model, choices, rows)]) {
      const made = Array.from({ length: Math.max(count * shapes, keyValues.length) }, (_, index) => {
        const choice = choices.includes(parent?.reference.field ?? '') ? parent!.reference.field : choices[index % choices.length];
        const unused = choices.filter((field) => field !== choice);
        const of = (columns: Map<string, string[]>) => columns.get(model.table) ?? [];
        return makeRow(model, rows, { tenantId, index, parent, unused, choice, keys: of(keys), uniqueColumns: of(uniqueColumns) });
      });
      // Only what refers to others, or has an enum in its key, can be there twice.
      await delegate.createMany({ data: made, skipDuplicates: model.references.length > 0 || keyValues.length > 0 });
    }
    rows.set(model.name, await delegate.findMany({ orderBy: model.key.map((field) => ({ [field]: 'asc' })) }));
  }
  await client.change.createMany({ data: changesOf(rows, count) });
}

/** A change of every node, and `count` more of the first one of each type. */
function changesOf(rows: Rows, count: number): Prisma.ChangeCreateManyInput[] {
  const common = { actorKind: 'USER' as const, actorId: 'seed', requestId: 'seed', operation: 'UPDATE' as const, version: 1, fields: { name: { old: null, new: 'x' } } };
  const seen = new Set<string>();
  return [...rows].flatMap(([name, ofModel]) =>
    ofModel.filter((row) => 'version' in row).flatMap((row) => {
      const entity = nodeTypeOf(name as NodeModel, row);
      const times = seen.has(entity) ? 1 : 1 + count;
      seen.add(entity);
      // What a receipt is about has a history, too, but no row.
      const ids = [row.id, ...('subjectId' in row ? [row.subjectId] : [])] as string[];
      return ids.flatMap((entityId) => Array.from({ length: times }, () => ({ ...common, tenantId: row.tenantId as string, entity, entityId })));
    }),
  );
}

async function readAlternatives(client: TenantClient): Promise<Alternatives> {
  const checks = await client.$queryRaw<{ table: string; columns: string }[]>`
    SELECT conrelid::regclass::text AS table, substring(pg_get_constraintdef(oid) FROM 'num_nonnulls\\(([^)]*)\\) = 1') AS columns
    FROM pg_constraint WHERE contype = 'c' AND pg_get_constraintdef(oid) ~ 'num_nonnulls\\([^)]*\\) = 1'`;
  return new Map(
    checks.map(({ table, columns }) => {
      const { fields } = models.find((model) => model.table === table)!;
      return [table, columns.split(', ').map((column) => fields.find(({ name }) => columnName(name) === column)!.name)];
    }),
  );
}

/** For each table, the columns of its unique keys; of those alone in which two rows without a value count as equal, if asked for. */
async function readKeys(client: TenantClient, { nullsNotDistinct }: { nullsNotDistinct: boolean }): Promise<Map<string, string[]>> {
  const keys = await client.$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT indrelid::regclass::text AS table, array_agg(attname::text) AS columns
    FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
    WHERE indisunique AND (indnullsnotdistinct OR NOT ${nullsNotDistinct}) GROUP BY indrelid`;
  return new Map(keys.map(({ table, columns }) => [table, columns]));
}

/** A row that many rows of another table lie under. */
interface Parent {
  reference: Reference;
  row: Row;
}

/** The first row that a foreign key can name; for one that takes nodes of several types, the first of each type. */
function sharedParents(model: Model, choices: string[], rows: Rows): Parent[] {
  const references = model.references.filter(({ field, isRequired }) => isRequired || choices.includes(field));
  return references.flatMap((reference) => {
    const targets = targetsOf(reference, rows);
    const typeOf = (row: Row) => nodeTypeOf(reference.model as NodeModel, row);
    const firsts = new Map([...targets].reverse().map((row) => [typeOf(row), row]));
    return [...firsts.values()].map((row) => ({ reference, row }));
  });
}

const modelNamed = (name: string): Model => models.find((model) => model.name === name)!;

const kindsOf = (model: Model): number => (model.fields.some(({ name }) => name === 'kind') ? 2 : 1);

function targetsOf({ model, field }: Reference, rows: Rows): Row[] {
  const kind = kindOfTarget(field);
  return rows.get(model)!.filter((target) => kind === undefined || target.kind === kind);
}

interface RowPlan {
  tenantId: string;
  index: number;
  parent: Parent | null;
  /** Of alternative fields, the one that the row has, and those that it has not. */
  choice: string | undefined;
  unused: string[];
  /** The columns that need a value of their own in each row. */
  keys: string[];
  /** The columns of all unique keys. */
  uniqueColumns: string[];
}

function makeRow(model: Model, rows: Rows, { tenantId, index, parent, choice, unused, keys, uniqueColumns }: RowPlan): Row {
  const row: Row = { tenantId };
  for (const field of model.fields) {
    const isNeeded = field.isRequired || field.isList || field.name === choice || keys.includes(columnName(field.name));
    const content = contents[`${model.name}.${field.name}`];
    if (content) row[field.name] = content;
    if (field.name in row || field.hasDefaultValue || !isNeeded) continue;
    row[field.name] = valueOf(field, index);
  }
  if (parent) row[parent.reference.field] = parent.row.id;
  for (const [ordinal, reference] of model.references.entries()) {
    const { field } = reference;
    if (field === parent?.reference.field || unused.includes(field)) continue;
    const targets = targetsOf(reference, rows);
    // Optional references that are in no key begin with the last row, which no other foreign key of the same row names.
    const isOwn = reference.isRequired || field === choice || uniqueColumns.includes(columnName(field));
    const start = isOwn ? Math.floor(index / (unused.length + 1)) + ordinal + 1 : targets.length - 1 + index;
    const others = model.references.filter((other) => other !== reference && other.model === reference.model);
    const taken = new Set(others.map((other) => row[other.field]));
    const target = targets.map((_, offset) => targets[(start + offset) % targets.length]!).find(({ id }) => !taken.has(id));
    if (target) row[field] = target.id;
  }
  return row;
}

/** What rows keep in lists of texts: the key of the first preset of each field. */
const listed = 'LISTED';

/** Values whose shape the datamodel does not know. */
const contents: Record<string, unknown> = {
  'CustomerContact.numbers': [{ position: 1, type: listed, number: '1' }],
  'Erasure.counts': { Email: 1 },
  'Erasure.suppressions': { EMAIL: 1 },
  'Erasure.subjectType': 'IndividualContact',
  'IdempotencyKey.namedIds': [],
};

const valuesOf = ({ type }: ModelField): string[] => Object.values((prisma as unknown as Record<string, Record<string, string>>)[type]!);

function valueOf(field: ModelField, index: number): unknown {
  if (field.isList) return field.type === 'String' ? [listed] : [];
  if (field.kind === 'enum') return valuesOf(field)[index % valuesOf(field).length];
  if (field.name === 'key' && index < Object.keys(prisma.PresetField).length) return listed;
  switch (field.type) {
    // A UUID is a valid text, so the type of the column does not matter.
    case 'String':
      return newUuid();
    case 'DateTime':
      return new Date(Date.UTC(2026, 0, 1 + index));
    case 'Boolean':
      return index % 2 === 0;
    case 'BigInt':
      return BigInt(index);
    case 'Json':
      // What is kept by language, too, has something to show.
      return { en: newUuid() };
    case 'Bytes':
      return new Uint8Array([index]);
    default:
      return index;
  }
}

function inOrderOfReference(): Model[] {
  const ordered: Model[] = [];
  const visit = (model: Model): void => {
    if (ordered.includes(model)) return;
    for (const reference of model.references) {
      if (reference.model !== model.name) visit(modelNamed(reference.model));
    }
    ordered.push(model);
  };
  models.forEach(visit);
  return ordered;
}
