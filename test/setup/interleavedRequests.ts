/** How many requests of two tenants go over one pool: what scripts/testInterleaving.mjs was asked for, some thousands without it. */
export const interleavedRequests = Number(process.env.KITH_INTERLEAVED_REQUESTS ?? 3000);
