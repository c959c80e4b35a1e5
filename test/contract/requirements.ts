/** Which test proves which requirement. Ids are those of the requirements; a proof is a file under test/ and a title in it. */
export interface Proof {
  file: string;
  test: string;
}

export const requirements: Record<string, Proof[]> = {};

/** Requirements of the same sections that are not built yet, and why. */
export const notYet: Record<string, string> = {
  'R3.30': 'Memberships come with the relationship module.',
  'R3.31': 'Personal relationships come with the relationship module.',
};
