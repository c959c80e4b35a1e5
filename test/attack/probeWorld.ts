/** A server process with a contact that the probes know of and credentials that should not work. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { SignJWT } from 'jose';
import { demoTenantId } from '../../src/development.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { post } from '../convergence/post.ts';
import { isOnServer, startScratchDatabase } from '../setup/scratchDatabase.ts';
import { jwtSecret, signToken } from '../support/actors.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';
import type { Sent } from './Probe.ts';

export interface Heard {
  status: number;
  body: string;
}

export interface Cost {
  millis: number;
  /** What the server's memory grew by while it answered. */
  megabytes: number;
}

const silenceMillis = 3_000;

/** A server that refuses a body lets the client read why only if the connection stays. */
const agent = new Agent({ keepAlive: true });

export type ProbeWorld = Awaited<ReturnType<typeof openProbeWorld>>;

export async function openProbeWorld(dataDirectory: string) {
  const scratch = isOnServer() ? await startScratchDatabase('probes') : undefined;
  if (scratch) await applyMigrations(scratch.connection);
  const server = await startServer({
    DATA_DIR: dataDirectory,
    JWT_SECRET: jwtSecret,
    LOG_LEVEL: 'silent',
    GRAPHIQL: 'false',
    ...(scratch && { DATABASE_URL: scratch.options.url! }),
  });
  const port = Number(new URL(server.url).port);
  const names = await namesOf(server);
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => names.get(name) ?? whole);
  const send = (sent: Sent): Promise<Heard> => (sent.raw === undefined ? sendRequest(port, sent, filled) : sendBytes(port, sent.raw));

  return {
    /** The answer, with names in the place of what is another each time, and what it cost. */
    async send(sent: Sent): Promise<Heard & Cost> {
      const memory = memoryOf(server.id);
      const start = performance.now();
      const { status, body } = await send(sent);
      const cost = { millis: performance.now() - start, megabytes: memory.growth() };
      const named = [...names].reduce((text, [name, value]) => text.replaceAll(value, `{${name}}`), body);
      return { status, body: named, ...cost };
    },
    async close(): Promise<void> {
      agent.destroy();
      await server.kill();
      await scratch?.stop();
    },
  };
}

/** How much the peak of a process is above what it has now; 0 where the system has no such file. */
function memoryOf(id: number): { growth(): number } {
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  if (process.platform !== 'linux') return { growth: () => 0 };
  // Begins the peak anew: proc(5).
  writeFileSync(`/proc/${id}/clear_refs`, '5');
  const before = read('VmRSS');
  return { growth: () => (read('VmHWM') - before) / 1000 };
}

const create = 'mutation ($input: CreateIndividualContactInput!) { createIndividualContact(input: $input) { ... on CreateIndividualContactPayload { contact { id } } } }';
const beginnings = `{
  contacts(first: 1, orderBy: [{ field: NAME, direction: ASC }]) { pageInfo { endCursor } }
  tags(first: 1) { pageInfo { endCursor } }
  changes { ... on ChangePage { cursor } }
}`;

interface Beginnings {
  contacts: { pageInfo: { endCursor: string } };
  tags: { pageInfo: { endCursor: string } };
  changes: { cursor: string };
}

async function namesOf(server: ServerProcess): Promise<Map<string, string>> {
  const make = (name: string) =>
    post<{ createIndividualContact: { contact: { id: string } } }>(server, create, { input: { name, tags: ['Navy'] } });
  const { id: ada } = (await make('Ada')).createIndividualContact.contact;
  const { id: grace } = (await make('Grace')).createIndividualContact.contact;
  const { contacts, tags, changes } = await post<Beginnings>(server, beginnings, {});
  const claims = { sub: newUuid(), tenant: demoTenantId, permissions: ['TENANT.BACKOFFICE'] };
  const backoffice = await signToken(claims);
  const cursor = contacts.pageInfo.endCursor;
  const now = Math.floor(Date.now() / 1000);
  return new Map([
    ['ada', ada],
    ['adaUuid', ada.slice(-32)],
    ['grace', grace],
    ['user', claims.sub],
    ['tenant', demoTenantId],
    ['cursor', cursor],
    ['halfCursor', cursor.slice(0, cursor.length / 2)],
    ['tagCursor', tags.pageInfo.endCursor],
    ['feedCursor', changes.cursor],
    ['backoffice', backoffice],
    ['access', await signToken({ ...claims, permissions: ['TENANT.ACCESS'] })],
    ['halfToken', backoffice.slice(0, backoffice.length / 2)],
    ['expired', await signToken(claims, new Date((now - 3600) * 1000))],
    ['early', await signToken({ ...claims, nbf: now + 3600 })],
    ['tenantless', await signToken({ ...claims, tenant: undefined })],
    ['elsewhere', await signToken({ ...claims, tenant: newUuid() })],
    ['nowhere', await signToken({ ...claims, tenant: "' OR 1=1 --" })],
    ['allPowerful', await signToken({ ...claims, permissions: ['*', 'ROOT', 1, null] })],
    ['textPermissions', await signToken({ ...claims, permissions: 'TENANT.BACKOFFICE' })],
    ['nobody', await signToken({ ...claims, sub: undefined })],
    ['forged', await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(new TextEncoder().encode(`not ${jwtSecret}`))],
  ]);
}

function sendRequest(port: number, { method, path, headers, body }: Sent, filled: (text: string) => string): Promise<Heard> {
  const sentHeaders = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === '' && name !== 'authorization' ? [] : [[name, filled(value)]])));
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path: filled(path), headers: sentHeaders, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end(typeof body === 'string' ? filled(body) : body);
  });
}

/** What comes back on a socket until the server closes it. */
function sendBytes(port: number, bytes: string | Uint8Array): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const end = (): void => {
      socket.destroy();
      const [head = '', body = ''] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), body });
    };
    socket.setTimeout(silenceMillis, end);
    socket.on('data', (chunk) => (text += chunk.toString()));
    // The server may close before it has read everything.
    socket.on('error', end);
    socket.on('close', end);
  });
}
