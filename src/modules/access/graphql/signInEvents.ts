import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { dateTimeColumn, enumColumn, idColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { descending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { SignInEvent } from './SignInEvent.ts';

const signInEvents: List = {
  name: 'signInEvents',
  model: 'SignInEvent',
  table: 'sign_in_event',
  filter: defineFilter('SignInEventFilter', {
    description: 'Conditions on what happened where users sign in.',
    columns: {
      id: { description: 'The id.', column: 'id', kind: idColumn('SignInEvent') },
      kind: { description: 'What happened.', column: 'kind', kind: enumColumn('SignInEventKind') },
      userAccountId: { description: 'The id of the user account.', column: 'user_account_id', kind: idColumn('UserAccount') },
      deviceId: { description: 'The id of the device.', column: 'device_id', kind: idColumn('Device') },
      createdAt: { description: 'When it happened.', column: 'created_at', kind: dateTimeColumn },
    },
  }),
  order: defineOrder('SignInEventOrder', 'events', {
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it happened.'),
  }),
  defaultOrder: [descending('CREATED_AT')],
  hidesDeleted: false,
};

builder.queryField('signInEvents', (t) =>
  t.field({
    ...listField({
      connection: defineConnection(SignInEvent, 'sign-in events'),
      list: signInEvents,
      description: 'What happened where users sign in, the newest first. Needs the permission TENANT_BACKOFFICE.',
    }),
    ...forBackoffice,
  }),
);
