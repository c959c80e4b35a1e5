/** How many requests are made up, and from which seed: KITH_ATTACK_RUNS and KITH_ATTACK_SEED. */
export const attackRuns = {
  numRuns: Number(process.env.KITH_ATTACK_RUNS ?? 2000),
  seed: Number(process.env.KITH_ATTACK_SEED ?? 1),
  endOnFailure: true,
};
