import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { AddAddress, AddEmail, AddPhone, AddWebAddress, Details } from './detailDocuments.ts';

/** A professional identity as an owner; written as rows, because only its details matter here. */
async function makeIdentity(api: Api): Promise<string> {
  const [individual, organization] = [await makeIndividualContact(api), await makeOrganizationContact(api)];
  const id = newUuid();
  await api.db.professionalIdentity.create({
    data: { tenantId: api.tenantId, id, individualId: individual.uuid, organizationId: organization.uuid, isActive: true },
  });
  return `professional_identity_${id.replaceAll('-', '')}`;
}

test('R3.37 R3.38 every kind of detail belongs to individuals, organizations and identities alike; RU.16 with its default usage context', async () => {
  const api = await createApi();
  const owners = [
    [(await makeIndividualContact(api)).id, 'PERSONAL'],
    [(await makeOrganizationContact(api)).id, 'ORGANIZATION'],
    [await makeIdentity(api), 'PROFESSIONAL'],
  ] as const;

  for (const [ownerId, usageContext] of owners) {
    const { address } = await api.runOk(AddAddress, { input: { ownerId, detail: { type: 'NOT_QUALIFIED', city: 'Berlin' } } });
    const { email } = await api.runOk(AddEmail, { input: { ownerId, detail: { type: 'NOT_QUALIFIED', address: 'a@example.com' } } });
    const { phone } = await api.runOk(AddPhone, { input: { ownerId, detail: { type: 'NOT_QUALIFIED', number: '110' } } });
    const { webAddress } = await api.runOk(AddWebAddress, { input: { ownerId, detail: { type: 'OTHER', url: 'https://example.com' } } });

    expect([address, email, phone, webAddress].map((detail) => detail.usageContext)).toEqual(Array(4).fill(usageContext));
  }
});

test('R3.41 R3.43 keeps e-mails and web addresses as typed', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);

  const { email } = await api.runOk(AddEmail, { input: { ownerId, detail: { type: 'EMAIL_ALIAS', address: 'Ada.Lovelace@Example.COM', description: 'x' } } });
  const { webAddress } = await api.runOk(AddWebAddress, { input: { ownerId, detail: { type: 'XING_PROFILE', url: 'https://EXAMPLE.com/Ada?x=1#y' } } });

  expect(email).toMatchObject({ type: 'EMAIL_ALIAS', address: 'Ada.Lovelace@Example.COM', description: 'x' });
  expect(webAddress).toMatchObject({ type: 'XING_PROFILE', url: 'https://EXAMPLE.com/Ada?x=1#y' });
  expect(await api.db.email.findFirst()).toMatchObject({ normalizedAddress: 'ada.lovelace@example.com' });
});

test.each([
  ['+49 30 901820', undefined, '+4930901820'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['030 901820', undefined, '+4930901820'],
  ['(212) 555-0123', 'US', '+12125550123'],
  ['extension 7', undefined, null],
] as const)('R3.42 RU.17 reads the number %s in the country %s as %s', async (number, countryCode, e164) => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api, {
    addresses: countryCode ? [{ type: 'OFFICE', city: 'X', countryCode }] : [],
  });

  const { phone } = await api.runOk(AddPhone, { input: { ownerId, detail: { type: 'MAIN', number } } });

  expect(phone).toMatchObject({ number, e164 });
});

test.each([
  [undefined, ['EVERYTHING']],
  [[], ['EVERYTHING']],
  [['CALL', 'EVERYTHING'], ['EVERYTHING']],
  [['SMS', 'CALL', 'SMS'], ['SMS', 'CALL']],
] as const)('RU.15 usages %p become %p', async (usages, expected) => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);

  const { phone } = await api.runOk(AddPhone, {
    input: { ownerId, detail: { type: 'MOBILE', number: '1', ...(usages && { usages: [...usages] }) } },
  });

  expect(phone.usages).toEqual(expected);
});

test('RU.18 keeps the order of adding; marking one as preferred unmarks the other', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const add = async (address: string, isPreferred: boolean) =>
    (await api.runOk(AddEmail, { input: { ownerId, detail: { type: 'WORK_EMAIL', address, isPreferred } } })).email;

  const first = await add('a@example.com', true);
  const second = await add('b@example.com', true);

  const { contact } = await api.runQuery(Details, { id: ownerId });
  expect(contact?.emails).toEqual([
    { id: first.id, address: 'a@example.com', isPreferred: false, position: 0 },
    { id: second.id, address: 'b@example.com', isPreferred: true, position: 1 },
  ]);
});

test('RU.18 many callers who prefer their own detail leave one preferred', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);

  await Promise.all(
    Array.from({ length: 4 }, (_, index) =>
      api.runOk(AddEmail, { input: { ownerId, detail: { type: 'WORK_EMAIL', address: `a${index}@example.com`, isPreferred: true } } }),
    ),
  );

  expect(await api.db.email.count()).toBe(4);
  expect(await api.db.email.count({ where: { isPreferred: true } })).toBe(1);
});

test('refuses the 101st detail of a kind and names the limit', async () => {
  const api = await createApi();
  const emails = Array.from({ length: 100 }, (_, index) => ({ type: 'WORK_EMAIL' as const, address: `a${index}@example.com` }));
  const { id: ownerId } = await makeIndividualContact(api, { emails });

  const problem = await api.runError(
    AddEmail,
    { input: { ownerId, detail: { type: 'WORK_EMAIL', address: 'more@example.com' } } },
    'ValidationFailed',
  );

  expect(problem).toMatchObject({
    code: 'UNPROCESSABLE',
    violations: [{ propertyPath: 'ownerId', detail: 'has 100 emails already, the most it may have.' }],
  });
});

test('RU.12 names the path of each value that is wrong', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);

  const problem = await api.runError(
    AddAddress,
    { input: { ownerId, detail: { type: 'OFFICE', zip: 'x'.repeat(33), city: 'y'.repeat(257), description: 'z'.repeat(2001) } } },
    'ValidationFailed',
  );

  expect(problem.violations.map(({ propertyPath, detail }) => [propertyPath, detail])).toEqual([
    ['detail.description', 'must have at most 2000 characters.'],
    ['detail.city', 'must have at most 256 characters.'],
    ['detail.zip', 'must have at most 32 characters.'],
  ]);
  expect(await api.db.address.count()).toBe(0);
});

test('RU.3 an owner of another tenant, a deleted one and one of another type are not found', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const { address } = await api.runOk(AddAddress, { input: { ownerId: id, detail: { type: 'OFFICE', city: 'Berlin' } } });
  const detail = { type: 'WORK_EMAIL', address: 'a@example.com' } as const;

  for (const ownerId of [address.id, 'individual_0', id.replace('individual', 'organization')]) {
    const problem = await api.runError(AddEmail, { input: { ownerId, detail } }, 'NotFound');
    expect(problem).toMatchObject({ propertyPath: 'ownerId', id: ownerId });
  }
  await api.runError(AddEmail, { input: { ownerId: id, detail } }, 'NotFound', { as: api.stranger });
  const [error] = await api.runRefused(AddEmail, { input: { ownerId: id, detail } }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.email.count()).toBe(0);
});

test.each(['a\ud800b', 'a\u0000b'])('half a character and a control character are violations: %j', async (number) => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);

  const problem = await api.runError(AddPhone, { input: { ownerId, detail: { type: 'MAIN', number } } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'detail.number', code: 'INVALID_FORMAT' }]);
});
