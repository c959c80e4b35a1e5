import type { RequestContext } from '../../../platform/requestContext.ts';
import { findDocuments } from '../document.repository.ts';
import type { ApplicationVersion, StoredDocument } from '../documents.ts';
import { findCalled } from '../documentUsage.repository.ts';

/** The documents of a version of a client application. */
export const readDocuments = (ctx: RequestContext, version: ApplicationVersion): Promise<StoredDocument[]> => {
  const { db } = ctx.registry;
  return findDocuments(db, version);
};

/** Those that the version did not call in the tenant since then. */
export async function readUnusedDocuments(ctx: RequestContext, { since, ...version }: ApplicationVersion & { since: Date }): Promise<StoredDocument[]> {
  const documents = await readDocuments(ctx, version);
  const called = new Set(await findCalled(ctx.db, ctx.tenantId, { ...version, documentIds: documents.map(({ id }) => id), since }));
  return documents.filter(({ id }) => !called.has(id));
}
