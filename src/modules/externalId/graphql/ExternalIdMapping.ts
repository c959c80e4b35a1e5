import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import type { MappedPair } from '../externalId.rules.ts';

export const ExternalIdMapping = builder.prismaObject('Contact', {
  variant: 'ExternalIdMapping',
  description: 'A pair of the mapping between contacts and their ids in an external system; what `Contact.externalId` shows.',
  fields: (t) => ({
    externalId: t.string({
      description: 'The id in the external system, 1 to 256 characters.',
      resolve: (contact) => contact.externalId!,
      extensions: planned({ kind: 'value', sql: (row) => `${row}.external_id` }),
    }),
    contact: t.variant(Contact, { description: 'The contact that has the id.', extensions: planned({ kind: 'same row' }) }),
  }),
});

export const RemovedExternalIdMapping = builder.objectRef<MappedPair>('RemovedExternalIdMapping').implement({
  description: 'A pair that the mapping no longer has.',
  fields: (t) => ({
    externalId: t.exposeString('externalId', { description: 'The id that the contact had in the external system.' }),
    contact: t.prismaField({
      type: Contact,
      description: 'The contact as it is now, maybe with another external id.',
      resolve: (query, { contactId: id }, _args, { db, tenantId }) =>
        db.contact.findUniqueOrThrow({ ...query, where: { tenantId_id: { tenantId, id } } }),
    }),
  }),
});

export const ExternalIdMappingKey = builder.inputType('ExternalIdMappingKey', {
  description: 'Names one pair of a mapping by either of its ids.',
  isOneOf: true,
  fields: (t) => ({
    externalId: t.string({ description: 'The id in the external system, 1 to 256 characters.' }),
    contactId: t.id({ description: 'The id of the contact.' }),
  }),
});
