import { LRUCache } from 'lru-cache';
import { maxEntries } from '../../../platform/maxEntries.ts';
import type { Database } from '../../../platform/database/database.ts';
import { tenantPool } from '../../../platform/database/tenantPool.ts';
import { decodeId } from '../../../platform/ids.ts';
import { isExpired, isSignatureOf } from './imageUrl.ts';

/** The parts of an image's URL, as they were sent. */
export interface ImageAddress {
  tenant: string;
  image: string;
  expires: string;
  signature: string;
}

export interface StoredImage {
  mediaType: string;
  byteSize: number;
  sha256: string;
  readBytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export type ReadImage = (address: ImageAddress, now: Date) => Promise<StoredImage | 'NOT_FOUND' | 'EXPIRED'>;

const keysKept = 10_000;

/** Reads images for whoever has their URL: its signature says that a caller of the tenant was given it. */
export function createReadImage(database: Database): ReadImage {
  const findUrlKey = createUrlKeys(database);
  return async (address, now) => {
    const [tenantId, imageId] = [decodeId(address.tenant), decodeId(address.image, 'Image')];
    const key = tenantId && (await findUrlKey(tenantId));
    if (!key || !imageId) return 'NOT_FOUND';
    const signed = { tenantId, imageId, expires: address.expires };
    if (!isSignatureOf(key, signed, address.signature)) return 'NOT_FOUND';
    if (isExpired(signed, now)) return 'EXPIRED';
    const reads = database.reads();
    await reads.prepare(tenantId);
    const { image, imageData } = reads.client(tenantId);
    const row = await image.findFirst({
      where: { id: imageId, deletedAt: null },
      select: { mediaType: true, byteSize: true, sha256: true },
    });
    if (!row) return 'NOT_FOUND';
    const readBytes = async () =>
      (await imageData.findUniqueOrThrow({ where: { tenantId_imageId: { tenantId, imageId } } })).bytes;
    return { ...row, readBytes };
  };
}

/**
 * The keys of the tenants, which never change. The question goes to the database without a Prisma client: an unverified URL
 * names any tenant, and must not have others wait for a client.
 */
function createUrlKeys(database: Database): (tenantId: string) => Promise<Uint8Array | undefined> {
  const known = new LRUCache<string, Uint8Array>(maxEntries(keysKept));
  return async (tenantId) => {
    const kept = known.get(tenantId);
    if (kept) return kept;
    const { rows } = await tenantPool(database.pool, { tenantId }).query<{ url_key: Uint8Array }>({
      text: 'SELECT url_key FROM tenant WHERE tenant_id = $1',
      values: [tenantId],
    });
    const key = rows[0]?.url_key;
    if (key) known.set(tenantId, key);
    return key;
  };
}
