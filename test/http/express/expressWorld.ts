/**
 * A server on a socket, and the same one that leaves everything to Yoga: what is sent to both must be answered alike.
 *
 *   const world = await openExpressWorld();
 *   const { express, yoga, isExpress } = await world.ask({ body: JSON.stringify({ query }) });
 */
import { request as send, type IncomingHttpHeaders } from 'node:http';
import { createApp, type App } from '../../../src/http/app.ts';
import type { DocumentPolicy } from '../../../src/http/documents/createDocuments.ts';
import { listen, type Listening } from '../../../src/http/listen.ts';
import { own } from '../../modules/document/manifests.ts';
import { jwtSecret, signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { registerTexts } from '../documents/documentsWorld.ts';

export interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
}

export interface Heard {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export type ExpressWorld = Awaited<ReturnType<typeof openExpressWorld>>;

export async function openExpressWorld(documents: DocumentPolicy = {}) {
  const { database } = await testDatabase();
  const api = await createApi();
  const contact = await makeIndividualContact(api, { name: 'Zoë 😀', emails: [{ type: 'WORK_EMAIL', address: 'zoe@example.com' }] });
  const [query, mutation] = [own('query Registered($id: ID!) { contact(id: $id) { id name } }'), own('mutation Registered { addTag(input: { contactId: "x", name: "y" }) { __typename } }')];
  await registerTexts(query, mutation);
  const { lines, logger } = recordingLogger();
  const apps: App[] = [];
  const open = async (readPlanner: boolean): Promise<Listening> => {
    const app = createApp({ database, jwt: { secret: jwtSecret }, logger, readPlanner, maxRequestBytes: 100_000, documents, corsOrigins: ['https://app.example'], publicOrigin: 'https://kith.example' });
    apps.push(app);
    return listen(app.listener, { host: '127.0.0.1', port: 0 });
  };
  const [planned, reference] = [await open(true), await open(false)];
  const { token } = await signIn(api.tenantId, 'TENANT.ACCESS');
  return {
    api,
    contact,
    registered: { query, mutation },
    flush: () => Promise.all(apps.map((app) => app.flush())),
    lines,
    token: token!,
    async ask({ headers, ...sent }: Sent): Promise<{ planned: Heard; reference: Heard }> {
      const whole = { 'content-type': 'application/json', authorization: `Bearer ${token!}`, 'x-request-id': 'given', ...headers };
      return { planned: await exchange(planned.port, { ...sent, headers: whole }), reference: await exchange(reference.port, { ...sent, headers: whole }) };
    },
    close: () => Promise.all([planned.close(), reference.close()]),
  };
}

function exchange(port: number, { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Heard> {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<string, string>;
  const length = given['transfer-encoding'] === undefined && method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  return new Promise((resolve, reject) => {
    const sending = send({ port, path, method, headers: { ...given, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    });
    sending.on('error', reject);
    sending.end(method === 'POST' ? body : undefined);
  });
}
