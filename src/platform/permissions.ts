import type { Permission } from '../generated/prisma/client.ts';
import { PermissionDenied } from './domainError.ts';
import type { Actor } from './requestContext.ts';

/** TENANT_BACKOFFICE implies TENANT_ACCESS. */
export const hasPermission = (actor: Actor, permission: Permission): boolean =>
  actor.permissions.has(permission) || actor.permissions.has('TENANT_BACKOFFICE');

/** @throws PermissionDenied */
export function assertPermission(actor: Actor, permission: Permission): void {
  if (!hasPermission(actor, permission)) throw new PermissionDenied(permission);
}
