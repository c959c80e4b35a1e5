import { defineLookup } from '../../../graphql/lookup.ts';
import { ProfessionalIdentity } from './ProfessionalIdentity.ts';

defineLookup('professionalIdentity', {
  type: ProfessionalIdentity,
  nodeTypes: ['ProfessionalIdentity'],
  description: 'Reads a professional identity, deleted or not; null when the id names none.',
  idDescription: 'The id of the professional identity, or its UUID.',
});
