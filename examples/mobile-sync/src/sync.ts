import { setTimeout as delay } from 'node:timers/promises';
import type { LocalStore } from './LocalStore.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { TryLater, type Server } from './Server.ts';

interface SyncOptions {
  /** How often it may fail in a row before it is given up. */
  attempts?: number;
  onPause?: (reason: string) => void;
}

const longestPauseMillis = 30_000;

/** Sends what waits and fetches what is new, again and again until both are done. @throws SignedOut, and TryLater when it is given up */
export async function sync(store: LocalStore, server: Server, { attempts = Infinity, onPause }: SyncOptions = {}): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await push(store, server);
      await pull(store, server);
      return;
    } catch (error) {
      if (!(error instanceof TryLater) || attempt >= attempts) throw error;
      onPause?.(error.message);
      // Devices that lost the same server should not come back at the same moment.
      await delay(Math.min(error.afterMillis * 2 ** (attempt - 1), longestPauseMillis) * (0.5 + Math.random() / 2));
    }
  }
}
