import type { Violation } from '../../platform/domainError.ts';

/** A row of a personal relationship, as far as it names who is what to whom. */
interface Side {
  individualId: string;
  relatedIndividualId: string;
  type: string;
  pairId: string;
}

/** A symmetric relationship as the other individual sees it. */
export const mirrored = ({ individualId, relatedIndividualId, type, pairId }: Side): Side => ({
  individualId: relatedIndividualId,
  relatedIndividualId: individualId,
  type,
  pairId,
});

/** A violation when the two parties are one and the same. */
export const samePartyViolations = (party: string, other: string, propertyPath: string): Violation[] =>
  party === other
    ? [{ propertyPath, in: 'BODY', detail: 'must be another contact: nobody is related to itself.', code: 'SAME_CONTACT' }]
    : [];
