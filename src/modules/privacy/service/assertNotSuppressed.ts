import { Suppressed } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { expectNoneSuppressed, findSuppressed } from '../suppression.repository.ts';
import type { NamedText } from './namedIn.ts';

/**
 * What named a person whose data was erased is not stored again. The first attempt sends the question along and waits for no answer.
 *
 * @throws Suppressed
 */
export async function assertNotSuppressed(tx: Transaction, ctx: RequestContext, named: readonly NamedText[]): Promise<void> {
  if (named.length === 0) return;
  if (tx.attempt === 1) {
    expectNoneSuppressed(tx, ctx, named);
    return;
  }
  const [suppressed] = await findSuppressedIn(tx, ctx, [named]);
  if (suppressed) throw suppressed;
}

/** Of several inputs, why each may not be stored; null for those that may. Looks in the first attempt already. */
export async function findSuppressedIn(tx: Transaction, ctx: RequestContext, inputs: readonly (readonly NamedText[])[]): Promise<(Suppressed | null)[]> {
  const named = inputs.flat();
  const places = named.length ? await findSuppressed(tx, ctx, named) : [];
  const found = new Set(places.map((place) => named[place]!));
  return inputs.map((own) => {
    const suppressed = own.filter((each) => found.has(each));
    return suppressed.length ? new Suppressed(suppressed.map(({ propertyPath }) => propertyPath)) : null;
  });
}
