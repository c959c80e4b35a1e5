import { createHash } from 'node:crypto';

/** What hashes of a text are made with, by the number of their hexadecimal digits. */
const algorithms: Record<number, string> = { 64: 'sha256', 40: 'sha1', 32: 'md5' };

/** The id of a document, with or without the prefix that names its hash; null when it is no hash that is known here. */
export function readDocumentId(given: string): string | null {
  const id = (given.startsWith('sha256:') ? given.slice('sha256:'.length) : given).toLowerCase();
  return id.length in algorithms && /^[0-9a-f]+$/.test(id) ? id : null;
}

export const isHashOf = (id: string, text: string): boolean => createHash(algorithms[id.length]!).update(text).digest('hex') === id;
