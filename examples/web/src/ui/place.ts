import { useSyncExternalStore } from 'react';

/** The page's address says which contact is open, and what is searched for: /contacts/<id>?q=… */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function go(path: string, search: string, how: 'push' | 'replace'): void {
  if (path + search === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', path + search);
  else history.replaceState(null, '', path + search);
  for (const listener of listeners) listener();
}

const openId = (): string | null => /^\/contacts\/([^/]+)/.exec(location.pathname)?.[1] ?? null;

export const useOpenContact = (): string | null => useSyncExternalStore(subscribe, openId);

export const contactHref = (id: string): string => `/contacts/${id}${location.search}`;
export const openContact = (id: string): void => go(`/contacts/${id}`, location.search, 'push');
export const closeContact = (): void => go('/', location.search, 'push');

export const searchedFor = (): URLSearchParams => new URLSearchParams(location.search);

/** Keeps the search in the address, so that a reload and a shared link find it again. */
export function rememberSearch(values: Readonly<Record<string, string>>): void {
  const search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  go(location.pathname, search && `?${search}`, 'replace');
}
