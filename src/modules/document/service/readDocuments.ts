import { ValidationFailed } from '../../../platform/domainError.ts';
import { isBeforeYears } from '../../../platform/isBeforeYears.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { applicationVersion } from '../document.inputs.ts';
import { findDocuments } from '../document.repository.ts';
import type { ApplicationVersion, StoredDocument } from '../documents.ts';
import { findCalled } from '../documentUsage.repository.ts';

/** The documents of a version of a client application. @throws ValidationFailed */
export async function readDocuments(ctx: RequestContext, version: ApplicationVersion): Promise<StoredDocument[]> {
  const { db } = ctx.registry;
  return findDocuments(db, parseInput(applicationVersion, version, { location: 'QUERY' }));
}

/** Those that the version did not call in the tenant since then. @throws ValidationFailed */
export async function readUnusedDocuments(ctx: RequestContext, { since, ...version }: ApplicationVersion & { since: Date }): Promise<StoredDocument[]> {
  if (isBeforeYears(since)) {
    throw new ValidationFailed([{ propertyPath: 'since', in: 'QUERY', detail: 'must not be before the year 1.', code: 'INVALID_VALUE' }]);
  }
  const documents = await readDocuments(ctx, version);
  const called = new Set(await findCalled(ctx.db, ctx.tenantId, { ...version, documentIds: documents.map(({ id }) => id), since }));
  return documents.filter(({ id }) => !called.has(id));
}
