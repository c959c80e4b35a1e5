/** What a link is when it comes back, whichever restore brings it. */
import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { DeleteUserAccount, makeUserAccount } from '../access/userAccountDocuments.ts';
import { DeletePlaceholder, RestorePlaceholder } from '../customer/customerDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { DeleteCustomerContact, DeleteIndividualBehind, RestoreCustomerContact } from './customerContactDocuments.ts';
import { AddShared, ReadLink, RemoveShared, RestoreLink, UpdateLink } from './linkDocuments.ts';
import { linksOf, makeDirect, makeLinked } from './linkFactories.ts';

const RestoreIndividualBehind = graphql(`
  mutation RestoreIndividualBehind($input: RestoreContactInput!) {
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

const DeleteLinkedLocation = graphql(`
  mutation DeleteLinkedLocation($input: DeleteLocationInput!) {
    deleteLocation(input: $input) {
      ... on DeleteLocationPayload {
        location {
          id
        }
      }
      ...Problems
    }
  }
`);

const primaries = async (api: Api, customerId: string) =>
  (await linksOf(api, customerId)).filter(({ isPrimary }) => isPrimary).map(({ id }) => id);

const prefer = (api: Api, id: string) => api.runOk(UpdateLink, { input: { id, patch: { isPrimary: true } } });

test('RU.18: a link that comes back with its contact is not primary when another one is by now', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { customer, direct, link } = await makeDirect(api);
  const { link: next } = await makeLinked(api, customer.id);
  await prefer(api, link.id);
  await api.runOk(DeleteCustomerContact, { input: { id: direct.id } }, { as });
  await prefer(api, next.id);

  await api.runOk(RestoreCustomerContact, { input: { id: direct.id } }, { as });

  expect(await primaries(api, customer.id)).toEqual([next.id]);
  const [yielded] = await api.db.change.findMany({ where: { entityId: link.uuid, operation: 'UPDATE' }, orderBy: { version: 'desc' } });
  expect(yielded?.fields).toEqual({ isPrimary: { old: true, new: false } });
});

test('RU.18 RU.26: of links that were primary one after the other and come back together, the last one is', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { customer, direct, link } = await makeDirect(api);
  const { shared, link: next } = await makeLinked(api, customer.id);
  await prefer(api, next.id);
  await api.runOk(DeleteCustomerContact, { input: { id: shared.id } }, { as });
  await prefer(api, link.id);
  await api.runOk(DeletePlaceholder, { input: { id: customer.id } }, { as });
  // Its link waits for the customer, and is still marked.
  await api.runOk(RestoreCustomerContact, { input: { id: shared.id } }, { as });

  await api.runOk(RestorePlaceholder, { input: { id: customer.id } }, { as });

  expect(await primaries(api, customer.id)).toEqual([link.id]);
  expect((await linksOf(api, customer.id)).map(({ customerContact }) => customerContact.id)).toEqual([direct.id, shared.id]);
});

test('RU.31: two links to one individual do not come back together', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const customer = await makePlaceholder(api);
  const { id: contactId } = await makeIndividualContact(api);
  const { link } = await makeLinked(api, customer.id, { contact: { contactId } });
  const { customerContact: shared } = link;
  await api.runOk(DeleteCustomerContact, { input: { id: shared.id } }, { as });
  const direct = await makeCustomerContact(api, { customerId: customer.id, contactId });
  await api.runOk(DeletePlaceholder, { input: { id: customer.id } }, { as });
  await api.runOk(RestoreCustomerContact, { input: { id: shared.id } }, { as });

  const problem = await api.runError(RestorePlaceholder, { input: { id: customer.id } }, 'Conflict', { as });

  expect(problem.existing?.__typename).toBe('CustomerContactLink');
  expect((await api.runQuery(ReadLink, { id: link.id })).customerContactLink?.deleted).toBe(true);
  await api.runOk(DeleteCustomerContact, { input: { id: shared.id } }, { as });
  await api.runOk(RestorePlaceholder, { input: { id: customer.id } }, { as });
  expect((await linksOf(api, customer.id)).map(({ customerContact }) => customerContact.id)).toEqual([direct.id]);
});

test('RU.1: a link that comes back names the individual that its contact names by now', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const customer = await makePlaceholder(api);
  const { id: contactId } = await makeIndividualContact(api);
  const { link } = await makeLinked(api, customer.id, { contact: { contactId } });
  await api.runOk(RemoveShared, { input: { customerId: customer.id, customerContactId: link.customerContact.id } });
  // The customer contact loses the individual, which comes back without it.
  await api.runOk(DeleteIndividualBehind, { input: { id: contactId, force: true } }, { as });
  await api.runOk(RestoreIndividualBehind, { input: { id: contactId } }, { as });

  const restored = await api.runOk(RestoreLink, { input: { id: link.id } }, { as });

  expect(restored.link).toEqual({ ...link, version: 4, contact: null });
});

test('R4.13: what a link names is in use, and a link that comes back does not name what is gone by now', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { contact, role } = await makeCustomer(api);
  const user = await makeUserAccount(api);
  const location = await makeLocation(api, contact.id);
  const shared = await makeCustomerContact(api);
  const target = { customerId: role.id, customerContactId: shared.id };
  const { link } = await api.runOk(AddShared, { input: target });
  await api.runOk(UpdateLink, { input: { id: link.id, patch: { userId: user.id, locationId: location.id } } });

  const ofLocation = await api.runError(DeleteLinkedLocation, { input: { id: location.id } }, 'InUse', { as });
  const ofUser = await api.runError(DeleteUserAccount, { input: { id: user.id } }, 'InUse', { as });
  for (const { dependents } of [ofLocation, ofUser]) expect(dependents).toEqual([{ __typename: 'CustomerContactLink', id: link.id }]);

  await api.runOk(RemoveShared, { input: target });
  await api.runOk(DeleteLinkedLocation, { input: { id: location.id } }, { as });
  await api.runOk(DeleteUserAccount, { input: { id: user.id } }, { as });
  expect((await api.runOk(RestoreLink, { input: { id: link.id } }, { as })).link).toMatchObject({ location: null, user: null });
});

test('RU.10 RU.26: links that wait for their contacts when a customer comes back cost as much as one', async () => {
  const api = await createApi();
  const as = { as: api.backoffice };
  const statementsFor = async (count: number) => {
    const customer = await makePlaceholder(api);
    const linked = await Promise.all(Array.from({ length: count }, () => makeLinked(api, customer.id)));
    await api.runOk(DeletePlaceholder, { input: { id: customer.id } }, as);
    for (const { shared } of linked) await api.runOk(DeleteCustomerContact, { input: { id: shared.id } }, as);
    const statements = await countStatements(() => api.runOk(RestorePlaceholder, { input: { id: customer.id } }, as));
    expect(await linksOf(api, customer.id)).toEqual([]);
    for (const { shared } of linked) await api.runOk(RestoreCustomerContact, { input: { id: shared.id } }, as);
    expect(await linksOf(api, customer.id)).toHaveLength(count);
    return statements;
  };

  expect(await statementsFor(4)).toBe(await statementsFor(1));
});
