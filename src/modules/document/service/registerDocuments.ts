import { assertNone } from '../../../platform/assertNone.ts';
import type { Violation } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { maximumDocuments, maximumTexts, registerDocumentsInput } from '../document.inputs.ts';
import { addToVersion, findOtherTexts, insertDocuments, measureVersion } from '../document.repository.ts';
import { refused, shownOf } from '../manifest.rules.ts';
import { readManifest, type CheckDocument } from './readManifest.ts';

export interface Registered {
  application: string;
  version: string;
  /** Documents that the version did not have. */
  added: number;
  /** Documents that it has now. */
  total: number;
}

/** Registers the documents of a version of a client application, all or none. @throws ValidationFailed | PermissionDenied */
export async function registerDocuments(ctx: RequestContext, raw: unknown, check: CheckDocument): Promise<Registered> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { application, version, manifest } = parseInput(registerDocumentsInput, raw);
  const { documents, violations } = await readManifest(manifest, check);
  assertNone(shownOf(violations));
  return inTransaction(ctx.registry, async (tx) => {
    await insertDocuments(tx, documents, ctx.now);
    const others = new Set(await findOtherTexts(tx, documents));
    assertNone(documents.filter(({ id }) => others.has(id)).map(({ path }) => refused(path, 'is another text than the one that is registered under its id.', 'ALREADY_REGISTERED')));
    const added = await addToVersion(tx, { application, version, documents, createdAt: ctx.now });
    const { total, characters } = await measureVersion(tx, { application, version });
    assertNone(excess(total, characters));
    return { application, version, added, total };
  });
}

function excess(total: number, characters: number): Violation[] {
  if (total <= maximumDocuments && characters <= maximumTexts) return [];
  const detail = `would give the version ${total} documents with ${characters} characters; it may have ${maximumDocuments} with ${maximumTexts}.`;
  return [refused('manifest', detail, 'TOO_LONG')];
}
