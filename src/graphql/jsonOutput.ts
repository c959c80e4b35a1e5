import type { Prisma } from '../generated/prisma/client.ts';

/** What a field of the type JSONObject answers: the executor takes an object with a member `then` for a promise. */
export const jsonOutput = (object: Prisma.JsonValue): Prisma.JsonObject => ({ toJSON: () => object }) as never;
