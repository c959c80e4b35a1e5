import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const Emails = graphql(`
  query Emails($id: ID!) {
    contact(id: $id) {
      emails {
        id
        address
        isPreferred
        version
      }
    }
  }
`);

const UpdateEmail = graphql(`
  mutation UpdateEmail($input: UpdateEmailInput!) {
    updateEmail(input: $input) {
      ... on UpdateEmailPayload {
        email {
          address
          description
          usageContext
          version
        }
      }
      ...Problems
    }
  }
`);

const RemoveEmail = graphql(`
  mutation RemoveEmail($input: RemoveEmailInput!) {
    removeEmail(input: $input) {
      ... on RemoveEmailPayload {
        email {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

const RestoreEmail = graphql(`
  mutation RestoreEmail($input: RestoreEmailInput!) {
    restoreEmail(input: $input) {
      ... on RestoreEmailPayload {
        email {
          id
          deleted
          isPreferred
        }
      }
      ...Problems
    }
  }
`);

const ReorderEmails = graphql(`
  mutation ReorderEmails($input: ReorderEmailsInput!) {
    reorderEmails(input: $input) {
      ... on ReorderEmailsPayload {
        emails {
          id
          position
        }
      }
      ...Problems
    }
  }
`);

const OtherVerbs = graphql(`
  mutation OtherVerbs($phone: UpdatePhoneInput!, $web: UpdateWebAddressInput!) {
    updatePhone(input: $phone) {
      ... on UpdatePhonePayload {
        phone {
          number
          e164
          usages
        }
      }
      ...Problems
    }
    updateWebAddress(input: $web) {
      ... on UpdateWebAddressPayload {
        webAddress {
          url
        }
      }
      ...Problems
    }
  }
`);

async function ownerWithEmails(...addresses: string[]) {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, {
    emails: addresses.map((address) => ({ type: 'WORK_EMAIL', address, description: 'desk' })),
  });
  const emails = async () => (await api.runQuery(Emails, { id })).contact!.emails;
  return { api, ownerId: id, emails, ids: (await emails()).map((email) => email.id) };
}

test('R3.38 RU.8 updates what is given, leaves what is absent, clears what is null', async () => {
  const { api, ownerId, ids } = await ownerWithEmails('a@example.com');

  const { email } = await api.runOk(UpdateEmail, { input: { ownerId, id: ids[0]!, patch: { address: 'B@example.com', description: null } } });

  expect(email).toEqual({ address: 'B@example.com', description: null, usageContext: 'PERSONAL', version: 2 });
  expect(await api.db.email.findFirst()).toMatchObject({ normalizedAddress: 'b@example.com' });
  const problem = await api.runError(UpdateEmail, { input: { ownerId, id: ids[0]!, patch: { address: null } } }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.address', code: 'REQUIRED' }]);
});

test('a stale version of a detail is refused', async () => {
  const { api, ownerId, ids } = await ownerWithEmails('a@example.com');
  await api.runOk(UpdateEmail, { input: { ownerId, id: ids[0]!, ifVersion: 1, patch: { description: 'x' } } });

  const problem = await api.runError(UpdateEmail, { input: { ownerId, id: ids[0]!, ifVersion: 1, patch: { description: 'y' } } }, 'StaleVersion');

  expect(problem).toMatchObject({ currentVersion: 2, conflictingPaths: ['description'], current: { id: ids[0] } });
});

test('R3.39 a detail is addressed through its owner', async () => {
  const { api, ids } = await ownerWithEmails('a@example.com');
  const other = await makeOrganizationContact(api);

  const problem = await api.runError(UpdateEmail, { input: { ownerId: other.id, id: ids[0]!, patch: { description: 'x' } } }, 'NotFound');

  expect(problem).toMatchObject({ propertyPath: 'id', id: ids[0] });
  await api.runError(RemoveEmail, { input: { ownerId: other.id, id: ids[0]! } }, 'NotFound', { as: api.backoffice });
});

test('R3.38 RU.5 removing needs TENANT_BACKOFFICE and can be undone', async () => {
  const { api, ownerId, emails, ids } = await ownerWithEmails('a@example.com', 'b@example.com');
  const input = { ownerId, id: ids[0]! };

  const denied = await api.runError(RemoveEmail, { input }, 'PermissionDenied');
  expect(denied.permission).toBe('TENANT_BACKOFFICE');
  expect(await emails()).toHaveLength(2);

  const removed = await api.runOk(RemoveEmail, { input }, { as: api.backoffice });
  expect(removed.email).toEqual({ id: ids[0], deleted: true });
  expect((await emails()).map(({ id }) => id)).toEqual([ids[1]]);
  await api.runError(RemoveEmail, { input }, 'NotFound', { as: api.backoffice });

  await api.runError(RestoreEmail, { input }, 'PermissionDenied');
  const restored = await api.runOk(RestoreEmail, { input }, { as: api.backoffice });
  expect(restored.email).toEqual({ id: ids[0], deleted: false, isPreferred: false });
  expect((await emails()).map(({ id }) => id)).toEqual(ids);
  await api.runError(RestoreEmail, { input }, 'NotFound', { as: api.backoffice });
});

test('RU.18 a restored detail gives its preferred mark up to the one that has it', async () => {
  const { api, ownerId, emails, ids } = await ownerWithEmails('a@example.com', 'b@example.com');
  const prefer = (id: string) => api.runOk(UpdateEmail, { input: { ownerId, id, patch: { isPreferred: true } } });
  await prefer(ids[0]!);
  await api.runOk(RemoveEmail, { input: { ownerId, id: ids[0]! } }, { as: api.backoffice });
  await prefer(ids[1]!);

  const { email } = await api.runOk(RestoreEmail, { input: { ownerId, id: ids[0]! } }, { as: api.backoffice });

  expect(email.isPreferred).toBe(false);
  expect((await emails()).map(({ isPreferred }) => isPreferred)).toEqual([false, true]);
});

test('RU.18 reorders all details of a kind', async () => {
  const { api, ownerId, emails, ids } = await ownerWithEmails('a@example.com', 'b@example.com', 'c@example.com');
  const [a, b, c] = ids as [string, string, string];

  const reordered = await api.runOk(ReorderEmails, { input: { ownerId, ids: [c, a, b] } });

  expect(reordered.emails).toEqual([
    { id: c, position: 0 },
    { id: a, position: 1 },
    { id: b, position: 2 },
  ]);
  expect((await emails()).map(({ id }) => id)).toEqual([c, a, b]);
});

test.each([
  ['a missing id', (ids: string[]) => ids.slice(1)],
  ['a repeated id', (ids: string[]) => [ids[0]!, ids[0]!]],
  ['an unknown id', (ids: string[]) => [ids[0]!, 'email_0']],
])('RU.18 refuses an order with %s', async (_what, wrong) => {
  const { api, ownerId, emails, ids } = await ownerWithEmails('a@example.com', 'b@example.com');

  const problem = await api.runError(ReorderEmails, { input: { ownerId, ids: wrong(ids) } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'ids', code: 'INCOMPLETE_ORDER' }]);
  expect((await emails()).map(({ id }) => id)).toEqual(ids);
});

test('R3.42 R3.43 phones and web addresses are updated alike', async () => {
  const api = await createApi();
  const { id: ownerId, uuid } = await makeIndividualContact(api, {
    phones: [{ type: 'MAIN', number: '1', usages: ['CALL'] }],
    webAddresses: [{ type: 'BLOG', url: 'https://example.com' }],
  });
  const [phone, web] = [await api.db.phone.findFirst({ where: { contactId: uuid } }), await api.db.webAddress.findFirst({ where: { contactId: uuid } })];

  const updated = await api.runQuery(OtherVerbs, {
    phone: { ownerId, id: phone!.id, patch: { number: '+44 20 7946 0958', usages: null } },
    web: { ownerId, id: web!.id, patch: { url: 'not a url' } },
  });

  expect(updated.updatePhone).toMatchObject({ phone: { number: '+44 20 7946 0958', e164: '+442079460958', usages: ['EVERYTHING'] } });
  expect(updated.updateWebAddress).toMatchObject({ violations: [{ propertyPath: 'patch.url', code: 'INVALID_FORMAT' }] });
});
