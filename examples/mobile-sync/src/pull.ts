import { ChangesDocument } from './generated/graphql.ts';
import type { LocalStore, NodeChange, StoredNode } from './LocalStore.ts';
import type { Server } from './Server.ts';

/** Brings the copy up to date, page by page; what it has kept when it is interrupted it need not ask for again. @throws TryLater | SignedOut */
export async function pull(store: LocalStore, server: Server): Promise<void> {
  for (let hasMore = true; hasMore; ) {
    const { changes: page } = await server.query(ChangesDocument, { since: store.cursor });
    if (page.__typename === 'ChangeCursorExpired') {
      store.restart();
      continue;
    }
    hasMore = page.hasMore;
    const isComplete = !page.isSnapshot || !hasMore;
    if (page.changes.length > 0 || page.cursor !== store.cursor) store.keepPage(page.changes.map(toChange), page.cursor, isComplete);
  }
}

const toChange = (change: { id: string; node?: unknown }): NodeChange =>
  change.node ? { id: change.id, node: change.node as StoredNode } : { id: change.id };
