import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../generated/possibleTypes.ts';
import type { Session } from './session.ts';

export function createClient({ token }: Session): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', headers: { authorization: `Bearer ${token}` } }),
    cache: new InMemoryCache({
      ...possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            // One list for each search, however many pages of it were read.
            contacts: relayStylePagination(['filter']),
          },
        },
      },
    }),
    clientAwareness: { name: 'kith-example-web', version: '1' },
  });
}
