import { builder } from '../../../graphql/builder.ts';
import { booleanColumn, dateTimeColumn, enumListColumn, idColumn, integerColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { UserAccount } from './UserAccount.ts';

export const UserAccountFilter = defineFilter('UserAccountFilter', {
  description: 'Conditions on a user account.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('UserAccount') },
    email: { description: 'The e-mail address as it was typed.', column: 'email', kind: textColumn },
    normalizedEmail: { description: 'The e-mail address in lower case.', column: 'normalized_email', kind: textColumn },
    name: { description: 'The display name.', column: 'name', kind: textColumn },
    permissions: { description: 'What the person may do.', column: 'permissions', kind: enumListColumn('Permission') },
    isLocked: { description: 'Whether it is locked.', column: 'is_locked', kind: booleanColumn },
    version: { description: 'The version.', column: 'version', kind: integerColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
});

const userAccounts: List = {
  name: 'userAccounts',
  model: 'UserAccount',
  table: 'user_account',
  filter: UserAccountFilter,
  order: defineOrder('UserAccountOrder', 'user accounts', {
    NAME: orderColumn('name', 'text', 'The display name.'),
    EMAIL: orderColumn('normalized_email', 'text', 'The e-mail address in lower case.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

const UserAccountConnection = defineConnection(UserAccount, 'user accounts');

builder.queryField('userAccounts', (t) =>
  t.field(listField({ connection: UserAccountConnection, list: userAccounts, description: 'User accounts.' })),
);

defineLookup('userAccount', {
  type: UserAccount,
  nodeTypes: ['UserAccount'],
  description: 'Reads a user account, deleted or not; null when the id names none.',
  idDescription: 'The id of the user account, or its UUID.',
});
