import { post, type Endpoint } from './post.ts';

type Answer = Record<string, Record<string, { id?: string; emails?: { id: string }[] } | string>>;

/** What the writers have made, and may change. */
interface Known {
  individuals: string[];
  organizations: string[];
  emails: { id: string; ownerId: string }[];
}

const number = (limit: number): number => Math.floor(Math.random() * limit);
const oneOf = <T>(list: readonly T[]): T => list[number(list.length)]!;

/**
 * Writers at work on the same contacts, each one request after the other, over all servers. What one of them is refused, because another
 * was there first, it lets be.
 */
export class Writers {
  readonly #servers: readonly Endpoint[];
  readonly #known: Known = { individuals: [], organizations: [], emails: [] };
  #isResting = true;
  #working: Promise<void>[] = [];
  /** Requests that were answered. */
  count = 0;

  constructor(servers: readonly Endpoint[]) {
    this.#servers = servers;
  }

  start(writers: number): void {
    this.#isResting = false;
    this.#working = Array.from({ length: writers }, () => this.#work());
  }

  /** Resolves when nothing is in flight. @throws when a request failed */
  async rest(): Promise<void> {
    this.#isResting = true;
    await Promise.all(this.#working);
  }

  async #work(): Promise<void> {
    while (!this.#isResting) {
      await this.#write();
      this.count++;
    }
  }

  #write(): Promise<unknown> {
    const { individuals, organizations, emails } = this.#known;
    if (individuals.length < 5 || Math.random() < 0.15) return this.#createIndividual();
    if (organizations.length < 3 || Math.random() < 0.05) return this.#createOrganization();
    const id = oneOf(individuals);
    const name = `Name ${number(1e6)}`;
    const email = emails.length > 0 ? oneOf(emails) : null;
    return oneOf([
      () => this.#ask('updateIndividualContact', 'UpdateIndividualContactInput!', { id, patch: { name } }),
      () => this.#ask('updateIndividualContact', 'UpdateIndividualContactInput!', { id, patch: { customFields: { color: name } } }),
      () => this.#addEmail(id),
      () => email && this.#ask('updateEmail', 'UpdateEmailInput!', { ...email, patch: { description: name } }),
      () => email && this.#ask('removeEmail', 'RemoveEmailInput!', email),
      () => this.#ask('addTag', 'AddTagInput!', { contactId: id, name: oneOf(['press', 'vip', 'lead']) }),
      () => this.#setCustomerRole(id),
      () => this.#ask('addProfessionalIdentity', 'AddProfessionalIdentityInput!', { individualId: id, organizationId: oneOf(organizations), isActive: true }),
      () => this.#ask('deleteIndividualContact', 'DeleteIndividualContactInput!', { id, force: true }),
      () => this.#ask('restoreContact', 'RestoreContactInput!', { id }),
    ])() ?? Promise.resolve();
  }

  async #createIndividual(): Promise<void> {
    const emails = Array.from({ length: number(3) }, (_, index) => ({ type: 'NOT_QUALIFIED', address: `${number(1e9)}-${index}@example.com` }));
    const answer = await this.#ask('createIndividualContact', 'CreateIndividualContactInput!', { name: `Name ${number(1e6)}`, emails }, 'contact { id emails { id } }');
    const contact = answer.contact as { id: string; emails: { id: string }[] };
    this.#known.individuals.push(contact.id);
    this.#known.emails.push(...contact.emails.map(({ id }) => ({ id, ownerId: contact.id })));
  }

  async #createOrganization(): Promise<void> {
    const answer = await this.#ask('createOrganizationContact', 'CreateOrganizationContactInput!', { name: `Name ${number(1e6)}` }, 'contact { id }');
    this.#known.organizations.push((answer.contact as { id: string }).id);
  }

  #setCustomerRole(contactId: string): Promise<unknown> {
    const role = { customerNumber: String(number(1e9)), customerSince: '2026-01-01', isActive: Math.random() < 0.5, isSuspended: false };
    return this.#ask('setCustomerRole', 'SetCustomerRoleInput!', { contactId, role });
  }

  async #addEmail(ownerId: string): Promise<void> {
    const detail = { type: 'NOT_QUALIFIED', address: `${number(1e9)}@example.com`, isPreferred: Math.random() < 0.3 };
    const answer = await this.#ask('addEmail', 'AddEmailInput!', { ownerId, detail }, 'email { id }');
    if (answer.email) this.#known.emails.push({ ownerId, id: (answer.email as { id: string }).id });
  }

  async #ask(field: string, type: string, input: object, payload = '__typename'): Promise<Answer[string]> {
    const payloadType = `${field.replace(/^./, (first) => first.toUpperCase())}Payload`;
    const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on ${payloadType} { ${payload} } } }`;
    const answer = await post<Answer>(oneOf(this.#servers), document, { input });
    return answer[field]!;
  }
}
