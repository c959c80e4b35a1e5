import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Actor } from '../platform/requestContext.ts';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Which of the sealed columns it is: what was sealed as one opens as no other. */
export type SealedColumn = 'outcome' | 'answer';

/**
 * What an idempotency key is used for beside being compared. What a mutation answers may be a secret, a new API key for example, or
 * personal, and what it is sent may be a password: so both are kept in a form that nobody can read or guess at without the key,
 * which the database does not have.
 */
export class KeySecret {
  /** What the key is found by. */
  readonly hash: string;
  readonly #encryption: Buffer;
  readonly #fingerprints: Buffer;

  constructor(key: string, { tenantId, kind, id }: Actor) {
    this.hash = createHash('sha256').update(key).digest('base64url');
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, tenantId, `${purpose} ${kind}:${id}`, 32));
    this.#encryption = derive('encryption');
    this.#fingerprints = derive('fingerprints');
  }

  /** Tells requests apart. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.#fingerprints).update(text).digest('base64url');
  }

  seal(column: SealedColumn, bytes: Uint8Array): Buffer<ArrayBuffer> {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, this.#encryption, iv).setAAD(Buffer.from(column));
    return Buffer.concat([iv, sealing.update(bytes), sealing.final(), sealing.getAuthTag()]);
  }

  /** @throws when it was not sealed with this key */
  open(column: SealedColumn, sealed: Uint8Array): Buffer {
    const opening = createDecipheriv(cipher, this.#encryption, sealed.subarray(0, ivBytes)).setAAD(Buffer.from(column));
    opening.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([opening.update(sealed.subarray(ivBytes, -tagBytes)), opening.final()]);
  }
}
