import { Unavailable } from './unavailable.ts';

/** Lets so many pieces of work run at a time and so many wait for their turn. @throws Unavailable when more would wait */
export function atMost(maximum: number, maximumWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (waiting.length >= maximumWaiting) throw new Unavailable();
    if (running === maximum) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
