/**
 * Customers with contacts, made through the API:
 *
 *   const { customer, direct, link } = await makeDirect(api);
 *   const { shared, link } = await makeLinked(api, customer.id);
 */
import type { CreateCustomerContactInput, CreateCustomerContactLinkInput } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { CreateLink, LinksOfCustomer } from './linkDocuments.ts';

export async function linksOf(api: Api, customerId: string, deleted: 'EXCLUDE' | 'INCLUDE' | 'ONLY' = 'EXCLUDE') {
  return (await api.runQuery(LinksOfCustomer, { id: customerId, deleted })).customer!.contactLinks.nodes;
}

/** A placeholder customer with a direct contact and the link between them. */
export async function makeDirect(api: Api, overrides: CreateCustomerContactInput = {}) {
  const customer = await makePlaceholder(api);
  const direct = await makeCustomerContact(api, { customerId: customer.id, ...overrides });
  const [link] = await linksOf(api, customer.id);
  return { customer, direct, link: link! };
}

/** A shared contact that is linked to a customer. */
export async function makeLinked(api: Api, customerId: string, overrides: Partial<CreateCustomerContactLinkInput> = {}) {
  const shared = await makeCustomerContact(api);
  const input = { customerId, contact: { customerContactId: shared.id }, ...overrides };
  const { link } = await api.runOk(CreateLink, { input });
  return { shared, link };
}
