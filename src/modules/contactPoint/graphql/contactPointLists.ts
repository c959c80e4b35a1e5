import { builder } from '../../../graphql/builder.ts';
import { defineConnection, listField, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { ContactPoint } from './ContactPoint.ts';
import { ContactPointFilter } from './contactPointFilters.ts';

const contactPoints: List = {
  name: 'contactPoints',
  model: 'ContactPoint',
  table: 'contact_point',
  filter: ContactPointFilter,
  order: defineOrder('ContactPointOrder', 'contact points', {
    LABEL: orderColumn('label', 'text', 'The label.'),
    PHONE_NUMBER: orderColumn('phone_number', 'text', 'The phone number as it was typed.'),
    E164: orderColumn('e164', 'text', 'The phone number in international form.', true),
    EMAIL_ADDRESS: orderColumn('normalized_email', 'text', 'The e-mail address in lower case.', true),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  }),
  defaultOrder: [ascending('LABEL')],
  hidesDeleted: true,
};

const ContactPointConnection = defineConnection(ContactPoint, 'contact points');
const list = { connection: ContactPointConnection, list: contactPoints };

builder.prismaInterfaceField(Customer, 'contactPoints', (t) =>
  t.field(nestedListField({ ...list, parentColumn: 'customer_id', description: 'The contact points of the customer.' })),
);

builder.queryField('contactPoints', (t) =>
  t.field(listField({ ...list, description: 'The contact points of all customers.' })),
);

defineLookup('contactPoint', {
  type: ContactPoint,
  nodeTypes: ['ContactPoint'],
  description: 'Reads a contact point, deleted or not; null when the id names none.',
  idDescription: 'The id of the contact point, or its UUID.',
});
