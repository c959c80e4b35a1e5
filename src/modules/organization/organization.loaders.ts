import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/requestContext.ts';

/** How many professional identities work at a location. */
export const memberCountOfLocation = (ctx: RequestContext): DataLoader<string, number> =>
  ctx.loader('member count of location', () =>
    new DataLoader(async (locationIds) => {
      const groups = await ctx.db.professionalIdentityLocation.groupBy({
        by: ['locationId'],
        where: { locationId: { in: [...locationIds] }, professionalIdentity: { deletedAt: null } },
        _count: true,
      });
      const counts = new Map(groups.map((group) => [group.locationId, group._count]));
      return locationIds.map((id) => counts.get(id) ?? 0);
    }),
  );
