/** The benchmark cannot go on, for a reason that the person who runs it can mend; the message says how. */
export class BenchError extends Error {}
