import { join } from 'node:path';
import { Journal } from './Journal.ts';

/** An object as the server sent it. */
export interface StoredNode {
  __typename: string;
  id: string;
  version?: number;
  [field: string]: unknown;
}

export type OperationName = 'CreateContact' | 'UpdateContact' | 'AddEmail' | 'DeleteContact';

/** A change made here, which the server does not know of yet. */
export interface Edit {
  /** Sent along as the idempotency key, so that sending it twice does nothing twice. */
  key: string;
  operation: OperationName;
  input: Record<string, unknown>;
  /** What an object that it creates is called here until the server has named it. */
  localId?: string;
}

/** What the server did not take, for the person who made it. */
export interface Refusal {
  edit: Edit;
  code: string;
  detail: string;
}

/** What an edit came to. */
export type Settlement = { key: string } & ({ node: { id: string; version: number } } | { refusal: { code: string; detail: string } });

export type NodeChange = { id: string; node?: StoredNode };

type Entry =
  | { kind: 'page'; changes: NodeChange[]; cursor: string; isComplete: boolean }
  | { kind: 'restart' }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'settled'; settlement: Settlement }
  | { kind: 'state'; state: State };

interface State {
  cursor: string | null;
  nodes: Record<string, StoredNode>;
  /** Of a copy that is made anew: what the old one had and the new one has not shown yet. */
  unseen: string[];
  edits: Edit[];
  /** The ids that the server gave to what was created here. */
  serverIds: Record<string, string>;
  refusals: Refusal[];
}

/** The journal is written anew, as one entry, when it has so many. */
const maximumEntries = 2000;

/**
 * The offline copy and the edits that wait to be sent. Everything that happens is one entry of a journal: a page of changes with the
 * cursor behind it, an edit, what the server made of it. So the copy is never ahead of its cursor, nor behind it.
 */
export class LocalStore {
  readonly #journal: Journal<Entry>;
  readonly #nodes = new Map<string, StoredNode>();
  #cursor: string | null = null;
  #unseen = new Set<string>();
  #edits: Edit[] = [];
  #serverIds = new Map<string, string>();
  #refusals: Refusal[] = [];
  #entries = 0;

  constructor(directory: string) {
    const { journal, entries } = Journal.open<Entry>(join(directory, 'journal'));
    this.#journal = journal;
    for (const entry of entries) this.#apply(entry);
  }

  get cursor(): string | null {
    return this.#cursor;
  }

  get nodes(): ReadonlyMap<string, StoredNode> {
    return this.#nodes;
  }

  get edits(): readonly Edit[] {
    return this.#edits;
  }

  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** The id that the server knows; the same for what it has named already. */
  serverId(id: string): string {
    return this.#serverIds.get(id) ?? id;
  }

  keepPage(changes: NodeChange[], cursor: string, isComplete: boolean): void {
    this.#append({ kind: 'page', changes, cursor, isComplete });
  }

  /** Forgets the cursor. What the next copy does not show is dropped when it is complete, and shown until then. */
  restart(): void {
    this.#append({ kind: 'restart' });
  }

  add(edit: Edit): void {
    this.#append({ kind: 'edit', edit });
  }

  settle(settlement: Settlement): void {
    this.#append({ kind: 'settled', settlement });
  }

  close(): void {
    this.#journal.close();
  }

  #append(entry: Entry): void {
    this.#journal.append(entry);
    this.#apply(entry);
    if (this.#entries < maximumEntries) return;
    this.#journal.replace([{ kind: 'state', state: this.#state() }]);
    this.#entries = 1;
  }

  #apply(entry: Entry): void {
    this.#entries++;
    if (entry.kind === 'page') this.#applyPage(entry);
    else if (entry.kind === 'restart') this.#applyRestart();
    else if (entry.kind === 'edit') this.#edits.push(entry.edit);
    else if (entry.kind === 'settled') this.#applySettlement(entry.settlement);
    else this.#load(entry.state);
  }

  #applyPage({ changes, cursor, isComplete }: Extract<Entry, { kind: 'page' }>): void {
    for (const { id, node } of changes) {
      if (node) this.#nodes.set(id, node);
      else this.#nodes.delete(id);
      this.#unseen.delete(id);
    }
    this.#cursor = cursor;
    if (!isComplete) return;
    for (const id of this.#unseen) this.#nodes.delete(id);
    this.#unseen.clear();
  }

  #applyRestart(): void {
    this.#cursor = null;
    this.#unseen = new Set(this.#nodes.keys());
  }

  #applySettlement(settlement: Settlement): void {
    const edit = this.#edits.find(({ key }) => key === settlement.key);
    if (!edit) return;
    this.#edits = this.#edits.filter((each) => each !== edit);
    if ('refusal' in settlement) this.#refusals.push({ edit, ...settlement.refusal });
    else {
      if (edit.localId !== undefined) this.#serverIds.set(edit.localId, settlement.node.id);
      this.#rebase(edit, settlement.node);
    }
  }

  /** Later edits of the same object were made on top of this one, unless somebody else changed the object before it. */
  #rebase(settled: Edit, { version }: { version: number }): void {
    const { id, ifVersion } = settled.input;
    if (typeof ifVersion !== 'number' || version !== ifVersion + 1) return;
    this.#edits = this.#edits.map((edit) =>
      edit.input.id === id && edit.input.ifVersion === ifVersion ? { ...edit, input: { ...edit.input, ifVersion: version } } : edit,
    );
  }

  #state(): State {
    return {
      cursor: this.#cursor,
      nodes: Object.fromEntries(this.#nodes),
      unseen: [...this.#unseen],
      edits: this.#edits,
      serverIds: Object.fromEntries(this.#serverIds),
      refusals: this.#refusals,
    };
  }

  #load(state: State): void {
    this.#cursor = state.cursor;
    this.#nodes.clear();
    for (const [id, node] of Object.entries(state.nodes)) this.#nodes.set(id, node);
    this.#unseen = new Set(state.unseen);
    this.#edits = state.edits;
    this.#serverIds = new Map(Object.entries(state.serverIds));
    this.#refusals = state.refusals;
  }
}
