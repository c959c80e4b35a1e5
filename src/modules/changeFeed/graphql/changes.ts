import { builder } from '../../../graphql/builder.ts';
import { pagesOf } from '../../../graphql/pageRows.ts';
import { defaultChanges, maximumChanges } from '../changeFeed.inputs.ts';
import { changesResult, ChangesResult } from './ChangesResult.ts';
import { NodeType } from './NodeType.ts';

builder.queryField('changes', (t) =>
  t.field({
    type: ChangesResult,
    description:
      'The change feed, by which a copy of the data is made and kept up. Without `since` it begins with everything that is not deleted, page by page; ' +
      'then come the changes in the order of their transactions, each object as it is now. Nothing is missed, and an object can come more than once. ' +
      'Only types that the caller may see are in it: those that are not any more are removed, those that have become so are added.',
    args: {
      since: t.arg.string({ description: 'The cursor of the page before; null or left out to begin anew.' }),
      first: t.arg.int({ description: 'The most changes that the page may have: 1 to 1000; 100 when left out.' }),
      types: t.arg({
        type: [NodeType],
        description: 'The types of objects that the feed is about, at most 100 entries; all when it is null or left out. It can be another one at each call.',
      }),
    },
    resolve: (_root, args, ctx) => changesResult(ctx, args),
    extensions: pagesOf({ usual: defaultChanges, maximum: maximumChanges }),
  }),
);
