import { builder } from '../../../graphql/builder.ts';
import { pagesOf } from '../../../graphql/pageRows.ts';
import { asValue } from '../../../graphql/problems.ts';
import { ChangeCursorExpired } from '../changeFeed.errors.ts';
import { defaultChanges } from '../changeFeed.inputs.ts';
import { followChanges, type FollowedPage } from '../service/followChanges.ts';
import { ChangesResult } from './ChangesResult.ts';
import { NodeType } from './NodeType.ts';

builder.subscriptionField('changeFeed', (t) =>
  t.field({
    type: ChangesResult,
    description:
      'The change feed as it grows: `changes` of the query, read by the server. Its first event comes at once and tells the cursor from which to resume, with or without changes; ' +
      'every other brings changes, within a second of their commit as a rule. Nothing is missed by who resumes from the cursor of the last event that he kept; what comes after it can come once more. ' +
      'It ends after ChangeCursorExpired, and with a top-level error whose code says why: UNAUTHENTICATED when the credential was withdrawn or, with the reason EXPIRED, has ended, ' +
      'FORBIDDEN, TOO_MANY_STREAMS beyond 20 subscriptions of a caller, SHUTTING_DOWN when another server process is to go on. A client that takes nothing for a minute is cut off.',
    args: {
      since: t.arg.string({
        description: 'The cursor after which to begin, from this field or from `changes`; null or left out to begin with what changes from now on.',
      }),
      types: t.arg({
        type: [NodeType],
        description: 'The types of objects that the feed is about, at most 100 entries; all when it is null or left out.',
      }),
    },
    subscribe: (_root, args, ctx) => followChanges(ctx, args),
    extensions: pagesOf({ usual: defaultChanges, maximum: defaultChanges }),
    resolve: (page: FollowedPage) => (page instanceof ChangeCursorExpired ? asValue(page) : page) as never,
  }),
);
