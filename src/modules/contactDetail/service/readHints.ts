import type { CountryCode } from '../../../generated/prisma/client.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findCountry } from '../contactDetail.repository.ts';
import type { DetailOwner } from '../contactDetail.rules.ts';
import type { DetailHints, DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';

/** What helps to read details of one kind, if one of them needs help. `countryCode` is known to be the owner's first country. */
export async function readHints<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  tx: Transaction,
  ctx: RequestContext,
  owner: DetailOwner,
  kind: DetailKind<M, Input, Changes>,
  details: readonly (Input | Changes)[],
  countryCode?: CountryCode | null,
): Promise<DetailHints> {
  if (!details.some(kind.needsHints)) return { countryCode: undefined };
  return { countryCode: countryCode ?? (await findCountry(tx, ctx, owner)) };
}
