import { defineMutation, versionField } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { erasePersonalData } from '../service/erasePersonalData.ts';
import { Erasure, ErasureReason } from './Erasure.ts';

defineMutation('erasePersonalData', {
  description:
    'Erases all that is known of a person, for good (Article 17 GDPR): the record, deleted or not, with details, images, roles, identities, memberships, ' +
    'relationships and the customer contacts that are the same person; for a customer contact, that record alone. The history keeps who did what when and ' +
    'loses every value; readers of the change feed are told to remove it; references from other records end. E-mail addresses, phone numbers and ' +
    'external ids that no other record has are kept, as keyed hashes, from being stored again. Erasing again answers with the first receipt. ' +
    'It works while contacts are managed in another system as well. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The id of the individual or the customer contact, deleted or not.' }),
    ifVersion: versionField(t),
    reason: t.field({ type: ErasureReason, required: true, description: 'Why it is erased. It stands in the receipt.' }),
    reference: t.string({
      description:
        'Names the case in another system: 1 to 64 letters, digits or ._/#-. It stands in the receipt for ever, so it must not name the person. Null for none.',
    }),
  }),
  resolve: erasePersonalData,
  payload: (t) => ({
    erasure: t.prismaField({ type: Erasure, description: 'The receipt.', ...writtenRow('Erasure') }),
  }),
  problems: [NotFound, StaleVersion],
});
