import type { Permission } from '../generated/prisma/client.ts';
import { PermissionDenied } from './domainError.ts';
import type { Actor } from './requestContext.ts';

/** TENANT_BACKOFFICE implies TENANT_ACCESS; CONTACTS_SYNC implies nothing and nothing implies it. */
export const hasPermission = (actor: Actor, permission: Permission): boolean =>
  actor.permissions.has(permission) || (permission === 'TENANT_ACCESS' && actor.permissions.has('TENANT_BACKOFFICE'));

/** @throws PermissionDenied */
export function assertPermission(actor: Actor, permission: Permission): void {
  if (!hasPermission(actor, permission)) throw new PermissionDenied(permission);
}
