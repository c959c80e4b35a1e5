import { builder } from '../../../graphql/builder.ts';
import { defineConnection, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { nameOfContact } from '../../contact/graphql/contactOrders.ts';
import { IndividualContact } from '../../contact/graphql/IndividualContact.ts';
import { PersonalRelationship } from './PersonalRelationship.ts';
import { PersonalRelationshipFilter } from './relationshipFilters.ts';

const personalRelationships: List = {
  name: 'personalRelationships',
  model: 'PersonalRelationship',
  table: 'personal_relationship',
  filter: PersonalRelationshipFilter,
  order: defineOrder('PersonalRelationshipOrder', 'personal relationships', {
    TYPE: orderColumn('type', 'text', 'What the related individual is to the individual.'),
    RELATED_INDIVIDUAL_NAME: nameOfContact('related_individual_id', 'The name of the related individual.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  }),
  defaultOrder: [ascending('CREATED_AT')],
  hidesDeleted: true,
};

const PersonalRelationshipConnection = defineConnection(PersonalRelationship, 'personal relationships');

builder.prismaObjectField(IndividualContact, 'personalRelationships', (t) =>
  t.field(
    nestedListField({
      connection: PersonalRelationshipConnection,
      list: personalRelationships,
      parentColumn: 'individual_id',
      description: 'What other individuals are to the individual, as it sees them.',
    }),
  ),
);
