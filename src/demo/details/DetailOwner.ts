import type { UsageContext } from '../../generated/prisma/client.ts';

/** Whom a contact detail belongs to: the columns that say so, and what its details are used for. */
export interface DetailOwner {
  columns: { contactId: string } | { professionalIdentityId: string };
  usageContext: UsageContext;
}

/** Details keep the order in which they were added; the first of a kind is the preferred one. */
export const placed = (owner: DetailOwner, position: number) => ({
  ...owner.columns,
  usageContext: owner.usageContext,
  position,
  isPreferred: position === 0,
});
