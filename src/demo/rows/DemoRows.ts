import { Prisma } from '../../generated/prisma/client.ts';
import { valueRows } from '../../platform/changes/customFieldValues.ts';
import type { NewRow } from '../../platform/changes/entityWrites.ts';
import { nodeTypeOf } from '../../platform/ids.ts';
import type { DemoModel, LinkModel, NodeModel } from './models.ts';
import type { Timeline } from './timeline.ts';

export type NewNode<M extends NodeModel> = Omit<NewRow<M>, 'id'>;
/** What came with a node beside its columns: ids or names, from other tables. */
type Lists = Record<string, string[]>;

type OtherRow<M extends Prisma.ModelName> = Omit<Prisma.TypeMap['model'][M]['payload']['scalars'], 'tenantId'>;

interface NodeRow {
  id: string;
  customFields?: Prisma.JsonValue;
  version: number;
  updatedAt: Date;
  deletedAt?: Date;
  deletionId?: string;
}

interface DemoNode {
  entity: string;
  row: NodeRow;
}

/** Rows on their way to the database, each node with its entries of the change feed. */
export class DemoRows {
  readonly byModel = new Map<DemoModel, object[]>();
  readonly #timeline: Timeline;
  readonly #nodes = new Map<string, DemoNode>();

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  get now(): Date {
    return this.#timeline.now;
  }

  /** Goes on to the time at which a contact comes in. */
  advanceTo(contact: number): void {
    this.#timeline.advanceTo(contact);
  }

  /** Adds a node at the current time, with the rows by which its custom fields are found, and returns its id. */
  create<M extends NodeModel>(model: M, values: NewNode<M>, lists: Lists = {}): string {
    const { id, at } = this.#timeline.next();
    const row: NodeRow = { ...defaults(model), ...values, id, version: 1, ...{ createdAt: at }, updatedAt: at };
    const node = { entity: nodeTypeOf(model, values), row };
    this.#add(model, row);
    for (const value of valueRows(row)) this.#add('CustomFieldValue', value);
    this.#nodes.set(id, node);
    this.#record(node, 'CREATE', { ...changes(null, values), ...changes([], filled(lists)) });
    return id;
  }

  /** Records lists that a node of these rows got after its creation, in a write of its own; its version stays. */
  recordLists(id: string, lists: Lists): void {
    const fields = changes([], filled(lists));
    if (Object.keys(fields).length) this.#record(this.#nodes.get(id)!, 'UPDATE', fields);
  }

  /** Marks a contact of these rows with a word of the vocabulary; its version stays. */
  tag(contactId: string, tag: { id: string; name: string }): void {
    this.link('ContactTag', { contactId, tagId: tag.id, createdAt: this.now });
    this.#record(this.#nodes.get(contactId)!, 'UPDATE', changes(null, { tags: tag.name }));
  }

  link<M extends LinkModel | 'AccountNumber'>(model: M, row: OtherRow<M>): void {
    this.#add(model, row);
  }

  /** Creates nodes and, some days later, deletes them in one deletion. */
  createDeleted(daysLater: number, create: () => unknown): void {
    const first = this.#nodes.size;
    create();
    const { id: deletionId, at } = this.#timeline.next();
    const deletedAt = new Date(at.getTime() + daysLater * 86_400_000);
    for (const node of [...this.#nodes.values()].slice(first)) {
      Object.assign(node.row, { version: node.row.version + 1, deletedAt, updatedAt: deletedAt, deletionId });
      this.#record(node, 'DELETE', {});
    }
  }

  #record({ entity, row }: DemoNode, operation: 'CREATE' | 'UPDATE' | 'DELETE', fields: object): void {
    this.#add('Change', {
      occurredAt: row.updatedAt,
      actorKind: 'SYSTEM',
      actorId: 'demo',
      requestId: 'demo',
      entity,
      entityId: row.id,
      operation,
      version: row.version,
      fields,
    });
  }

  #add(model: DemoModel, row: object): void {
    const rows = this.byModel.get(model);
    if (rows) rows.push(row);
    else this.byModel.set(model, [row]);
  }
}

/** What the database fills in where a column is not given, and bulk statements must say. */
const defaults = (model: NodeModel): object => ('customFields' in Prisma[`${model}ScalarFieldEnum`] ? { customFields: {} } : {});

const filled = (lists: Lists): Lists => Object.fromEntries(Object.entries(lists).filter(([, elements]) => elements.length));

/** What the feed says of fields that all held the same before: nothing. */
function changes(old: null | [], values: object): object {
  const fields: Record<string, { old: null | []; new: unknown }> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) fields[field] = { old, new: value };
  }
  return fields;
}
