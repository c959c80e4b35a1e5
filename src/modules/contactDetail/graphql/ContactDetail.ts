import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import type { UsageContext as UsageContexts } from '../../../generated/prisma/client.ts';
import { UsageContext } from './contactDetailEnums.ts';

interface ContactDetailRow {
  description: string | null;
  isPreferred: boolean;
  position: number;
  usageContext: UsageContexts;
}

export const ContactDetail = builder.interfaceRef<ContactDetailRow>('ContactDetail').implement({
  description: 'A way to reach an individual, an organization or a professional identity.',
  fields: (t) => ({
    description: t.exposeString('description', { nullable: true, description: 'A remark for people; null when there is none.' }),
    isPreferred: t.exposeBoolean('isPreferred', {
      description: 'Whether this is the one to use first; true for at most one of a kind per owner.',
    }),
    position: t.exposeInt('position', { description: 'The place among the details of the same kind and owner, from 0.' }),
    usageContext: t.expose('usageContext', { type: UsageContext, description: 'The capacity in which it is used.' }),
  }),
});

/** The interfaces of every kind of contact detail. */
export const contactDetailInterfaces = [ContactDetail, Versioned, Deletable];
