import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The header by which the playground shows that it is the one of this server. */
export const graphiqlHeader = 'kith-graphiql';

const dayMillis = 24 * 60 * 60 * 1000;

export interface GraphiqlTokens {
  /** The token of the day. */
  issue(now: Date): string;
  /** Whether it is the token of this day or the one before. */
  isValid(token: string, now: Date): boolean;
}

/** Tokens that the page gets from the server. Processes with the same secret accept each other's. */
export function createGraphiqlTokens(secret: string | undefined): GraphiqlTokens {
  const key = secret ?? randomBytes(32);
  const tokenOf = (millis: number): string => {
    const day = new Date(millis).toISOString().slice(0, 10);
    return `${day}.${createHmac('sha256', key).update(`graphiql ${day}`).digest('base64url')}`;
  };
  return {
    issue: (now) => tokenOf(now.getTime()),
    isValid: (token, now) => [0, dayMillis].some((age) => isSame(token, tokenOf(now.getTime() - age))),
  };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
