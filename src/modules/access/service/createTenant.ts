import { randomBytes } from 'node:crypto';
import type { Database } from '../../../platform/database/database.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { createTenantInput } from '../access.inputs.ts';

/** As long as the hash that it keys (SHA-256). */
const urlKeyBytes = 32;

/**
 * Makes a tenant and returns its UUID. No actor does this, only a person with access to the database. With a tenantId that
 * exists already it changes nothing.
 *
 * @throws ValidationFailed
 */
export async function createTenant(database: Database, raw: unknown): Promise<string> {
  const { tenantId = newUuid(), name, countryCode } = parseInput(createTenantInput, raw);
  await database.client(tenantId).tenant.createMany({
    data: [{ tenantId, name, defaultCountryCode: countryCode, urlKey: randomBytes(urlKeyBytes) }],
    skipDuplicates: true,
  });
  return tenantId;
}
