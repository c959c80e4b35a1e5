import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sendable = /^[\x21-\x7e]{1,4096}$/;

/**
 * The secret that an operator has put into `<directory>/<tenant>/<key>`, without the line break at its end. Each tenant has a
 * folder of its own, so that none can have another's secret sent to itself. The key is a name without dots and slashes. Null
 * when there is none, or none that a header can carry.
 */
export async function readSecret(directory: string | undefined, tenantId: string, key: string): Promise<string | null> {
  if (directory === undefined) return null;
  try {
    const secret = (await readFile(join(directory, tenantId, key), 'utf8')).trimEnd();
    return sendable.test(secret) ? secret : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
