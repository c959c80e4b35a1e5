let open: Promise<unknown> = Promise.resolve();

/** Counts a write as under way until it is answered. */
export function duringWrite<T>(write: Promise<T>): Promise<T> {
  const before = open;
  open = Promise.allSettled([before, write]);
  return write;
}

/** Resolves when every write of this page is answered, so that what comes in afterwards can be told apart from them. */
export const writesAreAnswered = (): Promise<unknown> => open;
