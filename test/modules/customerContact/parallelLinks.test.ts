import { expect, test } from '@jest/globals';
import { isOnServer } from '../../setup/scratchDatabase.ts';
import { createApi, type Answer, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { DeletePlaceholder, RestorePlaceholder } from '../customer/customerDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { DeleteCustomerContact, DeleteIndividualBehind, RestoreCustomerContact, UpdateCustomerContact } from './customerContactDocuments.ts';
import { AddShared, ConvertToShared, CreateLink, DeleteLink, RemoveShared, RestoreLink, UpdateLink } from './linkDocuments.ts';
import { linksOf, makeDirect, makeLinked } from './linkFactories.ts';

/** The embedded database does one transaction after the other, so more callers only wait longer. */
const callers = isOnServer() ? 50 : 20;

/** What calls answered: the member of the union, or the code of a top-level error; a slow machine may not get round to some in time. */
const outcomesOf = (answers: Answer<object>[]) =>
  answers
    .map(({ data, errors }) => Object.values((data ?? {}) as Record<string, { __typename: string }>)[0]?.__typename ?? errors?.[0]?.extensions?.code)
    .filter((outcome) => outcome !== 'UNAVAILABLE');

/** No customer has two primary links or two links to one contact, and nothing that shows belongs to what does not. */
async function expectSound({ db }: Api) {
  const include = { customer: true, customerContact: true };
  const links = await db.customerContactLink.findMany({ where: { deletedAt: null }, include });
  const distinct = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
  distinct(links.filter(({ isPrimary }) => isPrimary).map(({ customerId }) => customerId));
  distinct(links.map(({ customerId, customerContactId }) => `${customerId} ${customerContactId}`));
  distinct(links.filter(({ contactId }) => contactId).map(({ customerId, contactId }) => `${customerId} ${contactId}`));
  for (const { customer, customerContact, contactId } of links) {
    expect([customer.deletedAt, customerContact.deletedAt]).toEqual([null, null]);
    expect(customerContact.contactId).toBe(contactId);
  }
  const direct = await db.customerContact.findMany({ where: { deletedAt: null, customerId: { not: null } }, include: { links: { where: { deletedAt: null } } } });
  for (const { customerId, links: own } of direct) expect(own.map((link) => link.customerId)).toEqual([customerId]);
}

test('RU.31 RU.18: many callers that create, prefer, add and restore links at once leave one primary and one link to each contact', async () => {
  const api = await createApi();
  const as = { as: api.backoffice };
  const customer = await makePlaceholder(api);
  const individual = await makeIndividualContact(api);
  const { link: removed } = await makeLinked(api, customer.id, { isPrimary: true });
  await api.runOk(DeleteLink, { input: { id: removed.id } }, as);
  const kept = [await makeLinked(api, customer.id), await makeLinked(api, customer.id)];
  const shared = await makeCustomerContact(api);
  const customerContactId = shared.id;
  const customerId = customer.id;
  const calls = [
    () => api.execute(CreateLink, { input: { customerId, contact: { customerContactId }, isPrimary: true } }),
    () => api.execute(UpdateLink, { input: { id: kept[0]!.link.id, patch: { isPrimary: true } } }),
    () => api.execute(UpdateLink, { input: { id: kept[1]!.link.id, patch: { isPrimary: true } } }),
    () => api.execute(AddShared, { input: { customerId, customerContactId } }),
    () => api.execute(CreateLink, { input: { customerId, contact: { contactId: individual.id }, isPrimary: true } }),
    () => api.execute(RestoreLink, { input: { id: removed.id } }, as),
  ];

  const answers = await Promise.all(Array.from({ length: callers }, (_, index) => calls[index % calls.length]!() as Promise<Answer<object>>));

  const allowed = /^(Create|Update|Restore)CustomerContactLinkPayload$|^AddSharedContactPayload$|^Conflict$|^NotFound$/;
  for (const outcome of outcomesOf(answers)) expect(outcome).toMatch(allowed);
  await expectSound(api);
  const links = await linksOf(api, customer.id);
  expect(links.length).toBe(5);
  expect(links.filter(({ isPrimary }) => isPrimary).length).toBe(1);
}, 120_000);

test('R1.14 R1.16 R1.18 R1.19 RU.26: contacts that are shared, converted, deleted and restored at once outlive nothing that they belong to', async () => {
  const api = await createApi();
  const as = { as: api.backoffice };
  const { customer, direct } = await makeDirect(api);
  const other = await makePlaceholder(api);
  const pair = { customerId: other.id, customerContactId: direct.id };
  const calls = [
    () => api.execute(ConvertToShared, { input: { id: direct.id } }),
    () => api.execute(AddShared, { input: pair }),
    () => api.execute(DeletePlaceholder, { input: { id: customer.id } }, as),
    () => api.execute(DeleteCustomerContact, { input: { id: direct.id } }, as),
    () => api.execute(RestorePlaceholder, { input: { id: customer.id } }, as),
    () => api.execute(RestoreCustomerContact, { input: { id: direct.id } }, as),
    () => api.execute(RemoveShared, { input: pair }),
    () => api.execute(DeletePlaceholder, { input: { id: other.id } }, as),
    () => api.execute(RestorePlaceholder, { input: { id: other.id } }, as),
  ];

  const answers = await Promise.all(Array.from({ length: callers }, (_, index) => calls[(index * 4) % calls.length]!() as Promise<Answer<object>>));

  for (const outcome of outcomesOf(answers)) expect(outcome).toMatch(/Payload$|^Conflict$|^NotFound$|^ValidationFailed$/);
  await expectSound(api);
}, 120_000);

test('RU.1 RU.10: nobody restores a contact behind which stands what another caller deletes meanwhile', async () => {
  const api = await createApi();
  const as = { as: api.backoffice };
  for (let round = 0; round < 5; round++) {
    const individual = await makeIndividualContact(api);
    const customer = await makePlaceholder(api);
    const { shared } = await makeLinked(api, customer.id);
    await api.runOk(UpdateCustomerContact, { input: { id: shared.id, patch: { contactId: individual.id } } });
    await api.runOk(DeleteCustomerContact, { input: { id: shared.id } }, as);
    const restore = api.execute(RestoreCustomerContact, { input: { id: shared.id } }, as);
    await Promise.all([restore, api.execute(DeleteIndividualBehind, { input: { id: individual.id, force: true } }, as)]);
  }

  await expectSound(api);
  const behind = await api.db.customerContact.findMany({ where: { deletedAt: null, contact: { deletedAt: { not: null } } } });
  expect(behind).toEqual([]);
});

test('RU.1 RU.26: nobody restores a customer whose contact has somebody behind it whom another caller deletes meanwhile', async () => {
  const api = await createApi();
  const as = { as: api.backoffice };
  for (let round = 0; round < 10; round++) {
    const individual = await makeIndividualContact(api);
    const { customer } = await makeDirect(api, { contactId: individual.id });
    await api.runOk(DeletePlaceholder, { input: { id: customer.id } }, as);
    const restore = api.execute(RestorePlaceholder, { input: { id: customer.id } }, as);
    await Promise.all([restore, api.execute(DeleteIndividualBehind, { input: { id: individual.id, force: true } }, as)]);
  }

  await expectSound(api);
  const behind = await api.db.customerContact.findMany({ where: { deletedAt: null, contact: { deletedAt: { not: null } } } });
  expect(behind).toEqual([]);
});
