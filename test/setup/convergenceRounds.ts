/** How often a client is killed: what scripts/testConvergence.mjs was asked for, a few times without it. */
export const convergenceRounds = Number(process.env.KITH_CONVERGENCE_ROUNDS ?? 5);
