import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';

/** Names what a mutation is meant to do once, as the header Idempotency-Key does for a whole request. */
export const idempotent = new GraphQLDirective({
  name: 'idempotent',
  description:
    'Has a mutation done once, however often it is sent: for 24 hours, who sends the key again gets the first answer, whatever happened since. ' +
    'The key with another mutation or other arguments is refused (IDEMPOTENCY_KEY_REUSED); while the first request is still being done, so is the ' +
    'next (IDEMPOTENCY_KEY_IN_USE), which can be sent again. Keys of other callers and tenants are others. A mutation that answered ' +
    'ValidationFailed, PermissionDenied or a top-level error did nothing, and the key is as good as new. Beside it, the header ' +
    '`Idempotency-Key` gives all mutations of a request their keys.',
  locations: [DirectiveLocation.FIELD],
  args: {
    key: { type: new GraphQLNonNull(GraphQLString), description: 'The key, 1 to 255 visible ASCII characters; a new UUID for each intent is a good one.' },
  },
});
