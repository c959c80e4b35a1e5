/** An object without the members that are undefined, so that they do not hide those of an object spread before it. */
export const withoutUndefined = <T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
