/** The Redis that tests may use; those that need one are left out without it. */
export const redisUrl = process.env.REDIS_URL;
