import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { verifyPassword } from '../../../platform/password.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { Limit } from '../../../platform/rateLimit.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { verifyCustomerContactPasswordInput } from '../customerContact.inputs.ts';

const seconds = 15 * 60;

/** Wrong passwords in 15 minutes: of one customer contact, whoever tries, and of one caller, whatever it tries. */
export const limitOfContact: Limit = { name: 'account password of customer contact', attempts: 10, seconds };
export const limitOfActor: Limit = { name: 'account passwords by actor', attempts: 300, seconds };

/**
 * Whether a password is that of a customer contact's account. An id that names nothing, a contact without a password and a wrong
 * password are the same, in the answer and in the work that it takes.
 *
 * @throws RateLimited | Unavailable | ValidationFailed | PermissionDenied
 */
export async function verifyCustomerContactPassword(ctx: RequestContext, raw: unknown): Promise<{ isCorrect: boolean }> {
  const { tenantId, actor, rateLimits } = ctx;
  assertPermission(actor, 'TENANT_ACCESS');
  const { customerContactId, password } = parseInput(verifyCustomerContactPasswordInput, raw);
  const id = decodeId(customerContactId, 'CustomerContact') ?? nilUuid;
  const byActor = { tenantId, id: `${actor.kind}:${actor.id}` };
  const ofContact = { tenantId, id };

  // Counted before, so that attempts at the same time cannot be more; forgotten when it was none at guessing.
  await rateLimits.count(limitOfActor, byActor);
  await rateLimits.count(limitOfContact, ofContact);
  const contact = await ctx.db.customerContact.findFirst({ where: { id, deletedAt: null }, select: { accountPasswordHash: true } });
  const isCorrect = await verifyPassword(contact?.accountPasswordHash ?? null, password);
  if (isCorrect) await Promise.all([rateLimits.takeBack(limitOfActor, byActor), rateLimits.forget(limitOfContact, ofContact)]);
  return { isCorrect };
}
