import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';

const DeleteBelongingContact = graphql(`
  mutation DeleteBelongingContact($individual: DeleteIndividualContactInput!, $organization: DeleteOrganizationContactInput!, $isOrganization: Boolean!) {
    deleteIndividualContact(input: $individual) @skip(if: $isOrganization) {
      __typename
    }
    deleteOrganizationContact(input: $organization) @include(if: $isOrganization) {
      __typename
    }
  }
`);

const RestoreOwner = graphql(`
  mutation RestoreOwner($contact: RestoreContactInput!, $placeholder: RestorePlaceholderCustomerInput!, $list: RestoreCustomerListInput!, $isContact: Boolean!, $isPlaceholder: Boolean!, $isList: Boolean!) {
    restoreContact(input: $contact) @include(if: $isContact) {
      __typename
    }
    restorePlaceholderCustomer(input: $placeholder) @include(if: $isPlaceholder) {
      __typename
    }
    restoreCustomerList(input: $list) @include(if: $isList) {
      __typename
    }
  }
`);

const DeleteOther = graphql(`
  mutation DeleteOther($placeholder: DeletePlaceholderCustomerInput!, $list: DeleteCustomerListInput!, $isPlaceholder: Boolean!) {
    deletePlaceholderCustomer(input: $placeholder) @include(if: $isPlaceholder) {
      __typename
    }
    deleteCustomerList(input: $list) @skip(if: $isPlaceholder) {
      __typename
    }
  }
`);

const RemoveRole = graphql(`
  mutation RemoveRoleOfOwner($input: RemoveCustomerRoleInput!) {
    removeCustomerRole(input: $input) {
      __typename
    }
  }
`);

const SetRole = graphql(`
  mutation SetRoleOfOwner($input: SetCustomerRoleInput!) {
    setCustomerRole(input: $input) {
      __typename
    }
  }
`);

const owners = ['ada', 'ben', 'club', 'cash', 'list', 'role'] as const;
type Owner = (typeof owners)[number];
type Action = { owner: Owner; isDelete: boolean };

/** Whose belonging each row is: it lives while all of them do. */
const belongings: Record<string, readonly Owner[]> = {
  address: ['ada'],
  identity: ['ada'],
  membership: ['ada', 'club'],
  relationship: ['ada', 'ben'],
  mirrored: ['ada', 'ben'],
  customer: ['ada', 'role'],
  configuration: ['ada', 'role'],
  roleItem: ['ada', 'role', 'list'],
  cashItem: ['cash', 'list'],
  image: ['cash'],
};

const customer = { isActive: true, customerSince: new Date('2020-01-01'), debtorAccountId: 'D00000001' };

/** Rows that belong to one, two or three owners. */
async function makeWorld({ db, tenantId }: Api) {
  const id = Object.fromEntries([...owners, ...Object.keys(belongings)].map((name) => [name, newUuid()])) as Record<string, string>;
  const own = (name: string) => ({ tenantId, id: id[name]! });
  const { ada, ben, club, cash, list } = id;
  await db.contact.createMany({
    data: [
      { ...own('ada'), kind: 'INDIVIDUAL', name: 'Ada' },
      { ...own('ben'), kind: 'INDIVIDUAL', name: 'Ben' },
      { ...own('club'), kind: 'ORGANIZATION', name: 'Club' },
    ],
  });
  await db.customer.createMany({
    data: [
      { ...own('cash'), ...customer, name: 'Cash', customerNumber: id.cash! },
      { ...own('customer'), ...customer, contactId: ada!, customerNumber: id.ada! },
    ],
  });
  await db.customerList.create({ data: { ...own('list'), name: 'List' } });
  await db.address.create({
    data: { ...own('address'), contactId: ada!, position: 0, type: 'OFFICE', fullAddress: 'Here', isFormatted: false, usageContext: 'PERSONAL' },
  });
  await db.professionalIdentity.create({ data: { ...own('identity'), individualId: ada!, organizationId: club!, isActive: true } });
  await db.membership.create({ data: { ...own('membership'), contactId: ada!, organizationId: club!, type: 'CLUB' } });
  const pair = { type: 'SPOUSE', pairId: newUuid() };
  await db.personalRelationship.createMany({
    data: [
      { ...own('relationship'), ...pair, individualId: ada!, relatedIndividualId: ben! },
      { ...own('mirrored'), ...pair, individualId: ben!, relatedIndividualId: ada! },
    ],
  });
  await db.deliveryAndInvoicingConfiguration.create({ data: { ...own('configuration'), customerId: id.customer!, position: 0 } });
  await db.customerListItem.createMany({
    data: [
      { ...own('roleItem'), listId: list!, customerId: id.customer!, position: 'a0' },
      { ...own('cashItem'), listId: list!, customerId: cash!, position: 'a1' },
    ],
  });
  const picture = { mediaType: 'image/png', byteSize: 1, width: 1, height: 1, sha256: '0'.repeat(64) };
  await db.image.create({ data: { ...own('image'), ...picture, customerId: cash!, position: 0 } });
  return id;
}

const models = [
  'address',
  'professionalIdentity',
  'membership',
  'personalRelationship',
  'customer',
  'deliveryAndInvoicingConfiguration',
  'customerListItem',
  'image',
] as const;

async function liveIds({ db }: Api): Promise<Set<string>> {
  const live = new Set<string>();
  for (const model of models) {
    const rows = await (db[model] as typeof db.address).findMany({ where: { deletedAt: null }, select: { id: true } });
    for (const { id } of rows) live.add(id);
  }
  return live;
}

async function act(api: Api, id: Record<string, string>, { owner, isDelete }: Action): Promise<void> {
  const as = { as: api.backoffice };
  const input = { id: id[owner]! };
  const isContact = owner === 'ada' || owner === 'ben' || owner === 'club';
  if (owner === 'role') {
    const role = { isActive: true, isSuspended: false, customerSince: '2020-01-01', customerNumber: id.ada! };
    if (isDelete) await api.runQuery(RemoveRole, { input: { contactId: id.ada! } }, as);
    else await api.runQuery(SetRole, { input: { contactId: id.ada!, role } }, as);
  } else if (!isDelete) {
    const kinds = { isContact, isPlaceholder: owner === 'cash', isList: owner === 'list' };
    await api.runQuery(RestoreOwner, { contact: input, placeholder: input, list: input, ...kinds }, as);
  } else if (isContact) {
    const forced = { ...input, force: true };
    await api.runQuery(DeleteBelongingContact, { individual: forced, organization: forced, isOrganization: owner === 'club' }, as);
  } else {
    await api.runQuery(DeleteOther, { placeholder: input, list: input, isPlaceholder: owner === 'cash' }, as);
  }
}

/** What the owners are after an action; one that makes no sense changes nothing, and a deleted contact's role cannot be set or removed. */
function next(live: ReadonlySet<Owner>, { owner, isDelete }: Action): Set<Owner> {
  const after = new Set(live);
  if (owner === 'role' && !live.has('ada')) return after;
  if (isDelete) after.delete(owner);
  else after.add(owner);
  return after;
}

const actions = fc.array(fc.record<Action>({ owner: fc.constantFrom(...owners), isDelete: fc.boolean() }), { minLength: 1, maxLength: 12 });

test('RU.10 RU.26 what belongs to several owners lives while all of them do, whatever is deleted and restored in between', async () => {
  const api = await createApi();
  await fc.assert(
    fc.asyncProperty(actions, async (sequence) => {
      const id = await makeWorld(api);
      let live: Set<Owner> = new Set(owners);
      for (const action of sequence) {
        await act(api, id, action);
        live = next(live, action);
        const found = await liveIds(api);
        const shown = Object.keys(belongings).filter((name) => found.has(id[name]!));
        expect(shown).toEqual(Object.keys(belongings).filter((name) => belongings[name]!.every((owner) => live.has(owner))));
      }
    }),
    { numRuns: 40 },
  );
}, 300_000);
