import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Who is to run a program that root must not run; null where we are not root ourselves. */
export async function unprivilegedUser(name: string): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const idOf = async (kind: '-u' | '-g') => Number((await promisify(execFile)('id', [kind, name])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}
