/** How the page stands with the server's changes. */
export type LiveState = 'connecting' | 'live' | 'reconnecting';

/** For how long a change counts as just now. */
const recentMillis = 6_000;
/** Changes that come quickly one after another are read together. */
const gatherMillis = 250;

/** What components need to know of the changes that come in. */
class LiveStore {
  private readonly listeners = new Set<() => void>();
  private readonly refreshers = new Set<() => void>();
  private readonly recent = new Map<string, ReturnType<typeof setTimeout>>();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  state: LiveState = 'connecting';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls back when what is read as a list may have changed. */
  readonly onRefresh = (refresher: () => void): (() => void) => {
    this.refreshers.add(refresher);
    return () => this.refreshers.delete(refresher);
  };

  /** Whether somebody else has changed the object just now. */
  isRecent = (id: string): boolean => this.recent.has(id);

  setState(state: LiveState): void {
    this.state = state;
    this.notify();
  }

  /** Takes note of what somebody else has changed. */
  addRecent(ids: readonly string[]): void {
    for (const id of ids) {
      clearTimeout(this.recent.get(id));
      this.recent.set(id, setTimeout(() => this.forget(id), recentMillis));
    }
    if (ids.length > 0) this.notify();
  }

  refreshSoon(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      for (const refresh of this.refreshers) refresh();
    }, gatherMillis);
  }

  private forget(id: string): void {
    this.recent.delete(id);
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

export const liveStore = new LiveStore();
