import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import type { Session } from '../api/session.ts';

/** Carries subscriptions over server-sent events. Connecting again is left to who knows where to continue: followChanges. */
export class SseLink extends ApolloLink {
  private readonly client;

  constructor({ token }: Session) {
    super();
    this.client = createClient({ url: '/graphql', headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });
  }

  override request({ query, variables, operationName = '' }: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((sink) =>
      this.client.subscribe<ApolloLink.Result['data']>(
        { query: print(query), variables, operationName },
        {
          next: (result) => sink.next(result as ApolloLink.Result),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        },
      ),
    );
  }
}
