/** Two positions of a list with nothing between them; null is beyond its end. */
export interface Gap {
  after: string | null;
  before: string | null;
}

/** Positions grow with each insertion at one place, and PostgreSQL's index holds at most 2,704 bytes. */
const longestPosition = 200;

/** Whether the positions around a gap have grown so long that the list needs new ones. */
export const isCrowded = ({ after, before }: Gap): boolean =>
  Math.max(after?.length ?? 0, before?.length ?? 0) > longestPosition;

/** Whether a position lies in a gap. */
export const isIn = ({ after, before }: Gap, position: string): boolean =>
  (after === null || after < position) && (before === null || position < before);
