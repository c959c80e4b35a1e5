import { dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterColumn } from '../../../graphql/lists/filter.ts';
import type { NodeType } from '../../../platform/ids.ts';

const shared = (type: NodeType): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(type) },
  name: { description: 'The name.', column: 'name', kind: textColumn },
  createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

export const DepartmentFilter = defineFilter('DepartmentFilter', {
  description: 'Conditions on a department.',
  columns: {
    ...shared('Department'),
    description: { description: 'What it does.', column: 'description', kind: textColumn },
    area: { description: 'The area it works in.', column: 'area', kind: textColumn },
    code: { description: 'The short code.', column: 'code', kind: textColumn },
  },
});

export const LocationFilter = defineFilter('LocationFilter', {
  description: 'Conditions on a location.',
  columns: shared('Location'),
});
