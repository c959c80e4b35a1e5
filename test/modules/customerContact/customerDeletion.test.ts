import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { DeletePlaceholder, RestorePlaceholder, UpdatePlaceholder } from '../customer/customerDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { RemoveCustomerRole, SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer } from '../role/roleFactories.ts';
import { DeleteCustomerContact, RestoreCustomerContact } from './customerContactDocuments.ts';
import { AddExtension, ExtensionsOf } from './extensionDocuments.ts';
import { AddShared } from './linkDocuments.ts';
import { ContactsOfCustomer } from './listDocuments.ts';

const DeleteOrganization = graphql(`
  mutation DeleteOrganizationWithContacts($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      ... on DeleteOrganizationContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

const RestoreOrganization = graphql(`
  mutation RestoreOrganizationWithContacts($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      ... on RestoreContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

interface Customer {
  id: string;
  delete: () => Promise<unknown>;
  restore: () => Promise<unknown>;
}

/** The three ways in which a customer is deleted (RU.26), and what undoes each. */
const ways: Record<string, (api: Api) => Promise<Customer>> = {
  'the contact with the role is deleted': async (api) => {
    const { contact, role } = await makeCustomer(api);
    const variables = { input: { id: contact.id } };
    const as = api.backoffice;
    return {
      id: role.id,
      delete: () => api.runOk(DeleteOrganization, variables, { as }),
      restore: () => api.runOk(RestoreOrganization, variables, { as }),
    };
  },
  'the role is removed': async (api) => {
    const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1' });
    const set = { contactId: contact.id, role: customerInput({ customerNumber: 'C-1' }) };
    return {
      id: role.id,
      delete: () => api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice }),
      restore: () => api.runOk(SetCustomerRole, { input: set }, { as: api.backoffice }),
    };
  },
  'the placeholder is deleted': async (api) => {
    const { id } = await makePlaceholder(api);
    const as = api.backoffice;
    return {
      id,
      delete: () => api.runOk(DeletePlaceholder, { input: { id } }, { as }),
      restore: () => api.runOk(RestorePlaceholder, { input: { id } }, { as }),
    };
  },
};

/** Names of what is live. */
async function liveOf({ db }: Api) {
  const live = { where: { deletedAt: null } };
  const [contacts, links, extensions] = [
    await db.customerContact.findMany(live),
    await db.customerContactLink.findMany({ ...live, include: { customerContact: true } }),
    await db.customerContactExtension.findMany({ ...live, include: { customerContact: true } }),
  ];
  return {
    contacts: contacts.map(({ name }) => name).sort(),
    links: links.map(({ customerContact }) => customerContact.name).sort(),
    extensions: extensions.map(({ customerContact }) => customerContact.name).sort(),
  };
}

test.each(Object.keys(ways))('R1.14 R1.15 RU.26 RU.10: %s: direct contacts go, shared ones stay without the link, a restore undoes exactly that', async (way) => {
  const api = await createApi();
  const as = api.backoffice;
  const customer = await ways[way]!(api);
  const make = (name: string, customerId?: string) => makeCustomerContact(api, { name, ...(customerId && { customerId }) });
  const link = (customerId: string, { id }: { id: string }) => api.runOk(AddShared, { input: { customerId, customerContactId: id } });
  const direct = await make('direct', customer.id);
  await api.runOk(AddExtension, { input: { customerContactId: direct.id, type: 'TWO_INVOICE' } });
  const earlier = await make('deleted before', customer.id);
  const earlierShared = await make('shared, deleted before');
  const shared = await make('shared');
  const alone = await make('shared with others');
  const other = await makePlaceholder(api);
  await make("another customer's", other.id);
  for (const each of [shared, alone, earlierShared]) await link(customer.id, each);
  await link(other.id, alone);
  for (const { id } of [earlier, earlierShared]) await api.runOk(DeleteCustomerContact, { input: { id } }, { as });
  const before = await liveOf(api);

  await customer.delete();
  expect(await liveOf(api)).toEqual({
    contacts: ["another customer's", 'shared', 'shared with others'],
    links: ["another customer's", 'shared with others'],
    extensions: [],
  });
  expect(await api.runError(RestoreCustomerContact, { input: { id: direct.id } }, 'ValidationFailed', { as })).toMatchObject({
    violations: [{ propertyPath: 'id', code: 'OWNER_DELETED' }],
  });

  await customer.restore();
  expect(await liveOf(api)).toEqual(before);
  expect((await api.runQuery(ContactsOfCustomer, { id: customer.id })).customer!.contacts.nodes).toEqual([
    { id: direct.id },
    { id: shared.id },
    { id: alone.id },
  ]);
});

test('RU.26: a customer that ends or is suspended keeps its contacts', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1' });
  const placeholder = await makePlaceholder(api);
  for (const customerId of [role.id, placeholder.id]) await makeCustomerContact(api, { customerId });
  const before = await liveOf(api);

  const ended = customerInput({ customerNumber: 'C-1', isActive: false, isSuspended: true });
  await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role: ended } });
  await api.runOk(UpdatePlaceholder, { input: { id: placeholder.id, patch: { isActive: false } } });

  expect(await liveOf(api)).toEqual(before);
});

test('RU.26: what was restored is deleted again with the next delete', async () => {
  const api = await createApi();
  const customer = await ways['the placeholder is deleted']!(api);
  const { id } = await makeCustomerContact(api, { customerId: customer.id });
  await api.runOk(AddExtension, { input: { customerContactId: id, type: 'TWO_INVOICE' } });

  for (let round = 0; round < 2; round++) {
    await customer.delete();
    expect((await liveOf(api)).contacts).toEqual([]);
    await customer.restore();
    expect((await api.runQuery(ExtensionsOf, { id })).customerContact!.extensions).toHaveLength(1);
  }
});
