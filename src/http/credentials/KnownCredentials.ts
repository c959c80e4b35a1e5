import { LRUCache } from 'lru-cache';
import { accessTopic } from '../../platform/changes/accessTopic.ts';
import type { ChangeSignal } from '../../platform/changes/changeSignal.ts';
import { maxEntries } from '../../platform/maxEntries.ts';
import type { Actor } from '../../platform/requestContext.ts';

/** A signal from another process may get lost; then what it was about is noticed after this. */
const keptMillis = 10_000;
const credentialsKept = 10_000;
const tenantsKept = 2000;

interface Kept {
  actor: Actor;
  generation: number;
}

/** Of a tenant, those who listen for changes. */
interface Listening {
  /** Another one for each change of what credentials may do. */
  generation: number;
  end: () => void;
}

/**
 * What credentials may do, so that not every request asks the database. When that changes, all of the tenant are looked up again: at once in
 * the process that changed it, a moment later in others.
 */
export class KnownCredentials {
  readonly #changes: ChangeSignal;
  readonly #kept = new LRUCache<string, Kept>({ ...maxEntries(credentialsKept), ttl: keptMillis });
  readonly #tenants = new LRUCache<string, Listening>({ ...maxEntries(tenantsKept), dispose: ({ end }) => end() });
  #generations = 0;

  constructor(changes: ChangeSignal) {
    this.#changes = changes;
  }

  /** Undefined when nobody has the credential. That is not kept: whoever makes keys up does not push others out. */
  async find(tenantId: string, credential: string, load: () => Promise<Actor | undefined>): Promise<Actor | undefined> {
    const key = `${tenantId} ${credential}`;
    const known = this.#kept.get(key);
    if (known && known.generation === this.#tenants.get(tenantId)?.generation) return known.actor;
    const { generation } = this.#listenFor(tenantId);
    const actor = await load();
    // What changed meanwhile, it may lack.
    if (actor) this.#kept.set(key, { actor, generation });
    return actor;
  }

  #listenFor(tenantId: string): Listening {
    let listening = this.#tenants.get(tenantId);
    if (!listening) {
      const made: Listening = { generation: ++this.#generations, end: () => {} };
      made.end = this.#changes.subscribe(accessTopic(tenantId), () => (made.generation = ++this.#generations));
      listening = made;
      this.#tenants.set(tenantId, listening);
    }
    return listening;
  }
}
