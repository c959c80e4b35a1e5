import { z } from 'zod';
import { CountryCode, Permission } from '../../generated/prisma/client.ts';
import { ifVersion, list, name, notNull, text } from '../../platform/parseInput.ts';
import { password, signInPassword } from '../../platform/password.ts';
import { registryTenantId } from '../../platform/registryTenant.ts';
import { emailAddress } from '../contactDetail/kinds/email.ts';

const id = z.string();

const everyPermission = Object.values(Permission);

const permissionList = list(z.enum(Permission), everyPermission.length);

/** Each once, in their own order. */
const inOrder = (given: readonly Permission[]): Permission[] => everyPermission.filter((permission) => given.includes(permission));

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
    permissions: permissionList.min(1, 'must have at least one element').transform(inOrder),
    expiresAt: z
      .date()
      .refine((date) => date > now, 'must be in the future')
      .nullish(),
  });

export const revokeApiKeyInput = z.object({ id, ifVersion });

const permissions = permissionList.transform(inOrder);

export const createUserAccountInput = z.object({
  email: emailAddress,
  name: name(),
  password: signInPassword.nullish(),
  permissions: permissions.nullish().transform((given) => given ?? []),
});
export const updateUserAccountInput = z.object({
  id,
  ifVersion,
  patch: z.object({
    email: notNull(emailAddress),
    name: notNull(name()),
    password: signInPassword.nullish(),
    permissions: notNull(permissions),
    isLocked: notNull(z.boolean()),
  }),
});
export const deleteUserAccountInput = z.object({ id, ifVersion, force: z.boolean().nullish() });
export const restoreUserAccountInput = z.object({ id });

export const registerDeviceInput = z.object({ name: name() });
export const revokeDeviceInput = z.object({ id, ifVersion });

/** Longer than any token that this server makes. */
const token = z.string().max(300, 'must have at most 300 characters');

/** What is no e-mail address is one that nobody has. */
export const loginInput = z.object({ deviceToken: token, email: text(320), password });
export const refreshTokenInput = z.object({ refreshToken: token });
export const changePasswordInput = z
  .object({ currentPassword: password, newPassword: signInPassword })
  .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
    path: ['newPassword'],
    message: 'must differ from the current one',
  });
