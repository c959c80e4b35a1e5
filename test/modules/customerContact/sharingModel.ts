/** What customers, their contacts and the links between them become, in a few lines: the oracle of sharing.model.test.ts. */

export type Action =
  | { name: 'createDirect' | 'deleteCustomer' | 'restoreCustomer'; customer: number }
  | { name: 'createShared' }
  | { name: 'convert' | 'deleteContact' | 'restoreContact'; contact: number }
  | { name: 'link' | 'unlink' | 'prefer'; customer: number; contact: number };

interface Contact {
  /** The customer that a direct one belongs to. */
  owner: number | null;
  /** By its own delete, not by that of its customer. */
  isDeleted: boolean;
}

interface Link {
  customer: number;
  contact: number;
  isPrimary: boolean;
  /** When it was hidden; null while it shows. */
  hiddenAt: number | null;
}

/** What an action answers: `done`, or the code of the problem. */
export type Outcome = 'done' | 'NOT_FOUND' | 'DIRECT_CONTACT' | 'ALREADY_SHARED' | 'OWNER_DELETED';

export class SharingModel {
  /** Whether they are there. */
  readonly customers = [true, true];
  /** A direct one of the first customer, and a shared one that is linked to both. */
  readonly contacts: Contact[] = [{ owner: 0, isDeleted: false }, { owner: null, isDeleted: false }];
  /** All that were not removed. */
  #links: Link[] = [];
  #clock = 0;

  constructor() {
    this.#link(0, 0);
    this.#link(0, 1);
    this.#link(1, 1);
  }

  /** Whether a contact shows. */
  shows = (contact: number): boolean => {
    const { owner, isDeleted } = this.contacts[contact]!;
    return !isDeleted && (owner === null || this.customers[owner]!);
  };

  get links(): string[] {
    const shown = this.#links.filter(({ hiddenAt }) => hiddenAt === null);
    return shown.map(({ customer, contact, isPrimary }) => `${customer} ${contact}${isPrimary ? ' primary' : ''}`).sort();
  }

  apply(action: Action): Outcome {
    this.#clock++;
    const outcome = this.#apply(action);
    if (outcome === 'done') this.#showAndHide();
    return outcome;
  }

  #apply(action: Action): Outcome {
    switch (action.name) {
      case 'createShared':
        this.contacts.push({ owner: null, isDeleted: false });
        return 'done';
      case 'createDirect':
        if (!this.customers[action.customer]) return 'NOT_FOUND';
        this.#link(action.customer, this.contacts.push({ owner: action.customer, isDeleted: false }) - 1);
        return 'done';
      case 'deleteCustomer':
      case 'restoreCustomer':
        if (this.customers[action.customer] !== (action.name === 'deleteCustomer')) return 'NOT_FOUND';
        this.customers[action.customer] = action.name === 'restoreCustomer';
        return 'done';
      case 'link':
      case 'unlink':
      case 'prefer':
        return this.#onPair(action);
      default:
        return this.#onContact(action.name, action.contact);
    }
  }

  #onContact(name: 'convert' | 'deleteContact' | 'restoreContact', index: number): Outcome {
    const contact = this.contacts[index];
    if (!contact || this.shows(index) !== (name !== 'restoreContact')) return 'NOT_FOUND';
    if (name === 'convert') {
      if (contact.owner === null) return 'ALREADY_SHARED';
      contact.owner = null;
      return 'done';
    }
    if (name === 'restoreContact' && contact.owner !== null && !this.customers[contact.owner]) return 'OWNER_DELETED';
    contact.isDeleted = name === 'deleteContact';
    return 'done';
  }

  #onPair({ name, customer, contact }: Extract<Action, { contact: number; customer: number }>): Outcome {
    if (!this.customers[customer] || !this.contacts[contact] || !this.shows(contact)) return 'NOT_FOUND';
    const isDirect = this.contacts[contact].owner !== null;
    const link = this.#links.find((each) => each.customer === customer && each.contact === contact);
    if (name === 'link') {
      if (isDirect) return 'DIRECT_CONTACT';
      if (!link) this.#link(customer, contact);
      return 'done';
    }
    if (!link) return 'NOT_FOUND';
    if (name === 'prefer') {
      for (const each of this.#shownOf(customer)) each.isPrimary = each === link;
      return 'done';
    }
    if (isDirect) return 'DIRECT_CONTACT';
    this.#links = this.#links.filter((each) => each !== link);
    return 'done';
  }

  #link(customer: number, contact: number): void {
    this.#links.push({ customer, contact, isPrimary: false, hiddenAt: null });
  }

  #shownOf(customer: number): Link[] {
    return this.#links.filter((link) => link.customer === customer && link.hiddenAt === null);
  }

  /** A link shows while both its customer and its contact do; what comes back yields to a link that is primary by now. */
  #showAndHide(): void {
    const isShown = ({ customer, contact }: Link) => this.customers[customer]! && this.shows(contact);
    for (const link of this.#links) if (!isShown(link)) link.hiddenAt ??= this.#clock;
    const back = this.#links.filter((link) => link.hiddenAt !== null && isShown(link));
    for (const link of back.sort((one, other) => other.hiddenAt! - one.hiddenAt!)) {
      if (this.#shownOf(link.customer).some(({ isPrimary }) => isPrimary)) link.isPrimary = false;
      link.hiddenAt = null;
    }
  }
}
