import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { asValue, Problem, typeNameOf } from '../../../graphql/problems.ts';
import { encodeId } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { ChangeCursorExpired } from '../changeFeed.errors.ts';
import { readChanges, type ChangesRequest } from '../service/readChanges.ts';
import type { ChangePage as Page, NodeChange as Change } from '../service/Step.ts';
import { loadChangedNode } from './changedNode.ts';
import { NodeType } from './NodeType.ts';

const NodeChange = builder.interfaceRef<Change>('NodeChange').implement({
  description: 'What became of an object.',
  resolveType: ({ removal }) => (removal ? 'NodeRemoval' : 'NodeUpsert'),
  fields: (t) => ({
    id: t.id({ description: 'The id of the object.', resolve: ({ type, uuid }) => encodeId(type, uuid) }),
    type: t.expose('type', { type: NodeType, description: 'The type of the object.' }),
  }),
});

builder.objectRef<Change>('NodeUpsert').implement({
  description: 'An object that is new or has changed, or that has come into the scope of the caller.',
  interfaces: [NodeChange],
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The object as it is now, which can be newer than the change.',
      resolve: (change, _args, ctx, info) => loadChangedNode(change, ctx, info) as never,
    }),
  }),
});

const NodeRemovalReason = defineEnum('NodeRemovalReason', 'Why an object is to be removed from what a reader keeps.', {
  DELETED: 'It was deleted. A restore shows as an upsert.',
  OUT_OF_SCOPE: 'It may still be there: its type was left out of `types`, or the caller lost the permission to see it.',
});

builder.objectRef<Change>('NodeRemoval').implement({
  description: 'An object that is to be removed from what a reader keeps. It may be one that the reader never had.',
  interfaces: [NodeChange],
  fields: (t) => ({
    reason: t.field({ type: NodeRemovalReason, description: 'Why it is to be removed.', resolve: ({ removal }) => removal! }),
  }),
});

const ChangePage = builder.objectRef<Page>('ChangePage').implement({
  description: 'A page of the change feed.',
  fields: (t) => ({
    changes: t.field({
      type: [NodeChange],
      description: 'What became of objects, each at most once, in the order in which to apply it; at most as many as `first` says.',
      resolve: ({ changes }) => changes,
    }),
    cursor: t.exposeString('cursor', {
      description: 'Goes into `since` of the next call, with the same `types`. Keep it together with what the page brought, in one transaction. At most 65,536 characters, most often fewer than 1000.',
    }),
    hasMore: t.exposeBoolean('hasMore', { description: 'Whether there is more to read at once.' }),
    isSnapshot: t.exposeBoolean('isSnapshot', {
      description: 'Whether the page brings what was there before: to a new reader everything, later what has come into its scope.',
    }),
  }),
});

builder.objectType(ChangeCursorExpired, {
  name: 'ChangeCursorExpired',
  isTypeOf: (problem) => typeNameOf(problem as ChangeCursorExpired) === 'ChangeCursorExpired',
  description:
    'The cursor is too old, or the database was restored to a time before it. Begin anew without `since`, and remove everything that the new snapshot does not bring.',
  interfaces: [Problem],
  fields: (t) => ({
    maximumAgeDays: t.exposeInt('maximumAgeDays', { description: 'For how many days a cursor can be continued from.' }),
  }),
});

type Result = Page | ReturnType<typeof asValue>;

export const ChangesResult = builder.unionType('ChangesResult', {
  description: 'A page of the change feed, or why it cannot be continued.',
  types: [ChangePage, ChangeCursorExpired],
  resolveType: (result: unknown) => ('changes' in (result as Result) ? 'ChangePage' : 'ChangeCursorExpired'),
});

/** What a field of that type answers with. @throws what readChanges throws beside ChangeCursorExpired */
export async function changesResult(ctx: RequestContext, request: ChangesRequest): Promise<never> {
  try {
    return (await readChanges(ctx, request)) as never;
  } catch (error) {
    if (error instanceof ChangeCursorExpired) return asValue(error) as never;
    throw error;
  }
}
