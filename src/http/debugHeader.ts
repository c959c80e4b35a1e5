/** A request with this header learns more of how it was answered: `plan`, `cost`, or both, separated by a comma. */
export const debugHeader = 'kith-debug';

export type Debugged = 'plan' | 'cost';

export const asksFor = (about: Debugged, header: string | null | undefined): boolean =>
  header !== null && header !== undefined && header.split(',').some((asked) => asked.trim() === about);
