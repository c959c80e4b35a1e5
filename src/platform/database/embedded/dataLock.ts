import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Who holds a data folder: the database process that has it open, and the server it works for. */
export interface LockOwner {
  holder: number;
  server: number;
}

export class DataDirectoryInUse extends Error {
  constructor(
    readonly directory: string,
    readonly processId: number,
  ) {
    super(`${directory} is in use by process ${processId}. Stop that process first, or set DATA_DIR to another folder.`);
  }
}

const pollMillis = 50;
const patienceMillis = 10_000;

/**
 * Takes the lock file of a data folder: two processes on one embedded database would corrupt it silently. A lock left by
 * dead processes is taken over; when only the server is dead, its database process is about to end and is waited for.
 *
 * @returns a function that gives the lock back
 * @throws DataDirectoryInUse with the id of the server that has the folder
 */
export async function acquireDataLock(directory: string, owner: LockOwner): Promise<() => void> {
  const path = join(directory, 'kith.lock');
  for (let waited = 0; ; waited += pollMillis) {
    if (createLock(path, owner)) return () => releaseLock(path, owner);
    const other = readOwner(path);
    if (!other || !isAlive(other.holder)) takeAside(path, other, owner);
    else if (isAlive(other.server) || waited >= patienceMillis) throw new DataDirectoryInUse(directory, other.server);
    else await delay(pollMillis);
  }
}

/** Written aside and linked into place, so that nobody ever reads a lock without its owner. */
function createLock(path: string, owner: LockOwner): boolean {
  const draft = `${path}.${owner.holder}`;
  writeFileSync(draft, `${owner.holder} ${owner.server}`, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/** Moves a dead owner's lock away; if another process was faster and the file is its fresh lock, puts it back. */
function takeAside(path: string, dead: LockOwner | null, owner: LockOwner): void {
  const aside = `${path}.stale.${owner.holder}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readOwner(aside)?.holder !== dead?.holder) linkSync(aside, path);
  unlinkSync(aside);
}

function releaseLock(path: string, owner: LockOwner): void {
  if (readOwner(path)?.holder === owner.holder) unlinkSync(path);
}

function readOwner(path: string): LockOwner | null {
  try {
    const match = /^(\d+) (\d+)$/.exec(readFileSync(path, 'utf8'));
    return match && { holder: Number(match[1]), server: Number(match[2]) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;
