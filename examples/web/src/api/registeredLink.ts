import type { DocumentNode } from 'graphql';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

/** What the code generator notes at each document: its id in the manifest that is registered with the server. */
type Registered = DocumentNode & { __meta__?: { hash: string } };

const idOf = (document: DocumentNode): string => {
  const id = (document as Registered).__meta__?.hash;
  if (id === undefined) throw new Error('Only documents of src/generated are sent.');
  return id;
};

/** Sends the ids of documents in the place of their texts: queries by GET, which a browser revalidates, all else by POST. */
export const registeredLink = new PersistedQueryLink({
  generateHash: idOf,
  useGETForHashedQueries: true,
  // The server knows them all. It is not taught, so an id that it does not know is a fault.
  retry: () => false,
});
