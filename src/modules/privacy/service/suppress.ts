import { modelOf } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { TakenRows } from '../../deletion/service/findBelongings.ts';
import { findPastValues, hashUnshared, makeSuppressionKey, type HashedText, type NamingText } from '../suppression.repository.ts';
import { naming } from './namedIn.ts';

const fields = [...new Set(Object.values(naming).flatMap((each) => each.fields))];

/** What names a person in records, and did before. To be read before the records go. */
export async function findNamingTexts(tx: Transaction, ctx: RequestContext, taken: TakenRows): Promise<NamingText[]> {
  const { countryCode } = ctx.actor;
  const ids = [...taken.values()].flatMap((rows) => rows.map(({ id }) => id));
  const present = [...taken].flatMap(([model, rows]) => rows.flatMap((row) => naming[model]?.textsIn(row, countryCode) ?? []));
  const past = (await findPastValues(tx, ctx, ids, fields)).flatMap(
    ({ entity, field, value }) => naming[modelOf(entity)]?.textsIn({ [field]: value }, countryCode) ?? [],
  );
  return [...new Map([...present, ...past].map((named) => [`${named.kind} ${named.text}`, named])).values()];
}

/** Suppresses texts, but for those that another record has. To be done when the records are gone. */
export async function suppress(
  tx: Transaction,
  ctx: RequestContext,
  { erasureId, texts }: { erasureId: string; texts: readonly NamingText[] },
): Promise<HashedText[]> {
  makeSuppressionKey(tx, ctx);
  const hashed = await hashUnshared(tx, ctx, texts);
  tx.writes.insert(
    'Suppression',
    hashed.map((each) => ({ ...each, tenantId: ctx.tenantId, erasureId, createdAt: ctx.now })),
  );
  return hashed;
}
