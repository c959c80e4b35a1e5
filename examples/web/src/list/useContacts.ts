import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { graphql } from '../generated/index.ts';
import type { ContactKind } from '../generated/graphql.ts';
import { useRefresh } from '../live/useLive.ts';
import { contactFilter } from './contactFilter.ts';

export const ContactList = graphql(`
  query ContactList($filter: ContactFilter!, $first: Int!, $after: String) {
    contacts(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...ContactRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const pageSize = 50;
const largestPage = 5000;

/** The contacts that match, page by page. While another search is under way, what was found last stays. */
export function useContacts(search: string, kind: ContactKind | '') {
  const variables = useMemo(() => ({ filter: contactFilter(search, kind), first: pageSize }), [search, kind]);
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(ContactList, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  const contacts = (data ?? previousData)?.contacts;
  const { endCursor, hasNextPage } = contacts?.pageInfo ?? { endCursor: null, hasNextPage: false };
  const isReadingMore = networkStatus === NetworkStatus.fetchMore;

  const client = useApolloClient();
  const loaded = contacts?.edges.length ?? 0;
  const refresh = useCallback(() => {
    // As many as are shown, so that nobody who has scrolled loses the place.
    const first = Math.max(pageSize, Math.min(loaded, largestPage));
    client.query({ query: ContactList, variables: { ...variables, first }, fetchPolicy: 'network-only' }).catch(() => {});
  }, [client, variables, loaded]);
  useRefresh(refresh);

  const readMore = useCallback(() => {
    // A page that does not come leaves the button for another try.
    if (!isReadingMore) fetchMore({ variables: { after: endCursor } }).catch(() => {});
  }, [fetchMore, endCursor, isReadingMore]);

  return { contacts, error, isOutdated: data === undefined, isReadingMore, hasMore: hasNextPage && data !== undefined, readMore, refetch };
}
