import { AddEmailDocument, CreateContactDocument, DeleteContactDocument, UpdateContactDocument, type TypedDocumentString } from './generated/graphql.ts';
import type { Edit, LocalStore, OperationName, Settlement } from './LocalStore.ts';
import type { Server } from './Server.ts';

type Members = Record<string, unknown>;

const documents: Record<OperationName, TypedDocumentString<unknown, never>> = {
  CreateContact: CreateContactDocument,
  UpdateContact: UpdateContactDocument,
  AddEmail: AddEmailDocument,
  DeleteContact: DeleteContactDocument,
};

/**
 * Sends the edits that wait, one after the other. An edit whose answer got lost is sent again with the same key, and the server
 * answers as it did the first time. @throws TryLater | SignedOut, and the edits stay
 */
export async function push(store: LocalStore, server: Server): Promise<void> {
  for (let [edit] = store.edits; edit; [edit] = store.edits) {
    const document = documents[edit.operation] as TypedDocumentString<Members, { input: unknown }>;
    const answer = await server.mutate(document, { input: withServerIds(edit, store) }, edit.key);
    store.settle(settlementOf(edit, answer));
  }
}

/** Ids of what was created here are those of the server by now, because its creation was sent before. */
const withServerIds = ({ input }: Edit, store: LocalStore): object =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? store.serverId(value) : value]));

/** A mutation answers with its payload, in which the object is the one member that is no leaf, or with a problem. */
function settlementOf({ key }: Edit, data: Members): Settlement {
  const answer = objectIn(data);
  if (typeof answer.code === 'string') return { key, refusal: { code: answer.code, detail: answer.detail as string } };
  const { id, version } = objectIn(answer) as { id: string; version: number };
  return { key, node: { id, version } };
}

const objectIn = (members: Members): Members => Object.values(members).find((member) => typeof member === 'object') as Members;
