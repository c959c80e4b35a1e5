import { Prisma } from '../../../src/generated/prisma/client.ts';
import { encodeId, nodeTypeOf, type NodeModel, type NodeType } from '../../../src/platform/ids.ts';
import type { TenantClient } from '../../../src/platform/database/tenantClient.ts';
import { delegateOf, models, type Row } from '../../support/models.ts';

export interface CustomFieldValue {
  path: string;
  value: string | number | boolean;
}

/** Enough to meet a row now and then, and few enough that the values of one query meet each other. */
const mostValues = 40;

/** What is in a tenant, for queries that ask for it. Everything is in the order in which it was made, and so the same each time. */
export class Pools {
  readonly #rows: Map<string, Row[]>;

  private constructor(rows: Map<string, Row[]>) {
    this.#rows = rows;
  }

  static async read(client: TenantClient): Promise<Pools> {
    const nodes = models.filter(({ fields }) => fields.some(({ name }) => name === 'id'));
    const rows = new Map<string, Row[]>();
    for (const model of nodes) rows.set(model.name, await delegateOf(client, model).findMany({ orderBy: { id: 'asc' } }));
    return new Pools(rows);
  }

  rows(model: string): Row[] {
    return this.#rows.get(model) ?? [];
  }

  /** The ids of the nodes of a type. */
  ids(type: NodeType, model: NodeModel): string[] {
    return this.#idsOf(type, this.rows(model), model);
  }

  deletedIds(type: NodeType, model: NodeModel): string[] {
    return this.#idsOf(
      type,
      this.rows(model).filter(({ deletedAt }) => deletedAt),
      model,
    );
  }

  #idsOf(type: NodeType, rows: Row[], model: NodeModel): string[] {
    return rows.filter((row) => nodeTypeOf(model, row) === type).map(({ id }) => encodeId(type, id as string));
  }

  /** The values of a column as GraphQL shows them, each once. */
  values(model: string, field: string): unknown[] {
    const values = this.rows(model).flatMap((row) => row[field] ?? []);
    return thinned([...new Set(values.flatMap((value) => asJson(value) ?? []))]);
  }

  /** The texts in all columns of a table. */
  texts(model: string): string[] {
    const fields = models.find(({ name }) => name === model)?.fields.filter(({ type }) => type === 'String') ?? [];
    return fields.filter(({ name }) => !/id$/i.test(name)).flatMap(({ name }) => this.values(model, name) as string[]);
  }

  /** What is inside the custom fields of a table, with the paths that lead there. */
  customFields(model: string): CustomFieldValue[] {
    const found = this.rows(model).flatMap(({ customFields }) => [...leaves(customFields, '')]);
    return thinned([...new Map(found.map((leaf) => [JSON.stringify(leaf), leaf])).values()]);
  }
}

/** Null for what is no single value. */
function asJson(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Prisma.Decimal.isDecimal(value)) return value.toString();
  return typeof value === 'object' ? null : value;
}

/** Every so many of the values. */
export function thinned<T>(values: T[], most = mostValues): T[] {
  const step = Math.ceil(values.length / most);
  return step > 1 ? values.filter((_, index) => index % step === 0) : values;
}

function* leaves(value: unknown, path: string): Generator<CustomFieldValue> {
  if (Array.isArray(value)) for (const element of value) yield* leaves(element, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* leaves(member, path === '' ? name : `${path}.${name}`);
  } else if (value !== null && value !== undefined) yield { path, value: value as CustomFieldValue['value'] };
}
