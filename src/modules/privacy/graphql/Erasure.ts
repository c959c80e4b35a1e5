import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { nestedListField } from '../../../graphql/lists/connectionField.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { Versioned } from '../../../graphql/versioned.ts';
import { encodeId, idPrefixes, type NodeType as Type } from '../../../platform/ids.ts';
import { Actor } from '../../access/graphql/Actor.ts';
import { history, HistoryEntryConnection } from '../../changeFeed/graphql/history.ts';
import { NodeType } from '../../changeFeed/graphql/NodeType.ts';

export const ErasureReason = defineEnum('ErasureReason', 'Why a person\'s data is erased: the grounds of Article 17(1) GDPR.', {
  NO_LONGER_NEEDED: 'It is no longer needed for what it was collected for (a).',
  CONSENT_WITHDRAWN: 'The person withdrew the consent, and there is no other legal ground (b).',
  OBJECTION: 'The person objected to the processing (c).',
  UNLAWFUL_PROCESSING: 'It was processed unlawfully (d).',
  LEGAL_OBLIGATION: 'The law demands that it is erased (e).',
  CHILD: 'It was collected of a child who was offered a service of the information society (f).',
});

const SuppressionKind = defineEnum('SuppressionKind', 'What is kept from being stored again.', {
  EMAIL: 'An e-mail address, in lower case.',
  EXTERNAL_ID: 'The external id of an individual.',
  PHONE: 'A phone number in its E.164 form (ITU-T).',
});

interface Count<K extends string> {
  kind: K;
  count: number;
}

/** The counts of an object as rows, in the order of their names. */
const countRows = (column: string) => (row: string, owner: string) =>
  `(SELECT e.key AS kind, e.value::int AS count FROM jsonb_each(${owner}.${column}) e) ${row}`;

const countsIn = <K extends string>(counts: unknown): Count<K>[] =>
  Object.entries(counts as Record<K, number>)
    .map(([kind, count]) => ({ kind: kind as K, count: count as number }))
    .sort((one, other) => (one.kind < other.kind ? -1 : 1));

const countsPlan = (column: string) => planned({ kind: 'rows', from: countRows(column), orderBy: (row) => `${row}.kind COLLATE "C"` });

const ErasedCount = builder.objectRef<Count<Type>>('ErasedCount').implement({
  description: 'How many records of a type were erased.',
  fields: (t) => ({
    type: t.field({
      type: NodeType,
      description: 'The type.',
      resolve: ({ kind }) => kind,
      extensions: planned({ kind: 'value', sql: (row) => `upper(regexp_replace(${row}.kind, '([a-z0-9])([A-Z])', '\\1_\\2', 'g'))` }),
    }),
    count: t.exposeInt('count', { description: 'The number of records.', extensions: planned({ kind: 'value', sql: (row) => `${row}.count` }) }),
  }),
});

const SuppressionCount = builder.objectRef<Count<'EMAIL' | 'EXTERNAL_ID' | 'PHONE'>>('SuppressionCount').implement({
  description: 'How many values of a kind are kept from being stored again.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SuppressionKind, description: 'The kind.', extensions: planned({ kind: 'value', sql: (row) => `${row}.kind` }) }),
    count: t.exposeInt('count', { description: 'The number of values.', extensions: planned({ kind: 'value', sql: (row) => `${row}.count` }) }),
  }),
});

export const Erasure = builder.prismaNode('Erasure', {
  description:
    'The receipt of an erasure of personal data: when (`createdAt`), by whom, why and how much. It holds nothing of what was erased. Needs the permission TENANT_BACKOFFICE.',
  authScopes: { permission: 'TENANT_BACKOFFICE' },
  interfaces: [Versioned],
  id: { resolve: (erasure) => erasure.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    erasedId: t.id({
      description: 'The id that the record of the person had. It names nothing any more.',
      resolve: ({ subjectType, subjectId }) => encodeId(subjectType as Type, subjectId),
      extensions: planned({
        kind: 'value',
        sql: (row) =>
          `CASE ${row}.subject_type WHEN 'IndividualContact' THEN '${idPrefixes.IndividualContact}_' ELSE '${idPrefixes.CustomerContact}_' END
          || replace(${row}.subject_id::text, '-', '')`,
      }),
    }),
    reason: t.expose('reason', { type: ErasureReason, description: 'Why it was erased.' }),
    reference: t.exposeString('reference', { nullable: true, description: 'Names the case in another system; null when none was given.' }),
    actor: t.field({
      type: Actor,
      description: 'Who erased it.',
      resolve: ({ actorKind, actorId }) => ({ kind: actorKind, id: actorId }),
      extensions: planned(embedded({ kind: 'actor_kind', id: 'actor_id' }, () => 'TRUE')),
    }),
    requestId: t.exposeString('requestId', { description: 'Names the request, as its header `x-request-id` did; the entries of the change feed have the same.' }),
    counts: t.field({
      type: [ErasedCount],
      description: 'How many records of each type were erased.',
      resolve: ({ counts }) => countsIn<Type>(counts),
      extensions: countsPlan('counts'),
    }),
    digest: t.exposeString('digest', {
      description:
        'The SHA-256 (FIPS 180-4, 64 hexadecimal digits) of what was erased: for each record a line of its type, its UUID and the version of its entry ' +
        'ERASE in the change feed, separated by spaces and ended by a line feed; sorted by their bytes.',
    }),
    suppressions: t.field({
      type: [SuppressionCount],
      description: 'What is still kept from being stored again. Values that another record had at the time are not among them.',
      resolve: ({ suppressions }) => countsIn<'EMAIL' | 'EXTERNAL_ID' | 'PHONE'>(suppressions),
      extensions: countsPlan('suppressions'),
    }),
    erasedHistory: t.field(
      nestedListField({
        connection: HistoryEntryConnection,
        list: history,
        parentColumn: 'entity_id',
        parentKey: { field: 'subjectId', column: 'subject_id' },
        description: 'What is left of the history of the record: who changed which field of it when, without values; the erasure comes first.',
      }),
    ),
  }),
});
