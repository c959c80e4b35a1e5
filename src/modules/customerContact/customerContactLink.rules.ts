import type { Violation } from '../../platform/domainError.ts';

/** Whether a customer contact belongs to one customer. */
interface Owned {
  customerId: string | null;
}

export const isDirect = ({ customerId }: Owned): boolean => customerId !== null;

/** Only a shared contact can be linked (R1.20). */
export const linkViolations = (contact: Owned, propertyPath: string): Violation[] =>
  isDirect(contact)
    ? [{ propertyPath, in: 'BODY', detail: 'belongs to one customer and cannot be linked. Make it a shared contact first.', code: 'DIRECT_CONTACT' }]
    : [];

/** The one link of a direct contact stays, and stays where it is (RU.1). */
export const ownLinkViolations = (contact: Owned, propertyPath: string): Violation[] =>
  isDirect(contact)
    ? [
        {
          propertyPath,
          in: 'BODY',
          detail: 'is the link of a contact that belongs to this customer alone. Make it a shared contact first, or delete the contact.',
          code: 'DIRECT_CONTACT',
        },
      ]
    : [];

/** What is shared cannot become so (R1.17). */
export const alreadySharedViolations = (contact: Owned, propertyPath: string): Violation[] =>
  isDirect(contact) ? [] : [{ propertyPath, in: 'BODY', detail: 'is a shared contact already.', code: 'ALREADY_SHARED' }];
