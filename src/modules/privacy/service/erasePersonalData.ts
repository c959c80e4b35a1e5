import { createHash } from 'node:crypto';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { recordChanges, type ChangeRecord } from '../../../platform/changes/recordChanges.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { decodeId, newUuid, nilUuid, nodeTypeOf } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import type { TakenRows } from '../../deletion/service/findBelongings.ts';
import { findErasureOf, redactChanges, removeCustomFieldValues, removeFromKeyPeople, removeRows, shredAnswers } from '../erasure.repository.ts';
import { findPerson, personTypes, type Person } from '../person.repository.ts';
import { erasePersonalDataInput } from '../privacy.inputs.ts';
import { endReferences } from './endReferences.ts';
import { findPersonRecords, ownRecords } from './personRecords.ts';
import { findNamingTexts, suppress } from './suppress.ts';

/**
 * Erases a person's record with all that belongs to it, deleted or not, and keeps what named the person from being stored again. What
 * is left: that there was something, who changed it when, and a receipt. Contacts that are managed elsewhere can be erased as well:
 * the tenant answers for its copy.
 *
 * @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied
 */
export async function erasePersonalData(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, reason, reference = null } = parseInput(erasePersonalDataInput, raw);
  return inTransaction(ctx, async (tx) => {
    const person = await holdPerson(tx, ctx, id);
    if (!person) return getErasureOf(tx, id);
    await assertUntouched(tx, person.model, person.row, ifVersion);
    return erase(tx, ctx, person, { id: newUuid(), reason, reference });
  });
}

/** Nobody else changes what a person is known by until the transaction ends. */
async function holdPerson(tx: Transaction, ctx: RequestContext, id: string): Promise<Person | null> {
  lockRows(tx, ctx, 'contact', [decodeId(id, 'IndividualContact')]);
  lockRows(tx, ctx, 'customer_contact', [decodeId(id, 'CustomerContact')]);
  const person = await findPerson(tx, ctx, id);
  if (!person?.customerContacts.length) return person;
  lockRows(tx, ctx, 'customer_contact', person.customerContacts.map((each) => each.id));
  return findPerson(tx, ctx, id);
}

/** Who asks again gets the receipt. @throws NotFound */
async function getErasureOf(tx: Transaction, id: string): Promise<{ id: string }> {
  const erasure = await findErasureOf(tx, decodeId(id, ...personTypes) ?? nilUuid);
  if (!erasure) throw new NotFound('id', id);
  return erasure;
}

type Requested = Pick<Parameters<typeof createRows<'Erasure'>>[3][number], 'id' | 'reason' | 'reference'>;

async function erase(tx: Transaction, ctx: RequestContext, person: Person, erasure: Requested): Promise<{ id: string }> {
  const taken = await findPersonRecords(tx, ctx, person);
  const texts = await findNamingTexts(tx, ctx, ownRecords(person, taken));
  await endReferences(tx, ctx, taken);
  const ids = remove(tx, ctx, taken);
  const tombstones = tombstonesOf(taken);
  const suppressed = await suppress(tx, ctx, { erasureId: erasure.id, texts });
  recordChanges(tx, ctx, tombstones);
  const receipt = {
    ...erasure,
    subjectType: nodeTypeOf(person.model, person.row),
    subjectId: person.row.id,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.id,
    requestId: ctx.requestId,
    counts: countBy(tombstones, ({ entity }) => entity),
    digest: digestOf(tombstones),
    suppressions: countBy(suppressed, ({ kind }) => kind),
  };
  createRows(tx, ctx, 'Erasure', [receipt]);
  shredAnswers(tx, ctx, ids);
  return { id: erasure.id };
}

/** Removes the rows, what belongs before what it belongs to, and what is known of them elsewhere. Answers with their ids. */
function remove(tx: Transaction, ctx: RequestContext, taken: TakenRows): string[] {
  for (const [model, rows] of [...taken].reverse()) removeRows(tx, ctx, model, rows.map(({ id }) => id));
  const ids = [...taken.values()].flatMap((rows) => rows.map(({ id }) => id));
  removeCustomFieldValues(tx, ctx, ids);
  redactChanges(tx, ctx, ids);
  const identities = (taken.get('ProfessionalIdentity') ?? []) as { id: string; organizationId?: string }[];
  if (identities.length) {
    const organizationIds = identities.map(({ organizationId }) => organizationId!);
    removeFromKeyPeople(tx, ctx, { organizationIds, identityIds: identities.map(({ id }) => id) });
  }
  return ids;
}

/** What tells the readers of the feed to remove what they have, in the order in which they can. */
const tombstonesOf = (taken: TakenRows): ChangeRecord[] =>
  [...taken].reverse().flatMap(([model, rows]) =>
    rows.map((row) => ({ entity: nodeTypeOf(model, row), entityId: row.id, operation: 'ERASE' as const, version: row.version + 1, fields: {} })),
  );

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1;
  return counts;
}

/** Of the erased records, a line for each: what the feed keeps of them, so that anybody can compute it again. */
function digestOf(tombstones: readonly ChangeRecord[]): string {
  const lines = tombstones.map(({ entity, entityId, version }) => `${entity} ${entityId} ${version}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
