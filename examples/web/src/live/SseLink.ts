import { ApolloLink, Observable } from '@apollo/client';
import { createClient, type RequestParams } from 'graphql-sse';
import type { Session } from '../api/session.ts';

/** Carries subscriptions over server-sent events. Connecting again is left to who knows where to continue: followChanges. */
export class SseLink extends ApolloLink {
  private readonly client;

  constructor({ token }: Session) {
    super();
    this.client = createClient({ url: '/graphql', headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });
  }

  override request({ extensions, variables, operationName }: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((sink) =>
      this.client.subscribe<ApolloLink.Result['data']>(
        // The document is named in the extensions: registeredLink.
        { extensions, variables, operationName } as unknown as RequestParams,
        {
          next: (result) => sink.next(result as ApolloLink.Result),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        },
      ),
    );
  }
}
