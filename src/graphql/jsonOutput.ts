import type { Prisma } from '../generated/prisma/client.ts';

/** What a field of the types JSON and JSONObject answers: the executor takes an object with a member `then` for a promise. */
export const jsonOutput = (value: Prisma.JsonValue): Prisma.JsonObject =>
  (typeof value === 'object' && value !== null ? { toJSON: () => value } : value) as never;
