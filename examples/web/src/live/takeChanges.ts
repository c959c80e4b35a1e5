import type { ApolloCache, ApolloClient } from '@apollo/client';
import { writesAreAnswered } from '../api/writes.ts';
import { getFragmentData } from '../generated/index.ts';
import type { ChangeFeedSubscription } from '../generated/graphql.ts';
import { ChangedNode, VersionOfNode } from './changeFeed.ts';
import { liveStore } from './LiveStore.ts';

export type ChangePage = Extract<ChangeFeedSubscription['changeFeed'], { __typename: 'ChangePage' }>;
type Change = ChangePage['changes'][number];

/** Puts a page of changes into the cache, and lets the lists be read anew, which changes may have entered or left. */
export async function takeChanges({ cache }: ApolloClient, { changes }: ChangePage): Promise<void> {
  if (changes.length === 0) return;
  // What this page wrote itself is known by its version, once it is answered.
  await writesAreAnswered();
  const foreign = changes.filter((change) => isForeign(cache, change)).map(({ id }) => id);
  cache.batch({ update: () => changes.forEach((change) => write(cache, change)) });
  liveStore.addRecent(foreign);
  liveStore.refreshSoon();
}

function isForeign(cache: ApolloCache, change: Change): boolean {
  if (change.__typename === 'NodeRemoval') return true;
  const changed = getFragmentData(ChangedNode, change.node);
  if (!('version' in changed)) return false;
  const known = cache.readFragment({ id: cache.identify(change.node)!, fragment: VersionOfNode });
  return known === null || known.version < changed.version;
}

function write(cache: ApolloCache, change: Change): void {
  if (change.__typename === 'NodeRemoval') return;
  const data = getFragmentData(ChangedNode, change.node);
  cache.writeFragment({ id: cache.identify(change.node)!, fragment: ChangedNode, fragmentName: 'ChangedNode', data });
}
