import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import possibleTypes from '../generated/possibleTypes.ts';
import { SseLink } from '../live/SseLink.ts';
import { registeredLink } from './registeredLink.ts';
import type { Session } from './session.ts';

export function createClient(session: Session): ApolloClient {
  return new ApolloClient({
    link: registeredLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new SseLink(session),
      new HttpLink({ uri: '/graphql', headers: { authorization: `Bearer ${session.token}` } }),
    ),
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
