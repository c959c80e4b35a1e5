import { randomUUID } from 'node:crypto';
import type { LocalStore } from './LocalStore.ts';

/** What a person can do without a connection. Each edit is kept in the store and sent when there is one. */

/** Answers with the id that the contact has here. */
export function createContact(store: LocalStore, name: string): string {
  const localId = `local_${randomUUID()}`;
  store.add({ key: randomUUID(), operation: 'CreateContact', input: { name }, localId });
  return localId;
}

/** The server refuses the new name when somebody else has changed the name since, and merges it with any other change. */
export function renameContact(store: LocalStore, id: string, name: string): void {
  store.add({ key: randomUUID(), operation: 'UpdateContact', input: { id, ...versionSeen(store, id), patch: { name } } });
}

export function addEmail(store: LocalStore, ownerId: string, address: string): void {
  store.add({ key: randomUUID(), operation: 'AddEmail', input: { ownerId, detail: { type: 'NOT_QUALIFIED', address } } });
}

/** The server refuses it when somebody else has changed the contact since. */
export function deleteContact(store: LocalStore, id: string): void {
  store.add({ key: randomUUID(), operation: 'DeleteContact', input: { id, ...versionSeen(store, id) } });
}

/** Of what was created here and not sent yet there is none. */
function versionSeen(store: LocalStore, id: string): { ifVersion?: number } {
  const version = store.nodes.get(store.serverId(id))?.version;
  return version === undefined ? {} : { ifVersion: version };
}
