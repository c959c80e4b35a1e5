import { builder } from '../../../graphql/builder.ts';
import { defineMutation } from '../../../graphql/mutation.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { liftSuppression } from '../service/liftSuppression.ts';

const SuppressionKey = builder.inputType('SuppressionKey', {
  description: 'What is allowed again: everything of an erasure, or one value.',
  isOneOf: true,
  fields: (t) => ({
    erasureId: t.id({ description: 'The id of the receipt of an erasure.' }),
    email: t.string({ description: 'An e-mail address, in any case.' }),
    phoneNumber: t.string({ description: "A phone number as somebody types it, 1 to 64 characters; without a country calling code it is one of the tenant's country." }),
    externalId: t.string({ description: 'The external id of an individual, 1 to 256 characters.' }),
  }),
});

defineMutation('liftSuppression', {
  description:
    'Allows values to be stored again that named a person whose data was erased, because the person asks for it. NotFound says that nothing is suppressed under the key. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ by: t.field({ type: SuppressionKey, required: true, description: 'What is allowed again.' }) }),
  resolve: (ctx, input) => liftSuppression(ctx, input),
  payload: (t) => ({ count: t.exposeInt('count', { description: 'The number of suppressions that ended.' }) }),
  problems: [NotFound],
});
