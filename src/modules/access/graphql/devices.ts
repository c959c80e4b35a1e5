import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { Device } from './Device.ts';

const devices: List = {
  name: 'devices',
  model: 'Device',
  table: 'device',
  filter: defineFilter('DeviceFilter', {
    description: 'Conditions on a device.',
    columns: {
      id: { description: 'The id.', column: 'id', kind: idColumn('Device') },
      name: { description: 'What it is called.', column: 'name', kind: textColumn },
      lastUsedAt: { description: 'When it was used last.', column: 'last_used_at', kind: dateTimeColumn },
      createdAt: { description: 'When it was registered.', column: 'created_at', kind: dateTimeColumn },
    },
  }),
  order: defineOrder('DeviceOrder', 'devices', {
    NAME: orderColumn('name', 'text', 'What it is called.'),
    LAST_USED_AT: orderColumn('last_used_at', 'timestamptz', 'When it was used last.', true),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was registered.'),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

builder.queryField('devices', (t) =>
  t.field({
    ...listField({
      connection: defineConnection(Device, 'devices'),
      list: devices,
      description: 'The devices that users sign in on. Needs the permission TENANT_BACKOFFICE.',
    }),
    ...forBackoffice,
  }),
);

defineLookup('device', {
  type: Device,
  nodeTypes: ['Device'],
  description: 'Reads a device, revoked or not; null when the id names none. Needs the permission TENANT_BACKOFFICE.',
  idDescription: 'The id of the device, or its UUID.',
  isForBackoffice: true,
});
