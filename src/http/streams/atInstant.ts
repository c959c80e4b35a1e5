/** Timers of Node hold for 24 days at most. */
const longestTimer = 2 ** 31 - 1;

/** Calls at an instant, or at once when it has passed. @returns a function that gives it up */
export function atInstant(instant: Date, now: () => Date, call: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const millis = instant.getTime() - now().getTime();
    if (millis <= 0) call();
    else timer = setTimeout(wait, Math.min(millis, longestTimer)).unref();
  };
  wait();
  return () => clearTimeout(timer);
}
