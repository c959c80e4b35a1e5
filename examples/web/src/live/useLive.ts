import { useEffect, useState, useSyncExternalStore } from 'react';
import { liveStore, type LiveState } from './LiveStore.ts';

const noticeMillis = 6_000;

export const useLiveState = (): LiveState => useSyncExternalStore(liveStore.subscribe, () => liveStore.state);

/** Whether somebody else has changed the object just now. */
export const useIsRecent = (id: string | undefined): boolean =>
  useSyncExternalStore(liveStore.subscribe, () => id !== undefined && liveStore.isRecent(id));

/** Reads again what changes may have entered or left. */
export function useRefresh(refresh: () => void): void {
  useEffect(() => liveStore.onRefresh(refresh), [refresh]);
}

/** Whether somebody else has changed, added or removed one of the objects just now. */
export function useForeignChange(ids: ReadonlySet<string>): boolean {
  const [isNoticed, setIsNoticed] = useState(false);

  useEffect(() => {
    const check = (): void => {
      if ([...ids].some(liveStore.isRecent)) setIsNoticed(true);
    };
    // What was added is among the objects only now that they were read again.
    queueMicrotask(check);
    return liveStore.subscribe(check);
  }, [ids]);

  useEffect(() => {
    if (!isNoticed) return undefined;
    const timer = setTimeout(() => setIsNoticed(false), noticeMillis);
    return () => clearTimeout(timer);
  }, [isNoticed]);

  return isNoticed;
}
