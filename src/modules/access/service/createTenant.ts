import { randomBytes } from 'node:crypto';
import type { Database } from '../../../platform/database/database.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { createDefaultPresets } from '../../preset/service/createDefaultPresets.ts';
import { createTenantInput } from '../access.inputs.ts';

/** As long as the hash that it keys (SHA-256). */
const urlKeyBytes = 32;

/**
 * Makes a tenant with the default presets and returns its UUID. No actor does this, only a person with access to the database. With a tenantId that
 * exists already it changes nothing.
 *
 * @throws ValidationFailed
 */
export async function createTenant(database: Database, raw: unknown): Promise<string> {
  const { tenantId = newUuid(), name, countryCode } = parseInput(createTenantInput, raw);
  const ctx = new RequestContext({
    actor: { kind: 'SYSTEM', id: 'tenant:create', tenantId, permissions: new Set() },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
  const tenant = { tenantId, name, defaultCountryCode: countryCode, urlKey: randomBytes(urlKeyBytes) };
  await inTransaction(ctx, async (tx) => {
    const { count } = await tx.tenant.createMany({ data: [tenant], skipDuplicates: true });
    if (count === 1) createDefaultPresets(tx, ctx);
  });
  return tenantId;
}
