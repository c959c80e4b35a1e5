import { attachmentOperations } from './attachments.ts';
import { contactPoints } from './contactPoints.ts';
import { contactOperations } from './contacts.ts';
import { contactsOfCustomers, directAndSharedContacts, links } from './customerContacts.ts';
import { customerOperations } from './customers.ts';
import { detailOperations } from './details.ts';
import { identityOperations } from './identities.ts';
import { roleOperations } from './roles.ts';
import type { Operation } from './World.ts';

/** By the API that has them. */
export const operations: Record<string, Operation[]> = {
  S0: contactsOfCustomers,
  S1: directAndSharedContacts,
  S2: contactPoints,
  S3: [
    ...contactOperations,
    ...detailOperations,
    ...identityOperations,
    ...roleOperations,
    ...attachmentOperations,
    ...customerOperations,
  ],
  S4: links,
};
