import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeUserAccount } from '../access/userAccountDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { CreateLink, DeleteLink } from './linkDocuments.ts';

export const Links = graphql(`
  query Links(
    $filter: CustomerContactLinkFilter
    $orderBy: [CustomerContactLinkOrder!]
    $first: Int
    $offset: Int
    $after: String
    $deleted: DeletedFilter
    $paths: [String!]
  ) {
    customerContactLinks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset, after: $after, deleted: $deleted) {
      totalCount
      limit
      offset
      nodes {
        id
        createdAt
        customFields(paths: $paths)
        customerContact {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      problems {
        code
      }
    }
  }
`);

/** Three links, called `ada`, `bob` and `cy` by the names of their contacts, and one that is deleted. */
export async function makeLinkWorld() {
  const api = await createApi();
  const { contact: organization, role } = await makeCustomer(api, { customerNumber: '1' });
  const cash = await makePlaceholder(api, { name: 'Cash', customerNumber: '2' });
  const individual = await makeIndividualContact(api, { name: 'Ada L.' });
  const location = await makeLocation(api, organization.id, 'Harbour');
  const user = await makeUserAccount(api, { name: 'Grace' });
  const [ada, bob, cy] = [
    await makeCustomerContact(api, { name: 'ada', contactId: individual.id }),
    await makeCustomerContact(api, { name: 'bob' }),
    await makeCustomerContact(api, { name: 'cy' }),
  ];
  const link = async (customerId: string, customerContactId: string, rest: object = {}) =>
    (await api.runOk(CreateLink, { input: { customerId, contact: { customerContactId }, ...rest } })).link;
  const links = {
    ada: await link(role.id, ada.id, {
      locationId: location.id,
      userId: user.id,
      tags: ['vip', 'board'],
      isPrimary: true,
      customFields: { region: 'North', level: { rank: 3 }, topics: ['sales', 'tax'] },
    }),
    bob: await link(role.id, bob.id, { tags: ['vip'], customFields: { region: 'South', level: { rank: 1 } } }),
    cy: await link(cash.id, cy.id),
  };
  const gone = await link(cash.id, ada.id);
  await api.runOk(DeleteLink, { input: { id: gone.id } }, { as: api.backoffice });
  return { api, role, cash, individual, organization, location, user, contacts: { ada, bob, cy }, links, gone };
}

export type LinkWorld = Awaited<ReturnType<typeof makeLinkWorld>>;

/** Links by the names of their contacts. */
export const namesOf = (nodes: { customerContact: { name: string | null } }[]): string =>
  nodes.map(({ customerContact }) => customerContact.name).join(' ');
