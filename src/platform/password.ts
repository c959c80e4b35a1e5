import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { atMost } from './atMost.ts';

/** Argon2id, the library's default, with the parameters that OWASP's cheat sheet on password storage puts first: 19 MiB, two passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Takes the place of a missing hash: one of the same cost, with a salt and a digest of zeros, which no password has. */
const nobodys = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** A hash takes a whole thread for tens of milliseconds; the thread pool has four, for files and names as well. */
const inTurn = atMost(2, 100);

/** Not trimmed, since spaces belong to a password. */
const passwordOf = (minimum: number, tooShort: string) =>
  z
    .string()
    .min(minimum, tooShort)
    .max(256, 'must have at most 256 characters')
    .refine((value) => !/\p{Surrogate}/u.test(value), { message: 'must be well-formed Unicode', params: { code: 'INVALID_FORMAT' } });

/** A password as it comes in. */
export const password = passwordOf(1, 'must not be empty');

/** One that somebody is to sign in with: longer than what NIST SP 800-63B asks of one that is not alone, as a device goes with it. */
export const signInPassword = passwordOf(12, 'must have at least 12 characters');

/** The same password can be typed in different code points: é as one, or as e and an accent. */
const composed = (text: string): string => text.normalize('NFC');

/** A salted hash in PHC string format. @throws Unavailable when too many others wait for theirs */
export const hashPassword = (text: string): Promise<string> => inTurn(() => hash(composed(text), parameters));

/** Whether a hash is that of a password. Without a hash it is not, after the same work. @throws Unavailable as above */
export const verifyPassword = (passwordHash: string | null, text: string): Promise<boolean> =>
  inTurn(() => verify(passwordHash ?? nobodys, composed(text)));
