import type { z } from 'zod';
import type { SuppressionKind } from '../../../generated/prisma/client.ts';
import { updateEach } from '../../../platform/changes/entityWrites.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { toE164 } from '../../contactDetail/kinds/phone.ts';
import { liftSuppressionInput, type suppressionKey } from '../privacy.inputs.ts';
import { findSuppressions, type NamingText } from '../suppression.repository.ts';

/**
 * Lets be stored again what named a person, when the person asks for it: everything of an erasure, or one text.
 *
 * @throws NotFound | ValidationFailed | PermissionDenied
 */
export async function liftSuppression(ctx: RequestContext, raw: unknown): Promise<{ count: number }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { by } = parseInput(liftSuppressionInput, raw);
  return inTransaction(ctx, async (tx) => {
    const lifted = await findSuppressions(tx, ctx, suppressedBy(ctx, by));
    const [[field, typed]] = Object.entries(by) as [[string, string]];
    if (lifted.length === 0) throw new NotFound(`by.${field}`, typed);
    const erasures = await tx.erasure.findMany({ where: { id: { in: lifted.map(({ erasureId }) => erasureId) } } });
    const changes = erasures.map((before) => {
      const kinds = lifted.flatMap(({ erasureId, kind }) => (erasureId === before.id ? [kind] : []));
      return { before, patch: { suppressions: without(before.suppressions as Counts, kinds) } };
    });
    await updateEach(tx, ctx, 'Erasure', changes);
    const [hashes, erasureIds] = [lifted.map(({ hash }) => hash), erasures.map(({ id }) => id)];
    await tx.suppression.deleteMany({ where: { hash: { in: hashes }, erasureId: { in: erasureIds } } });
    return { count: lifted.length };
  });
}

type By = z.output<typeof suppressionKey>;

function suppressedBy({ actor }: RequestContext, { erasureId, email, phoneNumber, externalId }: By): { erasureId: string } | NamingText {
  if (erasureId !== undefined) return { erasureId: decodeId(erasureId, 'Erasure') ?? nilUuid };
  if (email !== undefined) return { kind: 'EMAIL', text: normalizeEmail(email) };
  if (externalId !== undefined) return { kind: 'EXTERNAL_ID', text: externalId };
  return { kind: 'PHONE', text: toE164(phoneNumber!, actor.countryCode) ?? phoneNumber! };
}

type Counts = Partial<Record<SuppressionKind, number>>;

/** Counts without those that are lifted; what comes to nothing is left out. */
function without(counts: Counts, kinds: readonly SuppressionKind[]): Counts {
  const left = Object.entries(counts).map(([kind, count]) => [kind, count - kinds.filter((lifted) => lifted === kind).length] as const);
  return Object.fromEntries(left.filter(([, count]) => count > 0));
}
