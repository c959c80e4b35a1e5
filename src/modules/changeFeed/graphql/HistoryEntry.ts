import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { jsonOutput } from '../../../graphql/jsonOutput.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { Actor } from '../../access/graphql/Actor.ts';

const ChangeOperation = defineEnum('ChangeOperation', 'What was done to an object.', {
  CREATE: 'It was created.',
  UPDATE: 'Fields of it were changed.',
  DELETE: 'It was deleted.',
  RESTORE: 'It was brought back after it had been deleted.',
  ERASE: 'It was erased for good; what earlier changes held is null.',
});

interface Changed {
  path: string;
  old: Prisma.JsonValue;
  new: Prisma.JsonValue;
}

const valueAs = (member: 'old' | 'new') => planned({ kind: 'value', sql: (row) => `${row}."${member}"` });

const FieldChange = builder.objectRef<Changed>('FieldChange').implement({
  description: 'What became of a field.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The field.' }),
    old: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value before; null when there was none. Other objects are named by their UUIDs, tags by their words.',
      resolve: (change) => jsonOutput(change.old),
      extensions: valueAs('old'),
    }),
    new: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value afterwards; null when there is none. A tag that was added or taken away is shown alone, other lists as a whole.',
      resolve: (change) => jsonOutput(change.new),
      extensions: valueAs('new'),
    }),
  }),
});

const byPath = (one: Changed, other: Changed): number => (one.path < other.path ? -1 : 1);

/** The fields of a row as rows, in the order of their names. */
const fieldRows = (row: string, owner: string): string =>
  `(SELECT e.key AS "path", e.value -> 'old' AS "old", e.value -> 'new' AS "new" FROM jsonb_each(${owner}.fields) e) ${row}`;

export const HistoryEntry = builder.prismaObject('Change', {
  variant: 'HistoryEntry',
  description: 'One change of one object.',
  fields: (t) => ({
    operation: t.expose('operation', { type: ChangeOperation, description: 'What was done.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When the request was made that did it.' }),
    actor: t.field({
      type: Actor,
      description: 'Who did it.',
      resolve: ({ actorKind, actorId }) => ({ kind: actorKind, id: actorId }),
      extensions: planned(embedded({ kind: 'actor_kind', id: 'actor_id' }, () => 'TRUE')),
    }),
    requestId: t.exposeString('requestId', {
      description: 'Names the request, as its header `x-request-id` did; all changes that it made have the same.',
    }),
    version: t.exposeInt('version', { description: 'The version that the object had afterwards.' }),
    fields: t.field({
      type: [FieldChange],
      description: 'The fields that changed, by their names; of a new object those that had a value. Empty for a deletion and a restore. Never more than the object has fields; passwords and keys are never shown.',
      resolve: ({ fields }) =>
        Object.entries(fields as Record<string, Omit<Changed, 'path'>>)
          .map(([path, change]) => ({ path, ...change }))
          .sort(byPath),
      extensions: planned({ kind: 'rows', from: fieldRows, orderBy: (row) => `${row}."path" COLLATE "C"` }),
    }),
  }),
});
