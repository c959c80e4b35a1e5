/** A row without some of its members. */
export const without = <T extends object>(row: T, ...names: string[]): Partial<T> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))) as Partial<T>;
