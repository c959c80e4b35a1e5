import { dateTimeColumn, enumColumn, idColumn, integerColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import './CustomerContactExtension.ts';

export const CustomerContactExtensionFilter = defineFilter('CustomerContactExtensionFilter', {
  description: 'Conditions on an extension of a customer contact.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('CustomerContactExtension') },
    type: { description: 'What is enabled.', column: 'type', kind: enumColumn('CustomerContactExtensionType') },
    enabledAt: { description: 'When it was enabled.', column: 'enabled_at', kind: dateTimeColumn },
    version: { description: 'The version.', column: 'version', kind: integerColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
});
