import { z } from 'zod';
import { EmailType } from '../../../generated/prisma/client.ts';
import { notNull } from '../../../platform/parseInput.ts';
import { sharedInput, sharedPatch, type DetailKind } from './DetailKind.ts';

const type = z.enum(EmailType);
/** An e-mail address, kept as typed. */
export const emailAddress = z
  .string()
  .trim()
  .max(320, 'must have at most 320 characters')
  .pipe(z.email('is not an e-mail address, for example name@example.com'));

const input = z.object({ ...sharedInput, type, address: emailAddress });
const patch = z.object({ ...sharedPatch, type: notNull(type), address: notNull(emailAddress) });

export type EmailInput = z.output<typeof input>;
export type EmailPatch = z.output<typeof patch>;

/** E-mail addresses are kept as typed and compared in lower case (RU.17). */
export const normalizeEmail = (typed: string): string => typed.toLowerCase();

export const emailKind: DetailKind<'Email', EmailInput, EmailPatch> = {
  model: 'Email',
  plural: 'emails',
  input,
  patch,
  needsHints: () => false,
  toRow: (email) => ({ type: email.type, address: email.address, normalizedAddress: normalizeEmail(email.address) }),
  toPatch: (change) => ({
    type: change.type,
    address: change.address,
    normalizedAddress: change.address && normalizeEmail(change.address),
  }),
  warnings: () => [],
  leadsTo: ({ normalizedAddress }) => normalizedAddress,
};
