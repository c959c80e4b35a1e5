/** The example as a whole: a Kith server, the built page, one URL. Ends both on SIGINT and SIGTERM, and when Kith ends. */
import type { AddressInfo } from 'node:net';
import { buildPage, servePage } from './servePage.ts';
import { registerDocuments } from '../../registerDocuments.ts';
import { startKith, type Kith } from '../../startKith.ts';

const defaultPort = '4100';
const { PORT, DATA_DIR = '.data/example-web' } = process.env;
// The page's documents are the only ones that are answered, beside those of GraphiQL.
const environment = { DOCUMENTS: 'registered', UNREGISTERED_DOCUMENTS_FOR: 'graphiql', ...process.env, DATA_DIR };

async function startServer(): Promise<Kith> {
  const manifest = 'examples/web/src/generated/persisted-documents.json';
  await registerDocuments({ manifest, application: 'kith-example-web', version: '1' }, environment);
  return startKith(environment);
}

console.log('Starting Kith and building the page …');
try {
  const kith = await startServer();
  // Afterwards, because it sets NODE_ENV, which a server would inherit.
  await buildPage();
  void kith.ended.then((code) => process.exit(code ?? 1));
  const page = await servePage(kith, Number(PORT ?? defaultPort));
  const { port } = page.httpServer.address() as AddressInfo;
  console.log(`\n  Contacts  http://127.0.0.1:${port}/\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
