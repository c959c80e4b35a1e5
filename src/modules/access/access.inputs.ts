import { z } from 'zod';
import { CountryCode, Permission } from '../../generated/prisma/client.ts';
import { ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import { registryTenantId } from '../../platform/registryTenant.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';

const id = z.string();

const maximumPermissions = Object.keys(Permission).length;

export const createTenantInput = z.object({
  tenantId: z
    .uuid()
    .refine((id) => id.toLowerCase() !== registryTenantId, 'must not be the id of what all tenants share')
    .optional(),
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

export const revokeApiKeyInput = z.object({ id, ifVersion });

export const createUserAccountInput = z.object({ email: emailAddress, name: name() });
export const updateUserAccountInput = z.object({
  id,
  ifVersion,
  patch: z.object({ email: notNull(emailAddress), name: notNull(name()) }),
});
export const deleteUserAccountInput = z.object({ id, ifVersion, force: z.boolean().nullish() });
export const restoreUserAccountInput = z.object({ id });
