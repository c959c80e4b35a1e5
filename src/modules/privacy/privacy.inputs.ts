import { z } from 'zod';
import { ErasureReason } from '../../generated/prisma/client.ts';
import { ifVersion, name } from '../../platform/parseInput.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';
import { phoneNumber } from '../contactDetail/kinds/phone.ts';

const id = z.string();

/** No spaces and no @: a reference names a case, never a person. */
const reference = z.string().regex(/^[A-Za-z0-9._/#-]{1,64}$/, 'must have 1 to 64 letters, digits or ._/#-, for example DSR-2026-0142');

export const erasePersonalDataInput = z.object({ id, ifVersion, reason: z.enum(ErasureReason), reference: reference.nullish() });

/** GraphQL sees to it that there is one. */
export const suppressionKey = z.object({
  erasureId: id.optional(),
  email: emailAddress.optional(),
  phoneNumber: phoneNumber.optional(),
  externalId: name(256).optional(),
});

export const liftSuppressionInput = z.object({ by: suppressionKey });
