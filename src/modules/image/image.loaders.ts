import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/requestContext.ts';

/** The key that signs the URLs of a tenant's images. */
export const urlKeyOfTenant = (ctx: RequestContext): DataLoader<string, Uint8Array> =>
  ctx.loader('url key of tenant', () =>
    new DataLoader(async (tenantIds) => {
      const tenants = await ctx.db.tenant.findMany({ where: { tenantId: { in: [...tenantIds] } }, select: { tenantId: true, urlKey: true } });
      const keys = new Map(tenants.map(({ tenantId, urlKey }) => [tenantId, urlKey]));
      return tenantIds.map((id) => keys.get(id)!);
    }),
  );
