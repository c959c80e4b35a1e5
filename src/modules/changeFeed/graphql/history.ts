import { builder } from '../../../graphql/builder.ts';
import { dateTimeColumn, enumColumn, integerColumn, textColumn, textListColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { descending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { Versioned } from '../../../graphql/versioned.ts';
import { actorIdSql } from '../../access/graphql/Actor.ts';
import { HistoryEntry } from './HistoryEntry.ts';

export const history: List = {
  name: 'history',
  model: 'Change',
  table: 'change',
  key: { field: 'sequence', parse: BigInt },
  filter: defineFilter('HistoryEntryFilter', {
    description: 'Conditions on a change.',
    columns: {
      operation: { description: 'What was done.', column: 'operation', kind: enumColumn('ChangeOperation') },
      occurredAt: { description: 'When the request was made that did it.', column: 'occurred_at', kind: dateTimeColumn },
      actorKind: { description: 'What kind of caller did it.', column: 'actor_kind', kind: enumColumn('ActorKind') },
      actorId: { description: 'The id of the actor.', column: (alias) => actorIdSql(`${alias}.actor_kind`, `${alias}.actor_id`), kind: textColumn },
      requestId: { description: 'The request that did it.', column: 'request_id', kind: textColumn },
      version: { description: 'The version that the object had afterwards.', column: 'version', kind: integerColumn },
      paths: { description: 'The fields that changed.', column: (alias) => `ARRAY(SELECT jsonb_object_keys(${alias}.fields))`, kind: textListColumn },
    },
  }),
  order: defineOrder('HistoryEntryOrder', 'changes', {
    SEQUENCE: { ...orderColumn('sequence', 'bigint', 'The order in which the changes were made.'), isUnique: true },
  }),
  defaultOrder: [descending('SEQUENCE')],
  hidesDeleted: false,
};

export const HistoryEntryConnection = defineConnection(HistoryEntry, 'changes');

builder.interfaceField(Versioned, 'history', (t) =>
  t.field(
    nestedListField({
      connection: HistoryEntryConnection,
      list: history,
      parentColumn: 'entity_id',
      description: 'Who changed which field of it when, the newest change first.',
    }),
  ),
);
