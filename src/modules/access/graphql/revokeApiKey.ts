import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation } from '../../../graphql/mutation.ts';
import { revokeApiKey } from '../service/revokeApiKey.ts';
import { apiKeyField } from './apiKeyField.ts';

defineMutation('revokeApiKey', {
  description: 'Ends an API key for good: requests with it are refused from now on, by other processes of the server a moment later. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The id of the key.' }),
    ifVersion: t.int({ description: 'The version that was read; the mutation is refused when the key has another one now.' }),
  }),
  resolve: revokeApiKey,
  payload: (t) => ({ apiKey: apiKeyField(t) }),
  problems: [NotFound, StaleVersion],
});
