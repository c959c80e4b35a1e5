import { setTimeout as delay } from 'node:timers/promises';
import { listContacts } from './contacts.ts';
import { addEmail, createContact, deleteContact, renameContact } from './edits.ts';
import type { LocalStore } from './LocalStore.ts';
import type { Server } from './Server.ts';
import { sync } from './sync.ts';

interface Simulation {
  everyMillis: number;
  seed: number;
  /** How the names of new contacts begin. */
  name: string;
}

/** Edits at random and syncs in between, until the process ends. */
export async function simulate(store: LocalStore, server: Server, { everyMillis, seed, name }: Simulation): Promise<never> {
  const random = pseudoRandom(seed);
  console.error('Editing and syncing until this process is ended …');
  for (let number = 0; ; number++) {
    for (let edits = Math.floor(random() * 4); edits > 0; edits--) editOnce(store, random, `${name} ${seed}-${number}-${edits}`);
    await sync(store, server);
    await delay(random() * everyMillis);
  }
}

function editOnce(store: LocalStore, random: () => number, name: string): void {
  const contacts = listContacts(store).filter(({ isIndividual }) => isIndividual);
  const contact = contacts[Math.floor(random() * contacts.length)];
  const choice = random();
  if (!contact || choice < 0.4) createContact(store, name);
  else if (choice < 0.7) renameContact(store, contact.id, name);
  else if (choice < 0.95) addEmail(store, contact.id, `${name.toLowerCase().replaceAll(' ', '.')}@example.com`);
  else deleteContact(store, contact.id);
}

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
