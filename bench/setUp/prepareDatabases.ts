import type { Options } from '../options.ts';
import { serverDefinitions, type ServerName } from '../servers/serverDefinitions.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import { prepareEmbedded } from './prepareEmbedded.ts';

/** The data of one tenant size, and who is measured with it. */
export interface Databases {
  contacts: number;
  /** Of the database on the PostgreSQL server. */
  url: string;
  servers: ServerName[];
  /** The variable by which a server finds its database. */
  environmentOf: (server: ServerName) => Record<string, string>;
}

export async function prepareDatabases(contacts: number, options: Options): Promise<Databases> {
  const servers = options.servers.filter((name) => contacts <= (serverDefinitions[name].maximumContacts ?? Infinity));
  const isEmbedded = (name: ServerName) => serverDefinitions[name].isEmbedded === true;
  const url = await prepareDatabase(contacts);
  const folder = servers.some(isEmbedded) ? prepareEmbedded(contacts) : '';
  const environmentOf = (name: ServerName): Record<string, string> =>
    isEmbedded(name) ? { DATA_DIR: folder } : { DATABASE_URL: url };
  return { contacts, url, servers, environmentOf };
}
