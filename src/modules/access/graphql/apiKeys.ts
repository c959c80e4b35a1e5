import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { dateTimeColumn, enumListColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { ApiKey } from './ApiKey.ts';

const apiKeys: List = {
  name: 'apiKeys',
  model: 'ApiKey',
  table: 'api_key',
  filter: defineFilter('ApiKeyFilter', {
    description: 'Conditions on an API key.',
    columns: {
      id: { description: 'The id.', column: 'id', kind: idColumn('ApiKey') },
      name: { description: 'What the key is for.', column: 'name', kind: textColumn },
      permissions: { description: 'What the key may do.', column: 'permissions', kind: enumListColumn('Permission') },
      expiresAt: { description: 'When it expires.', column: 'expires_at', kind: dateTimeColumn },
      lastUsedAt: { description: 'When it was used last.', column: 'last_used_at', kind: dateTimeColumn },
      createdAt: { description: 'When it was made.', column: 'created_at', kind: dateTimeColumn },
    },
  }),
  order: defineOrder('ApiKeyOrder', 'API keys', {
    NAME: orderColumn('name', 'text', 'What the key is for.'),
    EXPIRES_AT: orderColumn('expires_at', 'timestamptz', 'When it expires.', true),
    LAST_USED_AT: orderColumn('last_used_at', 'timestamptz', 'When it was used last.', true),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was made.'),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

const ApiKeyConnection = defineConnection(ApiKey, 'API keys');

builder.queryField('apiKeys', (t) =>
  t.field({
    ...listField({
      connection: ApiKeyConnection,
      list: apiKeys,
      description: 'The API keys of the tenant. Needs the permission TENANT_BACKOFFICE.',
    }),
    ...forBackoffice,
  }),
);
