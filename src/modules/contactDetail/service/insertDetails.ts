import type { z } from 'zod';
import type { CountryCode } from '../../../generated/prisma/client.ts';
import { createRows, type NewRow } from '../../../platform/changes/entityWrites.ts';
import type { Warning } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { list } from '../../../platform/parseInput.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn, type NamedText } from '../../privacy/service/namedIn.ts';
import type { DetailOwner } from '../contactDetail.rules.ts';
import { addressKind } from '../kinds/address.ts';
import type { DetailHints, DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';
import { emailKind } from '../kinds/email.ts';
import { phoneKind } from '../kinds/phone.ts';
import { webAddressKind } from '../kinds/webAddress.ts';
import { readHints } from './readHints.ts';

/** Details of one kind that one owner may have. */
export const maximumDetails = 100;

const onePreferred = <T extends z.ZodType<SharedInput>>(kind: { input: T }) =>
  list(kind.input, maximumDetails)
    .refine((details) => details.filter((detail) => detail.isPreferred).length <= 1, {
      message: 'must mark at most one as preferred',
      params: { code: 'TOO_MANY_PREFERRED' },
    })
    .nullish();

/** The details that can be given together with a new owner. */
export const nestedDetails = {
  addresses: onePreferred(addressKind),
  emails: onePreferred(emailKind),
  phones: onePreferred(phoneKind),
  webAddresses: onePreferred(webAddressKind),
};

export type NestedDetails = z.output<z.ZodObject<typeof nestedDetails>>;

/** Writes the details of an owner that has none yet. `named` is what else of the same input names a person. @throws Suppressed */
export async function insertNestedDetails(
  tx: Transaction,
  ctx: RequestContext,
  owner: DetailOwner,
  details: NestedDetails,
  named: readonly NamedText[] = [],
): Promise<void> {
  const hints = await readHints(tx, ctx, owner, phoneKind, details.phones ?? [], firstCountry(details));
  insertAll(tx, ctx, owner, addressKind, details.addresses, hints);
  const emails = insertAll(tx, ctx, owner, emailKind, details.emails, hints);
  const phones = insertAll(tx, ctx, owner, phoneKind, details.phones, hints);
  insertAll(tx, ctx, owner, webAddressKind, details.webAddresses, hints);
  const own = [...namedInAll('Email', emails, 'emails'), ...namedInAll('Phone', phones, 'phones')];
  await assertNotSuppressed(tx, ctx, [...named, ...own]);
}

const namedInAll = (model: 'Email' | 'Phone', rows: readonly object[], list: string): NamedText[] =>
  rows.flatMap((row, index) => namedIn(model, row, { path: `${list}.${index}.` }));

export const nestedDetailWarnings = (details: NestedDetails): Warning[] =>
  (details.addresses ?? []).flatMap((address, index) => addressKind.warnings(address, `addresses.${index}.`));

/** One new detail at a position, as a row. */
export function newDetailRow<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  kind: DetailKind<M, Input, Changes>,
  owner: DetailOwner,
  input: Input,
  { position, hints }: { position: number; hints: DetailHints },
): NewRow<M> & { id: string } {
  return {
    id: newUuid(),
    ...owner.columns,
    position,
    isPreferred: input.isPreferred ?? false,
    description: input.description || null,
    usageContext: input.usageContext ?? owner.defaultUsageContext,
    ...kind.toRow(input, hints),
  } as unknown as NewRow<M> & { id: string };
}

function insertAll<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  tx: Transaction,
  ctx: RequestContext,
  owner: DetailOwner,
  kind: DetailKind<M, Input, Changes>,
  inputs: Input[] | null | undefined,
  hints: DetailHints,
): NewRow<M>[] {
  const rows = (inputs ?? []).map((input, position) => newDetailRow(kind, owner, input, { position, hints }));
  createRows(tx, ctx, kind.model, rows);
  return rows;
}

export const firstCountry = ({ addresses }: NestedDetails): CountryCode | null | undefined =>
  addresses?.find((address) => address.countryCode)?.countryCode;
