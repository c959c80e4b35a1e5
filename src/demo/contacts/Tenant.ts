import { Distinct } from '../distinct.ts';

/** An organization that people can represent. */
export interface Organization {
  id: string;
  name: string;
  domain: string;
  departmentIds: string[];
  locationIds: string[];
  /** Its role as a customer, if it has one. */
  customerId: string | null;
}

export interface Tag {
  id: string;
  name: string;
}

export interface CustomerList {
  id: string;
  /** Where its last item stands; null while it is empty. */
  lastPosition: string | null;
}

/** What of the contacts made so far bears on those that follow. */
export class Tenant {
  readonly domains = new Distinct();
  readonly mailboxes = new Distinct();
  /** The last account number used in each ledger. */
  readonly accounts = { DEBTOR: 0, CREDITOR: 0 };
  /** The vocabulary. */
  tags: Tag[] = [];
  customerLists: CustomerList[] = [];
  /** Identities at the first organization, the tenant's own house: they look after customers and suppliers. */
  managerIds: string[] = [];
  /** The last contact that got an active role as an alternative payer. */
  payerId: string | undefined;
  /** The organization made before. */
  neighbour: Organization | undefined;
  /** Who uses the tenant's applications. */
  userIds: string[] = [];
  /** The shared customer contact made last, and who is behind it. */
  sharedContact: { customerContactId: string; contactId: string } | undefined;
}
