import type { ApolloClient } from '@apollo/client';
import { ChangeFeed, shownTypes } from './changeFeed.ts';
import { liveStore } from './LiveStore.ts';
import { takeChanges } from './takeChanges.ts';

const firstPauseMillis = 500;
const longestPauseMillis = 15_000;

/**
 * Follows the change feed for as long as the page is open. A connection that ends is made again after a pause, each longer than
 * the one before, and continues after the last page that was taken, so nothing is missed in between.
 */
export function followChanges(client: ApolloClient): void {
  let cursor: string | null = null;
  let failures = 0;
  let taken: Promise<unknown> = Promise.resolve();

  const readAnew = (): void => void client.refetchQueries({ include: 'active' });

  const connect = (): void => {
    const variables = { since: cursor, types: shownTypes };
    client.subscribe({ query: ChangeFeed, variables, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data }) => {
        if (!data) return;
        failures = 0;
        liveStore.setState('live');
        const page = data.changeFeed;
        if (page.__typename === 'ChangeCursorExpired') {
          // Too much was missed to be told: everything is read anew.
          cursor = null;
          readAnew();
          return;
        }
        taken = taken.then(() => takeChanges(client, page)).catch(readAnew);
        cursor = page.cursor;
      },
      error: reconnect,
      complete: reconnect,
    });
  };

  const reconnect = (): void => {
    liveStore.setState('reconnecting');
    const pause = Math.min(firstPauseMillis * 2 ** failures++, longestPauseMillis);
    // Pages that lost the same server do not come back all at once.
    setTimeout(connect, pause * (0.75 + Math.random() / 2));
  };

  connect();
}
