import { builder } from '../../../graphql/builder.ts';
import { booleanColumn, dateTimeColumn, enumColumn, idColumn, integerColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { Preset } from './Preset.ts';

const presets: List = {
  name: 'presets',
  model: 'Preset',
  table: 'preset',
  filter: defineFilter('PresetFilter', {
    description: 'Conditions on a preset.',
    columns: {
      id: { description: 'The id.', column: 'id', kind: idColumn('Preset') },
      field: { description: 'Which list it is in.', column: 'field', kind: enumColumn('PresetField') },
      key: { description: 'The key.', column: 'key', kind: textColumn },
      isActive: { description: 'Whether it can be used; false once it is retired.', column: 'is_active', kind: booleanColumn },
      version: { description: 'The version.', column: 'version', kind: integerColumn },
      createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
      updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
    },
  }),
  order: defineOrder('PresetOrder', 'presets', {
    FIELD: orderColumn('field', 'preset_field', 'Which list it is in.'),
    POSITION: orderColumn('position', 'text', 'The order that was given to the list.'),
    KEY: orderColumn('key', 'text', 'The key.'),
    IS_ACTIVE: orderColumn('is_active', 'boolean', 'Whether it can be used: those that are retired, then those in use.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  }),
  defaultOrder: [ascending('FIELD'), ascending('POSITION')],
  hidesDeleted: false,
};

builder.queryField('presets', (t) =>
  t.field(
    listField({
      connection: defineConnection(Preset, 'presets'),
      list: presets,
      description: "The tenant's lists of values for fields of customer contacts, retired values included.",
    }),
  ),
);

defineLookup('preset', {
  type: Preset,
  nodeTypes: ['Preset'],
  description: 'Reads a preset, retired or not; null when the id names none.',
  idDescription: 'The id of the preset, or its UUID.',
});
