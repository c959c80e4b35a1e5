import { builder } from '../../../graphql/builder.ts';
import { defineConnection, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { Department } from './Department.ts';
import { Location } from './Location.ts';
import { DepartmentFilter, LocationFilter } from './organizationFilters.ts';

const shared = {
  NAME: orderColumn('name', 'text', 'The name.'),
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
};

const departments: List = {
  name: 'departments',
  model: 'Department',
  table: 'department',
  filter: DepartmentFilter,
  order: defineOrder('DepartmentOrder', 'departments', {
    ...shared,
    AREA: orderColumn('area', 'text', 'The area it works in.', true),
    CODE: orderColumn('code', 'text', 'The short code.', true),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

const locations: List = {
  name: 'locations',
  model: 'Location',
  table: 'location',
  filter: LocationFilter,
  order: defineOrder('LocationOrder', 'locations', shared),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

const DepartmentConnection = defineConnection(Department, 'departments');
const LocationConnection = defineConnection(Location, 'locations');

builder.prismaObjectFields(OrganizationContact, (t) => ({
  departments: t.field(
    nestedListField({
      connection: DepartmentConnection,
      list: departments,
      parentColumn: 'organization_id',
      description: 'The departments of the organization.',
    }),
  ),
  locations: t.field(
    nestedListField({
      connection: LocationConnection,
      list: locations,
      parentColumn: 'organization_id',
      description: 'The locations of the organization.',
    }),
  ),
}));
