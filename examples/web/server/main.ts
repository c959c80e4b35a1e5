/** The example as a whole: a Kith server, the built page, one URL. Ends both on SIGINT and SIGTERM, and when Kith ends. */
import type { AddressInfo } from 'node:net';
import { buildPage, servePage } from './servePage.ts';
import { startKith } from '../../startKith.ts';

const defaultPort = '4100';
const { PORT, DATA_DIR = '.data/example-web' } = process.env;

console.log('Starting Kith and building the page …');
try {
  const [kith] = await Promise.all([startKith({ DATA_DIR }), buildPage()]);
  void kith.ended.then((code) => process.exit(code ?? 1));
  const page = await servePage(kith, Number(PORT ?? defaultPort));
  const { port } = page.httpServer.address() as AddressInfo;
  console.log(`\n  Contacts  http://127.0.0.1:${port}/\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
