import { NotFound, Suppressed } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { ContactKind } from '../../contact/graphql/Contact.ts';
import type { MappedPair } from '../externalId.rules.ts';
import { addExternalIdMappings } from '../service/addExternalIdMappings.ts';
import { deleteExternalIdMapping } from '../service/deleteExternalIdMapping.ts';
import { setExternalIdMappings } from '../service/setExternalIdMappings.ts';
import { ExternalIdMapping, ExternalIdMappingKey, RemovedExternalIdMapping } from './ExternalIdMapping.ts';

const ExternalIdPair = builder.inputType('ExternalIdPair', {
  description: 'A contact and its id in an external system.',
  fields: (t) => ({
    contactId: t.id({ required: true, description: 'The id of the contact, of the kind that the mapping is for.' }),
    externalId: t.string({ required: true, description: 'The id in the external system, 1 to 256 characters.' }),
  }),
});

const kindField = (t: InputFields) =>
  t.field({ type: ContactKind, required: true, description: 'The kind of contacts, each of which has a mapping of its own.' });

const pairFields = (t: InputFields) => ({
  kind: kindField(t),
  pairs: t.field({
    type: [ExternalIdPair],
    required: true,
    description: 'The pairs, at least 1 and at most 1000. No contact and no external id may stand in two of them.',
  }),
});

/** The pairs as they were written, whatever the next caller has made of them. */
const mappingsField = (t: PayloadFields<{ mappings: MappedPair[] }>) =>
  t.prismaField({
    type: [ExternalIdMapping],
    description: 'The pairs that are now in force for the ids in the input, in its order.',
    resolve: async (query, { mappings }, _args, { db }) => {
      const ids = mappings.map(({ contactId }) => contactId);
      const contacts = await db.contact.findMany({ ...query, where: { id: { in: ids } } });
      const byId = new Map(contacts.map((contact) => [contact.id, contact]));
      return mappings.map(({ contactId, externalId }) => ({ ...byId.get(contactId)!, externalId }));
    },
  });

defineMutation('addExternalIdMappings', {
  description:
    'Adds pairs to a mapping, all or none. Refused when one of the ids is mapped to something else; a pair that is there already stays. Needs the permission TENANT_BACKOFFICE.',
  input: pairFields,
  resolve: addExternalIdMappings,
  payload: (t) => ({ mappings: mappingsField(t) }),
  problems: [Suppressed],
});

defineMutation('setExternalIdMappings', {
  description:
    'Puts pairs into a mapping, all or none. Every contact and every external id in them loses the pair that it had, so two contacts can swap their ids. Needs the permission TENANT_BACKOFFICE.',
  input: pairFields,
  resolve: setExternalIdMappings,
  payload: (t) => ({
    mappings: mappingsField(t as never),
    removed: t.field({
      type: [RemovedExternalIdMapping],
      description: 'The pairs that ended, in no particular order; at most two for each pair of the input.',
      resolve: ({ removed }) => removed,
    }),
  }),
  problems: [Suppressed],
});

defineMutation('deleteExternalIdMapping', {
  description: 'Ends one pair of a mapping; the contact has no external id afterwards. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    kind: kindField(t),
    by: t.field({ type: ExternalIdMappingKey, required: true, description: 'Either id of the pair.' }),
  }),
  resolve: deleteExternalIdMapping,
  payload: (t) => ({
    removed: t.field({ type: RemovedExternalIdMapping, description: 'The pair that ended.', resolve: ({ removed }) => removed }),
  }),
  problems: [NotFound],
});
