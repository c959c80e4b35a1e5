import type { Circle } from './Circle.ts';

/** Marries two individuals: a row for the side of each. */
export function addSpouses({ rows }: Circle, first: string, second: string): void {
  const pairId = first;
  rows.create('PersonalRelationship', { individualId: first, relatedIndividualId: second, type: 'SPOUSE', pairId });
  rows.create('PersonalRelationship', { individualId: second, relatedIndividualId: first, type: 'SPOUSE', pairId });
}
