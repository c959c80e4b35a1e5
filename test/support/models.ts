/** What Prisma's datamodel says of every table, so that contract tests cover new tables without being edited. */
import { getDatamodel } from '../../src/generated/pothos-types.ts';
import { Prisma } from '../../src/generated/prisma/client.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';

export interface ModelField {
  name: string;
  type: string;
  kind: string;
  isRequired: boolean;
  isList: boolean;
  hasDefaultValue: boolean;
}

/** A foreign key: the column that names the row of another table, beside the tenant. */
export interface Reference {
  field: string;
  model: Prisma.ModelName;
  isRequired: boolean;
}

export interface Model {
  name: Prisma.ModelName;
  table: string;
  /** The columns. */
  fields: ModelField[];
  /** The fields of the primary key. */
  key: string[];
  references: Reference[];
}

export type Row = Record<string, unknown>;

/** The calls of Prisma's delegates that the tests use; their generic types differ from model to model. */
export interface Delegate {
  findMany(args?: object): Promise<Row[]>;
  findUnique(args: object): Promise<Row | null>;
  create(args: object): Promise<Row>;
  createMany(args: object): Promise<{ count: number }>;
  update(args: object): Promise<Row>;
  updateMany(args: object): Promise<{ count: number }>;
  upsert(args: object): Promise<Row>;
  delete(args: object): Promise<Row>;
  deleteMany(args?: object): Promise<{ count: number }>;
}

const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();

export const tableName = (model: string): string => snakeCase(model);
export const columnName = (field: string): string => snakeCase(field);

const { models: described } = getDatamodel().datamodel;

export const models: Model[] = Object.values(Prisma.ModelName).map((name) => {
  const { fields, primaryKey } = described[name]!;
  return {
    name,
    table: tableName(name),
    fields: fields.filter((field) => field.kind !== 'object'),
    key: [...(primaryKey?.fields ?? fields.filter((field) => field.isId).map((field) => field.name))],
    references: fields.flatMap((relation) =>
      (relation.relationFromFields ?? [])
        .filter((field) => field !== 'tenantId')
        .map((field) => ({
          field,
          model: relation.type as Prisma.ModelName,
          isRequired: fields.find(({ name }) => name === field)!.isRequired,
        })),
    ),
  };
});

export const delegateOf = (client: TenantClient, model: Model): Delegate =>
  (client as unknown as Record<string, Delegate>)[model.name.replace(/^./, (first) => first.toLowerCase())]!;
