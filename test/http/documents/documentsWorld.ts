/**
 * A server that serves documents, and one that is registered:
 *
 *   const world = await openDocuments({ accept: 'registered' });
 *   const { status, body } = await world.get({ documentId: world.id }, world.access);
 */
import type { AppOptions } from '../../../src/http/app.ts';
import type { DocumentPolicy } from '../../../src/http/documents/createDocuments.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { documentChecker } from '../../../src/modules/document/graphql/checkDocument.ts';
import { registerDocuments } from '../../../src/modules/document/service/registerDocuments.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { registryTenantId } from '../../../src/platform/registryTenant.ts';
import { RequestContext } from '../../../src/platform/requestContext.ts';
import { apolloManifest, codegenMap, hash, newApplication, own, relayMap } from '../../modules/document/manifests.ts';
import { signIn } from '../../support/actors.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { bearer, endpoint, testApp } from '../testApp.ts';

/** Registers documents without a server, as the script does, under all three hashes. */
export async function registerTexts(...texts: string[]): Promise<void> {
  const { database } = await testDatabase();
  const actor = { kind: 'SYSTEM' as const, id: 'test', tenantId: registryTenantId, permissions: new Set(['TENANT_BACKOFFICE' as const]) };
  const ctx = new RequestContext({ actor, requestId: newUuid(), now: new Date(), database });
  for (const manifest of [apolloManifest(...texts), codegenMap(...texts), relayMap(...texts)]) {
    await registerDocuments(ctx, { ...newApplication(), manifest }, documentChecker(schema));
  }
}

type Given = Record<string, unknown>;

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

export const queryString = (given: Given): string => new URLSearchParams(Object.entries(given).map(([name, value]) => [name, toText(value)])).toString();

export async function openDocuments(documents: DocumentPolicy = {}, options: Partial<AppOptions> = {}) {
  const app = await testApp({ documents, ...options });
  const query = own('query Registered($first: Int) { tags(first: $first) { totalCount } }');
  const mutation = own('mutation Registered { addOpenListValue(input: { list: MEMBERSHIP_TYPE, value: "x" }) { __typename } }');
  await registerTexts(query, mutation);
  const [access, backoffice] = [await signIn(app.tenantId, 'TENANT.ACCESS'), await signIn(app.tenantId, 'TENANT.BACKOFFICE')];
  return {
    ...app,
    query,
    mutation,
    id: hash(query),
    access: bearer(access.token!),
    backoffice: bearer(backoffice.token!),
    get: (given: Given, headers: Record<string, string> = {}) => app.send({ url: `${endpoint}?${queryString(given)}`, headers }),
  };
}

export const persistedQuery = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } });
