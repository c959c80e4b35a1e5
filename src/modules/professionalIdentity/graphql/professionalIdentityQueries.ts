import { builder } from '../../../graphql/builder.ts';
import { decodeId } from '../../../platform/ids.ts';
import { ProfessionalIdentity } from './ProfessionalIdentity.ts';

/** What an id that cannot be read is taken for. */
const nothing = '00000000-0000-0000-0000-000000000000';

builder.queryField('professionalIdentity', (t) =>
  t.prismaField({
    type: ProfessionalIdentity,
    nullable: true,
    description: 'Reads a professional identity, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the professional identity, or its UUID.' }) },
    resolve: (query, _root, { id }, { db, tenantId }) =>
      db.professionalIdentity.findUnique({
        ...query,
        where: { tenantId_id: { tenantId, id: decodeId(id, 'ProfessionalIdentity') ?? nothing } },
      }),
  }),
);
