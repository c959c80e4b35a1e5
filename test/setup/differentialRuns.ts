/**
 * How much the differential test does: what scripts/testDifferential.mjs was asked for. Without it, the same operations each
 * time, so that a test fails because of what was changed and not because of what was drawn.
 */
export const differentialRuns = {
  runs: Number(process.env.KITH_DIFFERENTIAL_RUNS ?? 2000),
  seed: Number(process.env.KITH_DIFFERENTIAL_SEED ?? 1),
  /** Which run of the seed to begin with. */
  first: Number(process.env.KITH_DIFFERENTIAL_FIRST ?? 0),
  /** Whether to print what the runs asked for. */
  printsStatistics: process.env.KITH_DIFFERENTIAL_STATISTICS === 'on',
};
