import DataLoader from 'dataloader';
import { listsBy, rowsBy } from './keyed.mjs';
import { tenantId } from './settings.mjs';

/** Loaders for one request. */
export function createLoaders(prisma) {
  const live = (column, keys) => ({ tenantId, deletedAt: null, [column]: { in: [...keys] } });
  const inOrder = [{ position: 'asc' }, { id: 'asc' }];
  return {
    emails: new DataLoader(async (ids) =>
      listsBy(await prisma.email.findMany({ where: live('contactId', ids), orderBy: inOrder }), 'contactId', ids),
    ),
    phones: new DataLoader(async (ids) =>
      listsBy(await prisma.phone.findMany({ where: live('contactId', ids), orderBy: inOrder }), 'contactId', ids),
    ),
    customerRoles: new DataLoader(async (ids) =>
      rowsBy(await prisma.customer.findMany({ where: live('contactId', ids) }), 'contactId', ids),
    ),
    // Prisma cannot limit the rows of each organization.
    representatives: new DataLoader(async (ids) =>
      listsBy(
        await prisma.professionalIdentity.findMany({
          where: live('organizationId', ids),
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        }),
        'organizationId',
        ids,
      ),
    ),
    contacts: new DataLoader(async (ids) =>
      rowsBy(await prisma.contact.findMany({ where: { tenantId, id: { in: [...ids] } } }), 'id', ids),
    ),
  };
}
