/** Server processes on one database, with the documents of the mobile client, which are all that a device may send. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { demoTenantId } from '../../src/development.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import type { StoredNode } from '../../examples/mobile-sync/src/LocalStore.ts';
import { isOnServer, startScratchDatabase } from '../setup/scratchDatabase.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { startServer } from '../support/serverProcess.ts';
import { post, type Endpoint } from './post.ts';
import { storedVersions } from './storedVersions.ts';

const manifest = new URL('../../examples/mobile-sync/src/generated/persisted-documents.json', import.meta.url);
const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
const changesId = Object.keys(documents).find((id) => documents[id]!.includes('query Changes('))!;

const register = `
  mutation ($input: RegisterDocumentsInput!) {
    registerDocuments(input: $input) { __typename }
  }`;

export type ConvergenceWorld = Awaited<ReturnType<typeof openConvergenceWorld>>;

/** One server for each environment. */
export async function openConvergenceWorld(dataDirectory: string, environments: Record<string, string>[]) {
  const scratch = isOnServer() ? await startScratchDatabase('convergence') : undefined;
  if (scratch) await applyMigrations(scratch.connection);
  const common = {
    DATA_DIR: dataDirectory,
    JWT_SECRET: jwtSecret,
    LOG_LEVEL: 'warn',
    DOCUMENTS: 'registered',
    UNREGISTERED_DOCUMENTS_FOR: 'backoffice',
    ...(scratch && { DATABASE_URL: scratch.options.url! }),
  };
  const processes = await Promise.all(environments.map((environment) => startServer({ ...common, ...environment })));
  const servers: Endpoint[] = processes.map(({ url, token }) => ({ url, token }));
  const [server] = servers as [Endpoint];
  await post(server, register, { input: { application: 'mobile-sync', version: '1.0.0', manifest: documents } });
  const { token } = await signIn(demoTenantId, 'TENANT.ACCESS');
  const device = ({ url }: Endpoint): Endpoint => ({ url, token: token! });
  const pool = scratch && new pg.Pool(scratch.connection);
  const nodesOfServer = () => readNodes(device(server));

  return {
    servers,
    /** The server as a device sees it. */
    device,
    /** What the server has: as the database says, where a test may ask it. */
    async storedVersions(): Promise<Map<string, number>> {
      if (pool) return storedVersions(pool, demoTenantId);
      const nodes = [...(await nodesOfServer()).values()];
      return new Map(nodes.flatMap(({ id, version }) => (version === undefined ? [] : [[id.slice(-32), version]])));
    },
    nodesOfServer,
    /** The names that begin so and that several contacts have, deleted ones too. */
    async repeatedNames(prefix: string): Promise<string[]> {
      const { contacts } = await post<{ contacts: { nodes: { name: string }[] } }>(server, namesLike, { pattern: `${prefix}%` });
      const names = contacts.nodes.map(({ name }) => name);
      return names.filter((name, index) => names.indexOf(name) !== index);
    },
    async close(): Promise<void> {
      await Promise.all(processes.map((each) => each.kill()));
      await pool?.end();
      await scratch?.stop();
    },
  };
}

const namesLike = `
  query ($pattern: String!) {
    contacts(first: 5000, deleted: INCLUDE, filter: { name: { like: $pattern } }) { nodes { name } }
  }`;

interface Page {
  changes: { node?: StoredNode }[];
  cursor: string;
  hasMore: boolean;
}

/** Everything, as the registered document shows it to somebody who begins now. */
async function readNodes(reader: Endpoint): Promise<Map<string, StoredNode>> {
  const nodes = new Map<string, StoredNode>();
  let [since, hasMore]: [string | null, boolean] = [null, true];
  while (hasMore) {
    const page = await readPage(reader, since);
    for (const { node } of page.changes) if (node) nodes.set(node.id, node);
    [since, hasMore] = [page.cursor, page.hasMore];
  }
  return nodes;
}

async function readPage({ url, token }: Endpoint, since: string | null): Promise<Page> {
  const parameters = new URLSearchParams({ documentId: changesId, variables: JSON.stringify({ since }) });
  const response = await fetch(`${url}?${parameters}`, { headers: { authorization: `Bearer ${token}` } });
  const { data } = (await response.json()) as { data: { changes: Page } };
  return data.changes;
}
