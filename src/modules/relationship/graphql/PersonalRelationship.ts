import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { IndividualContact } from '../../contact/graphql/IndividualContact.ts';

export const PersonalRelationship = builder.prismaNode('PersonalRelationship', {
  description:
    'What one individual is to another, as the first one sees it. A relationship of a symmetric type is there twice, once for each side.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (relationship) => relationship.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    individual: t.relation('individual', {
      type: IndividualContact,
      description: 'The individual that has the relationship; it never changes.',
    }),
    relatedIndividual: t.relation('relatedIndividual', {
      type: IndividualContact,
      description: 'The individual that it relates to; it never changes.',
    }),
    type: t.exposeString('type', {
      description: 'What the related individual is to the individual: a value of the open list PERSONAL_RELATIONSHIP_TYPE, for example SPOUSE.',
    }),
  }),
});
