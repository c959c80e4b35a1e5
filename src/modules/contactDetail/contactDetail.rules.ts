import type { ContactKind, UsageContext } from '../../generated/prisma/client.ts';

/** Whose details they are: the columns that point to the owner, and what is derived from its type. */
export interface DetailOwner {
  columns: { contactId: string } | { professionalIdentityId: string };
  /** What a detail is for when nobody said it (RU.16). */
  defaultUsageContext: UsageContext;
}

export const contactOwner = ({ id, kind }: { id: string; kind: ContactKind }): DetailOwner => ({
  columns: { contactId: id },
  defaultUsageContext: kind === 'INDIVIDUAL' ? 'PERSONAL' : 'ORGANIZATION',
});

export const identityOwner = ({ id }: { id: string }): DetailOwner => ({
  columns: { professionalIdentityId: id },
  defaultUsageContext: 'PROFESSIONAL',
});
