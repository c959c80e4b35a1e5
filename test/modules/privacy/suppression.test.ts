import { createHmac } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { individual, organization, placeholder, type Named } from '../../contract/operations/things.ts';
import { World } from '../../contract/operations/World.ts';
import type { SuppressionKey } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { dumpTenant } from './dump.ts';
import { inside } from './makePerson.ts';

const email = 'Ada.Suppressed@kith.example';
const phone = '+49 431 5551815';
const externalId = 'suppressed-1';

let world: World;
let receipt: string;

const erase = async (id: string, of = world): Promise<string> =>
  (await of.change<{ erasure: Named }>('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }')).erasure.id;

const person = { externalId, emails: [{ type: 'WORK_EMAIL', address: email }], phones: [{ type: 'MAIN', number: phone }] };

beforeAll(async () => {
  world = await World.create();
  receipt = await erase((await individual(world, person)).id);
});

const again = { type: 'PERSONAL_EMAIL', address: email.toLowerCase() };
/** The same number, as somebody else types it. */
const call = { type: 'MOBILE', number: '0431 / 555 18 15' };

const idOf = async (thing: Promise<Named>): Promise<string> => (await thing).id;
const detailOf = async (mutation: string, ownerId: string, detail: object, field: string) =>
  (await world.change<Record<string, Named>>(mutation, { ownerId, detail }, `${field} { id }`))[field]!.id;
const upsert = (items: object[]) => ({ match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_FAILED_ROWS', items });

type Way = [what: string, mutation: string, input: (world: World) => Promise<object>, paths: string[]];

const ways: Way[] = [
  ['a new individual', 'createIndividualContact', () => Promise.resolve({ name: 'Ada', ...person }), ['externalId', 'emails.0.address', 'phones.0.number']],
  ['a new organization', 'createOrganizationContact', () => Promise.resolve({ name: 'Ada Ltd', emails: [{ ...again, address: 'x@kith.example' }, again] }), ['emails.1.address']],
  ['an external id of an individual', 'updateIndividualContact', async () => ({ id: await idOf(individual(world)), patch: { externalId } }), ['patch.externalId']],
  ['an e-mail address', 'addEmail', async () => ({ ownerId: await idOf(organization(world)), detail: again }), ['detail.address']],
  [
    'another e-mail address',
    'updateEmail',
    async () => {
      const ownerId = await idOf(individual(world));
      return { ownerId, id: await detailOf('addEmail', ownerId, { ...again, address: 'other@kith.example' }, 'email'), patch: { address: email } };
    },
    ['patch.address'],
  ],
  ['a phone number', 'addPhone', async () => ({ ownerId: await idOf(individual(world)), detail: call }), ['detail.number']],
  [
    'another phone number',
    'updatePhone',
    async () => {
      const ownerId = await idOf(individual(world));
      return { ownerId, id: await detailOf('addPhone', ownerId, { ...call, number: '+49 431 1' }, 'phone'), patch: { number: phone } };
    },
    ['patch.number'],
  ],
  [
    'a professional identity',
    'addProfessionalIdentity',
    async () => ({ individualId: await idOf(individual(world)), organizationId: await idOf(organization(world)), isActive: true, phones: [call] }),
    ['phones.0.number'],
  ],
  [
    'a contact point',
    'createContactPoint',
    async () => ({ customerId: await idOf(placeholder(world)), label: 'Desk', phoneNumber: phone, emailAddress: email }),
    ['emailAddress', 'phoneNumber'],
  ],
  [
    'another contact point',
    'updateContactPoint',
    async () => {
      const input = { customerId: await idOf(placeholder(world)), label: 'Desk', phoneNumber: '1', emailAddress: null };
      const { contactPoint } = await world.change<{ contactPoint: Named }>('createContactPoint', input, 'contactPoint { id }');
      return { id: contactPoint.id, patch: { emailAddress: email } };
    },
    ['patch.emailAddress'],
  ],
  [
    'a customer contact',
    'createCustomerContact',
    () => Promise.resolve({ email, numbers: [{ position: 2, number: '+49 431 1' }, { position: 1, number: phone }] }),
    ['email', 'numbers.1.number'],
  ],
  [
    'another customer contact',
    'updateCustomerContact',
    async () => {
      const { customerContact } = await world.change<{ customerContact: Named }>('createCustomerContact', { name: 'Ada' }, 'customerContact { id }');
      return { id: customerContact.id, patch: { numbers: [{ position: 1, number: phone }] } };
    },
    ['patch.numbers.0.number'],
  ],
  ...['addExternalIdMappings', 'setExternalIdMappings'].map((mutation): Way => [
    `a mapping: ${mutation}`,
    mutation,
    async () => ({ kind: 'INDIVIDUAL', pairs: [{ contactId: await idOf(individual(world)), externalId: 'other' + mutation }, { contactId: await idOf(individual(world)), externalId }] }),
    ['pairs.1.externalId'],
  ]),
];

test.each(ways)('is not stored again: %s', async (_what, mutation, input, paths) => {
  const asked = await input(world);
  const before = await dumpTenant(world.api.tenantId);
  const answer = await world.answer(mutation, asked, '... on Problem { code status detail } ... on Suppressed { propertyPaths }');
  expect(answer).toMatchObject({ __typename: 'Suppressed', code: 'SUPPRESSED', status: 409, propertyPaths: paths });
  expect(await dumpTenant(world.api.tenantId)).toEqual(before);
});

test('a bulk upsert refuses the rows that would store it, each with its places', async () => {
  const items = [
    { individual: { externalId: 'fine-1', name: 'Grace' } },
    { individual: { ...person, name: 'Ada' } },
    { organization: { externalId, name: 'Acme', phones: [call] } },
    { organization: { externalId: 'fine-2', name: 'Kith' } },
  ];
  const selection = 'results { action problems { __typename index ... on Suppressed { propertyPaths } } }';
  const problem = (index: number, propertyPaths: string[]) => ({ __typename: 'Suppressed', index, propertyPaths });
  expect(await world.change('upsertContacts', upsert(items), selection)).toMatchObject({
    results: [
      { action: 'CREATED', problems: [] },
      { action: 'REJECTED', problems: [problem(1, ['individual.externalId', 'individual.emails.0.address', 'individual.phones.0.number'])] },
      { action: 'REJECTED', problems: [problem(2, ['organization.phones.0.number'])] },
      { action: 'CREATED', problems: [] },
    ],
  });
  const changed = [{ individual: { externalId: 'fine-1', emails: [again] } }, { organization: { externalId: 'fine-2', name: 'Kith Ltd' } }];
  expect(await world.change('upsertContacts', upsert(changed), selection)).toMatchObject({
    results: [{ action: 'REJECTED', problems: [problem(0, ['individual.emails.0.address'])] }, { action: 'UPDATED' }],
  });
});

test('the external id of an organization is another one, and another tenant stores what it likes', async () => {
  await organization(world, { externalId });
  const other = await World.create();
  await individual(other, { ...person, name: 'Ada' });
  await erase((await individual(other)).id, other);
  await individual(other, { name: 'Ada', emails: [again] });
});

test('only keyed hashes are kept: HMAC-SHA-256 of kind and value', async () => {
  const { suppressionKey } = await world.api.db.tenant.findFirstOrThrow();
  const hashOf = (text: string) => createHmac('sha256', suppressionKey!).update(text).digest('hex');
  const rows = await world.api.db.suppression.findMany({ where: { erasureId: inside(receipt) } });
  expect(rows.map(({ hash }) => hash).sort()).toEqual([`EMAIL ${email.toLowerCase()}`, 'PHONE +494315551815', `EXTERNAL_ID ${externalId}`].map(hashOf).sort());
  expect(suppressionKey).toHaveLength(32);
});

test('what another record has is shared, and is not suppressed', async () => {
  const shared = [{ type: 'MAIN', number: '+49 431 8800' }];
  await organization(world, { phones: shared });
  const id = await idOf(individual(world, { phones: shared, emails: [{ type: 'WORK_EMAIL', address: 'own@kith.example' }] }));
  const { erasure } = await world.change<{ erasure: object }>('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { suppressions { kind count } }');
  expect(erasure).toEqual({ suppressions: [{ kind: 'EMAIL', count: 1 }] });
  await individual(world, { phones: shared });
});

test('what the person had before is suppressed as well', async () => {
  const id = await idOf(individual(world, { externalId: 'former-1' }));
  await world.change('updateIndividualContact', { id, patch: { externalId: 'former-2' } }, '__typename');
  await erase(id);
  for (const former of ['former-1', 'former-2']) {
    expect(await world.answer('createIndividualContact', { name: 'Ada', externalId: former }, '__typename')).toEqual({ __typename: 'Suppressed' });
  }
});

test('an update that leaves a value as it is says nothing of it', async () => {
  const id = await idOf(individual(world, { emails: [{ type: 'WORK_EMAIL', address: 'twice@kith.example' }] }));
  await world.change('deleteIndividualContact', { id }, '__typename');
  await erase(await idOf(individual(world, { emails: [{ type: 'WORK_EMAIL', address: 'twice@kith.example' }] })));
  await world.change('restoreContact', { id }, '__typename');
  const { contact } = await world.read<{ contact: { emails: Named[] } }>('query ($id: ID!) { contact(id: $id) { emails { id } } }', { id });
  const patch = { address: 'twice@kith.example', description: 'office' };
  await world.change('updateEmail', { ownerId: id, id: contact.emails[0]!.id, patch }, '__typename');
});

const Lift = graphql(`
  mutation LiftSuppression($input: LiftSuppressionInput!) {
    liftSuppression(input: $input) {
      ... on LiftSuppressionPayload {
        count
      }
      ...Problems
    }
  }
`);

const lift = (by: SuppressionKey) => world.api.runOk(Lift, { input: { by } }, { as: world.api.backoffice });
const notFound = (by: SuppressionKey) => world.api.runError(Lift, { input: { by } }, 'NotFound', { as: world.api.backoffice });

test('one value is allowed again, then the rest of the erasure, and the receipt says so', async () => {
  const one = await World.create();
  const id = await erase((await individual(one, person)).id, one);
  const lifted = (by: object) => one.change('liftSuppression', { by }, 'count');
  const suppressions = async () =>
    (await one.read<{ erasure: { suppressions: object; version: number } }>('query ($id: ID!) { erasure(id: $id) { version suppressions { kind count } } }', { id })).erasure;

  expect(await lifted({ phoneNumber: call.number })).toMatchObject({ count: 1 });
  const left = [{ kind: 'EMAIL', count: 1 }, { kind: 'EXTERNAL_ID', count: 1 }];
  expect(await suppressions()).toEqual({ version: 2, suppressions: left });
  await individual(one, { phones: person.phones });
  expect(await one.answer('createIndividualContact', { name: 'Ada', emails: [again] }, '__typename')).toEqual({ __typename: 'Suppressed' });

  expect(await lifted({ erasureId: id })).toMatchObject({ count: 2 });
  expect(await suppressions()).toEqual({ version: 3, suppressions: [] });
  await individual(one, { emails: person.emails, externalId });
});

test.each<[SuppressionKey, string]>([
  [{ erasureId: 'erasure_00000000000000000000000000000000' }, 'by.erasureId'],
  [{ email: 'nobody@kith.example' }, 'by.email'],
  [{ phoneNumber: '+49 431 404' }, 'by.phoneNumber'],
  [{ phoneNumber: 'no number' }, 'by.phoneNumber'],
  [{ externalId: 'nobody' }, 'by.externalId'],
])('there is nothing to lift: %j', async (by, propertyPath) => {
  expect(await notFound(by)).toMatchObject({ propertyPath });
});

test('lifting needs the permission of the back office, and is refused to another tenant', async () => {
  const { api } = world;
  const before = await dumpTenant(api.tenantId);
  const input = { by: { externalId } };
  expect((await api.runError(Lift, { input }, 'PermissionDenied')).permission).toBe('TENANT_BACKOFFICE');
  expect((await api.runRefused(Lift, { input }, { as: api.anonymous }))[0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const by of [input.by, { erasureId: receipt }]) await api.runError(Lift, { input: { by } }, 'NotFound', { as: api.stranger });
  const { violations } = await api.runError(Lift, { input: { by: { email: 'no address' } } }, 'ValidationFailed', { as: api.backoffice });
  expect(violations).toMatchObject([{ propertyPath: 'by.email' }]);
  expect(await dumpTenant(api.tenantId)).toEqual(before);
  expect((await lift({ externalId: 'former-1' })).count).toBe(1);
});

test('asking costs one statement, whatever the number of values', async () => {
  const create = (count: number) =>
    countStatements(() =>
      makeIndividualContact(world.api, {
        emails: Array.from({ length: count }, (_, index) => ({ type: 'WORK_EMAIL' as const, address: `cost${count}.${index}@kith.example` })),
      }),
    );
  await create(0);
  const none = await create(0);
  expect([await create(1), await create(50)]).toEqual([none + 1, none + 1]);
});
