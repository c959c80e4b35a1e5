import { builder } from '../../../graphql/builder.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { ProfessionalIdentity } from './ProfessionalIdentity.ts';

builder.queryField('professionalIdentity', (t) =>
  t.prismaField({
    type: ProfessionalIdentity,
    nullable: true,
    description: 'Reads a professional identity, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the professional identity, or its UUID.' }) },
    resolve: (query, _root, { id }, { db, tenantId }) =>
      db.professionalIdentity.findUnique({
        ...query,
        where: { tenantId_id: { tenantId, id: decodeId(id, 'ProfessionalIdentity') ?? nilUuid } },
      }),
  }),
);
