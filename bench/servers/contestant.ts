import type { Closers } from '../closers.ts';
import { kithDialect, plainDialect, postgraphileDialect, type Dialect } from '../requests/dialects.ts';
import { firstCursorDocument } from '../requests/postgraphileDocuments.ts';
import { ask } from './ask.ts';
import type { ServerName } from './serverDefinitions.ts';
import { startServer, type RunningServer, type StartOptions } from './startServer.ts';

/** A server that runs, and how it wants to be spoken to. */
export interface Contestant {
  server: RunningServer;
  dialect: Dialect;
}

export async function enter(name: ServerName, options: StartOptions, closers: Closers): Promise<Contestant> {
  const server = await startServer(name, options);
  closers.add(server.stop);
  return { server, dialect: await dialectOf(server) };
}

async function dialectOf(server: RunningServer): Promise<Dialect> {
  if (server.definition.dialect === 'kith') return kithDialect;
  if (server.definition.dialect === 'plain') return plainDialect;
  const answer = (await ask(server, { query: firstCursorDocument })) as { contacts: { edges: { cursor: string }[] } };
  return postgraphileDialect(answer.contacts.edges[0]!.cursor);
}
