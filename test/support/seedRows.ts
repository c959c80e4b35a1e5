/**
 * Rows in every table of a tenant, made from the datamodel alone:
 *
 *   await seedRows(database.client(tenantId), tenantId, 50);
 *
 * Each table gets `count` rows that lie under different parents, and for each of its foreign keys `count` rows under the
 * same parent. So every list of the schema, and every list inside a row, has at least `count` rows somewhere, except where
 * a unique key allows one.
 */
import * as prisma from '../../src/generated/prisma/client.ts';
import { newUuid } from '../../src/platform/ids.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { delegateOf, models, type Model, type ModelField, type Reference, type Row } from './models.ts';

type Rows = Map<string, Row[]>;

/** Which rows a reference may name, where the database itself would take any. */
const targetKinds: Partial<Record<string, string>> = { individualId: 'INDIVIDUAL', organizationId: 'ORGANIZATION' };

export async function seedRows(client: TenantClient, tenantId: string, count: number): Promise<void> {
  const rows: Rows = new Map();
  for (const model of inOrderOfReference()) {
    if (model.name === 'Tenant') continue;
    const delegate = delegateOf(client, model);
    for (const parent of [null, ...sharedParents(model, rows)]) {
      const made = Array.from({ length: count * kindsOf(model) }, (_, index) => makeRow(model, rows, tenantId, index, parent));
      await delegate.createMany({ data: made, skipDuplicates: true });
    }
    rows.set(model.name, await delegate.findMany({ orderBy: model.key.map((field) => ({ [field]: 'asc' })) }));
  }
}

/** A row that many rows of another table lie under. */
interface Parent {
  reference: Reference;
  row: Row;
}

/** The first row that a foreign key can name; for one that takes both kinds of contacts, the first of each kind. */
function sharedParents(model: Model, rows: Rows): Parent[] {
  const references = isOneOfMany(model) ? model.references : model.references.filter(({ isRequired }) => isRequired);
  return references.flatMap((reference) => {
    const targets = targetsOf(reference, rows);
    const firsts = new Map(targets.map((row) => [row.kind, row]).reverse() as [unknown, Row][]);
    return [...firsts.values()].map((row) => ({ reference, row }));
  });
}

const kindsOf = (model: Model): number => (model.fields.some(({ name }) => name === 'kind') ? 2 : 1);

function targetsOf({ model, field }: Reference, rows: Rows): Row[] {
  const kind = targetKinds[field];
  return rows.get(model)!.filter((target) => kind === undefined || target.kind === kind);
}

function makeRow(model: Model, rows: Rows, tenantId: string, index: number, parent: Parent | null): Row {
  const row: Row = { tenantId };
  for (const field of model.fields) {
    if (field.name in row || field.hasDefaultValue || (!field.isRequired && !field.isList)) continue;
    row[field.name] = valueOf(field, index);
  }
  for (const reference of model.references) {
    const targets = targetsOf(reference, rows);
    if (reference === parent?.reference) row[reference.field] = parent.row.id;
    else if (reference.isRequired) row[reference.field] = targets[(index + 1) % targets.length]!.id;
    // All name the last row, which no other foreign key of the same row does.
    else if (!isOneOfMany(model)) row[reference.field] = targets.at(-1)!.id;
  }
  if (isOneOfMany(model) && !parent) {
    const [reference] = model.references;
    const targets = reference ? targetsOf(reference, rows) : [];
    if (reference) row[reference.field] = targets[index % targets.length]!.id;
  }
  return row;
}

/** Whether the foreign keys of a table are alternatives to each other: none of them is required. */
const isOneOfMany = (model: Model): boolean => !model.references.some(({ isRequired }) => isRequired);

function valueOf(field: ModelField, index: number): unknown {
  if (field.isList) return [];
  if (field.kind === 'enum') {
    const values = Object.values((prisma as unknown as Record<string, Record<string, string>>)[field.type]!);
    return values[index % values.length];
  }
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
      return {};
    default:
      return index;
  }
}

function inOrderOfReference(): Model[] {
  const ordered: Model[] = [];
  const visit = (model: Model): void => {
    if (ordered.includes(model)) return;
    for (const reference of model.references) {
      if (reference.model !== model.name) visit(models.find(({ name }) => name === reference.model)!);
    }
    ordered.push(model);
  };
  models.forEach(visit);
  return ordered;
}
