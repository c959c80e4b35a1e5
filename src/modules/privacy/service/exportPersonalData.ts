import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Row } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed, type NodeReference } from '../../../platform/domainError.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import { encodeId, nilUuid, nodeTypeOf } from '../../../platform/ids.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inReadTransaction, type Transaction } from '../../../platform/transaction.ts';
import type { DeletableModel, TakenRows } from '../../deletion/service/findBelongings.ts';
import { findHistory, findImages, findJoinedNames, findNames, type JoinedName, type PastChange } from '../export.repository.ts';
import { findPerson } from '../person.repository.ts';
import { TooMuchData } from '../privacy.errors.ts';
import { findPersonRecords, ownRecords } from './personRecords.ts';

/** Of the shape of the document. It is raised when a member goes away or means something else; new ones can come at any time. */
export const schemaVersion = 1;

const maximumRecords = 20_000;
const maximumHistory = 5_000;
/** Characters of history and images in a part. */
const maximumPart = 8_000_000;

type Json = Prisma.JsonValue;

export interface PersonalDataExport {
  exportedAt: Date;
  document: Prisma.JsonObject;
  /** Where the next part begins; null for the last one. */
  next: string | null;
}

/** Where a part begins: after a change, or, when the history is through, after an image. */
type Place = { sequence: bigint } | { imageId: string };

/**
 * All that is known of a person, in parts of a size that can be handled: what an erasure would take, but for the data of others. The first
 * part has all records. Null when the id names nobody.
 *
 * @throws ValidationFailed | PermissionDenied | TooMuchData
 */
export async function exportPersonalData(ctx: RequestContext, id: string, after: string | null): Promise<PersonalDataExport | null> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const place = after === null ? { sequence: 0n } : readPlace(after);
  return inReadTransaction(ctx, async (tx) => {
    const person = await findPerson(tx, ctx, id);
    if (!person) return null;
    const records = ownRecords(person, await findPersonRecords(tx, ctx, person, { isReadOnly: true }));
    const count = [...records.values()].reduce((sum, rows) => sum + rows.length, 0);
    if (count > maximumRecords) throw new TooMuchData(count, maximumRecords);
    const part = await readPart(tx, ctx, records, place);
    const document = {
      schemaVersion,
      exportedAt: ctx.now.toISOString(),
      subject: encodeId(nodeTypeOf(person.model, person.row), person.row.id),
      ...(after === null ? await readRecords(tx, ctx, records) : { records: {}, others: [] }),
      history: part.history,
      images: part.images,
    };
    return { exportedAt: ctx.now, document, next: part.next };
  });
}

async function readPart(tx: Transaction, ctx: RequestContext, records: TakenRows, place: Place) {
  const ids = [...records.values()].flatMap((rows) => rows.map(({ id }) => id));
  const isInHistory = 'sequence' in place;
  const history = isInHistory
    ? await findHistory(tx, ctx, { ids, after: place.sequence, budget: maximumPart }, maximumHistory)
    : { changes: [], hasMore: false, size: 0 };
  const entries = history.changes.map(historyEntry);
  if (history.hasMore) return { history: entries, images: [], next: `h${history.changes.at(-1)!.sequence}` };
  const after = isInHistory ? nilUuid : place.imageId;
  const imageIds = (records.get('Image') ?? []).map(({ id }) => id);
  const { files, hasMore } = await findImages(tx, ctx, { ids: imageIds, after, budget: maximumPart - history.size }, entries.length === 0);
  const images = files.map(({ imageId, bytes }) => ({ id: encodeId('Image', imageId), base64: Buffer.from(bytes).toString('base64') }));
  return { history: entries, images, next: hasMore ? `i${files.at(-1)?.imageId ?? after}` : null };
}

const historyEntry = ({ entity, entityId, occurredAt, actorKind, actorId, operation, requestId, version, fields }: PastChange): Prisma.JsonObject => ({
  id: encodeId(entity, entityId),
  type: entity,
  operation,
  occurredAt: occurredAt.toISOString(),
  actor: { kind: actorKind, id: actorId },
  requestId,
  version,
  fields,
});

const placePattern = /^(?:h(\d{1,18})|i([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))$/;

function readPlace(after: string): Place {
  const [, sequence, imageId] = placePattern.exec(after) ?? [];
  if (sequence !== undefined) return { sequence: BigInt(sequence) };
  if (imageId !== undefined) return { imageId };
  const detail = 'is not the `next` of a part of this export.';
  throw new ValidationFailed([{ propertyPath: 'after', in: 'QUERY', detail, code: 'INVALID_FORMAT' }]);
}

/** The records by their types, and what else they name, by id and name alone. */
async function readRecords(tx: Transaction, ctx: RequestContext, taken: TakenRows) {
  const own = new Map([...taken].flatMap(([model, rows]) => rows.map((row) => [row.id, { type: nodeTypeOf(model, row), uuid: row.id }] as const)));
  const named = [...taken.values()].flat().flatMap((row) => referencesIn(row).map(([, uuid]) => uuid));
  const others = await findNames(tx, ctx, [...new Set(named)].filter((uuid) => !own.has(uuid)));
  const joined = groupBy(await findJoinedNames(tx, ctx, [...own.keys()]), ({ owner }) => owner);
  const known = new Map<string, NodeReference>([...own, ...others.map((other) => [other.uuid, other] as const)]);
  const records: Record<string, Json[]> = {};
  for (const [model, rows] of taken) {
    for (const row of rows) (records[nodeTypeOf(model, row)] ??= []).push(recordOf(model, row, { known, joined }));
  }
  return { records, others: others.map(({ type, uuid, name }) => ({ id: encodeId(type, uuid), type, name })) };
}

/** What says nothing of the person: the tenant, forms for comparison, marks of the server. */
const left = new Set(['tenantId', 'id', 'deletionId', 'pairId', 'normalizedAddress', 'normalizedEmail', 'isFormatted']);

/** Never shown to anybody; whether there is one is. */
const secret = 'accountPasswordHash';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The columns that name another record. */
const referencesIn = (row: object): [string, string][] =>
  (Object.entries(row) as [string, unknown][]).filter(
    (entry): entry is [string, string] => entry[0].endsWith('Id') && !left.has(entry[0]) && typeof entry[1] === 'string' && uuidPattern.test(entry[1]),
  );

interface Surroundings {
  known: ReadonlyMap<string, NodeReference>;
  joined: ReadonlyMap<string, JoinedName[]>;
}

function recordOf(model: DeletableModel, row: Row<DeletableModel>, { known, joined }: Surroundings): Prisma.JsonObject {
  const references = new Map(referencesIn(row));
  const columns = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (left.has(name)) return [];
    if (name === secret) return [['hasAccountPassword', value !== null]];
    const reference = known.get(references.get(name) ?? '');
    return [[name, reference ? encodeId(reference.type, reference.uuid) : value]];
  });
  const lists: Record<string, string[]> = {};
  for (const { list, name } of joined.get(row.id) ?? []) (lists[list] ??= []).push(name);
  return JSON.parse(JSON.stringify({ id: encodeId(nodeTypeOf(model, row), row.id), ...Object.fromEntries(columns), ...lists })) as Prisma.JsonObject;
}
