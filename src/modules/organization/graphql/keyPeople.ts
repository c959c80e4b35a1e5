import { builder } from '../../../graphql/builder.ts';
import { relationThrough } from '../../../graphql/relations.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { ProfessionalIdentity } from '../../professionalIdentity/graphql/ProfessionalIdentity.ts';
import { Location } from './Location.ts';

/** The people of a list in its order, without those whose identity was deleted: the query of a join table. */
const currentPeople = {
  where: { professionalIdentity: { deletedAt: null } },
  orderBy: [{ position: 'asc' as const }, { professionalIdentityId: 'asc' as const }],
};

builder.prismaObjectFields(OrganizationContact, (t) => ({
  founders: t.field({
    type: [ProfessionalIdentity],
    description: 'Who founded the organization, in the order that was given; at most 100.',
    ...relationThrough('founders', 'professionalIdentity', currentPeople),
  }),
  leaders: t.field({
    type: [ProfessionalIdentity],
    description: 'Who leads the organization, in the order that was given; at most 100.',
    ...relationThrough('leaders', 'professionalIdentity', currentPeople),
  }),
}));

builder.prismaObjectField(Location, 'leaders', (t) =>
  t.field({
    type: [ProfessionalIdentity],
    description: 'Who leads the location, in the order that was given; at most 100.',
    ...relationThrough('leaders', 'professionalIdentity', currentPeople),
  }),
);
