import { defineMutation } from '../../../graphql/mutation.ts';
import { createApiKey } from '../service/createApiKey.ts';
import { apiKeyField } from './apiKeyField.ts';
import { Permission } from './Permission.ts';

defineMutation('createApiKey', {
  description: 'Makes an API key. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    name: t.string({ required: true, description: 'What the key is for, 1 to 256 characters.' }),
    permissions: t.field({ type: [Permission], required: true, description: 'What a request with the key may do; at least one.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'From when on the key is refused, in the future; null for a key that never expires.' }),
  }),
  resolve: createApiKey,
  payload: (t) => ({
    apiKey: apiKeyField(t),
    secret: t.exposeString('secret', {
      description: 'The key itself, for the header `Authorization: Bearer <key>`. Shown once: only a hash of it is kept.',
    }),
  }),
});
