import { encodeId, decodeTypedId, idPrefixes, type NodeType } from '../../platform/ids.ts';
import type { Coverage } from './coverage.rules.ts';
import { feedTypes } from './feedTypes.rules.ts';
import { lengthen, shorten, type Snapshot } from './snapshot.rules.ts';

/** How far a reader is. Everything that the next page depends on, so that the server remembers no reader. */
export interface FeedCursor {
  tenantId: string;
  /** What it shows, the reader has; the feed brings the rest. */
  since: Snapshot;
  /** While more than a page lies between `since` and the next snapshot: the latter, and the last change that was read. */
  batch: Batch | null;
  coverage: Coverage;
}

export interface Batch {
  until: Snapshot;
  transactionId: bigint;
  sequence: bigint;
}

/** Of the longest that the server makes. */
export const maximumCursor = 65_536;

const format = '1';
const batchPattern = /^[1-9]\d{0,17}\.[1-9]\d{0,17}$/;

/** Opaque to clients. */
export function encodeCursor({ tenantId, since, batch, coverage }: FeedCursor): string {
  const until = batch ? [shorten(batch.until), `${batch.transactionId}.${batch.sequence}`] : ['', ''];
  const text = [format, tenantId.replaceAll('-', ''), shorten(since), ...until, encodeCoverage(coverage)].join('|');
  return Buffer.from(text).toString('base64url');
}

/** Null when it is no cursor of the tenant. */
export function decodeCursor(encoded: string, tenantId: string): FeedCursor | null {
  if (encoded.length > maximumCursor) return null;
  const [, , since, until, place, covered, ...rest] = Buffer.from(encoded, 'base64url').toString('latin1').split('|');
  const base = lengthen(since ?? '');
  const batch = until ? readBatch(until, place!) : null;
  const coverage = decodeCoverage(covered ?? '');
  if (!base || !coverage || rest.length > 0) return null;
  const cursor = { tenantId, since: base, batch, coverage };
  // Whatever else is wrong, the tenant and the format among it, reads as something that is written in another way.
  return encodeCursor(cursor) === encoded ? cursor : null;
}

function readBatch(until: string, place: string): Batch | null {
  const snapshot = lengthen(until);
  if (!snapshot || !batchPattern.test(place)) return null;
  const [transactionId, sequence] = place.split('.').map(BigInt) as [bigint, bigint];
  return { until: snapshot, transactionId, sequence };
}

const marks = { COMPLETE: '.', ENTERING: '+', LEAVING: '-' } as const;

function encodeCoverage(coverage: Coverage): string {
  const covered = feedTypes.flatMap((type) => {
    const place = coverage.get(type);
    if (!place) return [];
    return [marks[place.state] + (place.after === null ? idPrefixes[type] : encodeId(type, place.after))];
  });
  return covered.join(',');
}

const stateOf = new Map(Object.entries(marks).map(([state, mark]) => [mark as string, state as keyof typeof marks]));
const typeOf = new Map(Object.entries(idPrefixes).map(([type, prefix]) => [prefix as string, type as NodeType]));

function decodeCoverage(text: string): Coverage | null {
  const coverage: Coverage = new Map();
  for (const entry of text === '' ? [] : text.split(',')) {
    const state = stateOf.get(entry.slice(0, 1));
    const named = entry.slice(1);
    const type = typeOf.get(named);
    const node = type ? { type, uuid: null } : decodeTypedId(named);
    if (!state || !node) return null;
    coverage.set(node.type, { state, after: node.uuid });
  }
  return coverage;
}
