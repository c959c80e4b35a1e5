import { z } from 'zod';
import { CountryCode, Permission } from '../../generated/prisma/client.ts';
import { list, name } from '../../platform/parseInput.ts';

const maximumPermissions = Object.keys(Permission).length;

export const createTenantInput = z.object({
  tenantId: z.uuid().optional(),
  name: name(),
  countryCode: z.enum(CountryCode).default('DE'),
});

/** A key that expires before it is made would be of no use to anybody. */
export const createApiKeyInput = (now: Date) =>
  z.object({
    name: name(),
    permissions: list(z.enum(Permission), maximumPermissions)
      .min(1, 'must have at least one element')
      .transform((permissions) => [...new Set(permissions)]),
    expiresAt: z
      .date()
      .refine((date) => date > now, 'must be in the future')
      .nullish(),
  });

export const revokeApiKeyInput = z.object({ id: z.string(), ifVersion: z.int().nullish() });
