import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';

const CreateIndividual = graphql(`
  mutation CreateIndividualWithEverything($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      ... on CreateIndividualContactPayload {
        contact {
          id
          uuid
          kind
          name
          externalId
          dateOfBirth
          anniversary
          version
          deleted
          deletedAt
          createdAt
          updatedAt
          addresses {
            fullAddress
            usageContext
            position
          }
          emails {
            address
            isPreferred
            position
          }
          phones {
            number
            e164
          }
          webAddresses {
            url
          }
          tags {
            name
          }
        }
        warnings {
          propertyPath
          code
        }
      }
      ...Problems
    }
  }
`);

test('R3.9 R3.16 R3.19 R3.20 creates an individual with every field', async () => {
  const api = await createApi({ now: () => new Date('2026-03-01T12:00:00Z') });

  const { contact } = await api.runOk(CreateIndividual, {
    input: { name: 'Ada Lovelace', externalId: 'crm-1', dateOfBirth: '1815-12-10', anniversary: '1835-07-08' },
  });

  expect(contact).toMatchObject({
    id: `individual_${contact.uuid.replaceAll('-', '')}`,
    kind: 'INDIVIDUAL',
    name: 'Ada Lovelace',
    externalId: 'crm-1',
    dateOfBirth: '1815-12-10',
    anniversary: '1835-07-08',
    version: 1,
    deleted: false,
    deletedAt: null,
    createdAt: '2026-03-01T12:00:00.000Z',
    updatedAt: '2026-03-01T12:00:00.000Z',
  });
});

test('R3.21 creates the details and tags of the same call in their order', async () => {
  const api = await createApi();

  const { contact, warnings } = await api.runOk(CreateIndividual, {
    input: {
      name: 'Ada',
      addresses: [{ type: 'OFFICE', fullAddress: 'Somewhere' }],
      emails: [
        { type: 'WORK_EMAIL', address: 'ada@example.com' },
        { type: 'PERSONAL_EMAIL', address: 'ada@example.org', isPreferred: true },
      ],
      phones: [{ type: 'MOBILE', number: '+44 20 7946 0958' }],
      webAddresses: [{ type: 'HOMEPAGE_OR_WEBSITE', url: 'https://example.com/ada' }],
      tags: ['vip', 'press'],
    },
  });

  expect(contact.addresses).toEqual([{ fullAddress: 'Somewhere', usageContext: 'PERSONAL', position: 0 }]);
  expect(contact.emails).toEqual([
    { address: 'ada@example.com', isPreferred: false, position: 0 },
    { address: 'ada@example.org', isPreferred: true, position: 1 },
  ]);
  expect(contact.phones).toEqual([{ number: '+44 20 7946 0958', e164: '+442079460958' }]);
  expect(contact.webAddresses).toEqual([{ url: 'https://example.com/ada' }]);
  expect(contact.tags).toEqual([{ name: 'press' }, { name: 'vip' }]);
  expect(warnings).toEqual([]);
});

test('R2.6 RU.11 reports every violation at once and writes nothing', async () => {
  const api = await createApi();

  const problem = await api.runError(
    CreateIndividual,
    {
      input: {
        name: ' ',
        externalId: 'x'.repeat(257),
        emails: [
          { type: 'WORK_EMAIL', address: 'nobody', isPreferred: true },
          { type: 'WORK_EMAIL', address: 'a@example.com', isPreferred: true },
        ],
        addresses: [{ type: 'OFFICE' }],
        webAddresses: [{ type: 'BLOG', url: 'ftp://example.com' }],
      },
    },
    'ValidationFailed',
  );

  expect(problem).toMatchObject({ code: 'INVALID_PARAMETER', status: 400, type: '/problems/invalid-parameter' });
  expect(problem.violations.map(({ propertyPath, in: location, code }) => [propertyPath, location, code])).toEqual([
    ['name', 'BODY', 'TOO_SHORT'],
    ['externalId', 'BODY', 'TOO_LONG'],
    ['addresses.0.fullAddress', 'BODY', 'REQUIRED'],
    ['emails.0.address', 'BODY', 'INVALID_FORMAT'],
    ['emails', 'BODY', 'TOO_MANY_PREFERRED'],
    ['webAddresses.0.url', 'BODY', 'INVALID_FORMAT'],
  ]);
  expect(await api.db.contact.count()).toBe(0);
  expect(await api.db.change.count()).toBe(0);
});

test('refuses two preferred details of a kind and more details than the limit it names', async () => {
  const api = await createApi();
  const email = (index: number) => ({ type: 'WORK_EMAIL' as const, address: `a${index}@example.com`, isPreferred: index < 2 });

  const twoPreferred = await api.runError(CreateIndividual, { input: { name: 'A', emails: [email(0), email(1)] } }, 'ValidationFailed');
  const tooMany = await api.runError(
    CreateIndividual,
    { input: { name: 'A', emails: Array.from({ length: 10_000 }, (_, index) => email(index + 2)) } },
    'ValidationFailed',
  );

  expect(twoPreferred.violations).toEqual([
    { propertyPath: 'emails', in: 'BODY', detail: 'must mark at most one as preferred.', code: 'TOO_MANY_PREFERRED' },
  ]);
  expect(tooMany.violations).toEqual([
    { propertyPath: 'emails', in: 'BODY', detail: 'must have at most 100 elements.', code: 'TOO_LONG' },
  ]);
  expect(await api.db.contact.count()).toBe(0);
});

test('RU.10 RU.12 refuses an external id that an individual has, and names the holder', async () => {
  const api = await createApi();
  const { contact } = await api.runOk(CreateIndividual, { input: { name: 'Ada', externalId: 'crm-1' } });

  const problem = await api.runError(CreateIndividual, { input: { name: 'Bob', externalId: 'crm-1' } }, 'Conflict');

  expect(problem).toMatchObject({
    code: 'CONFLICT',
    status: 409,
    propertyPath: 'externalId',
    existing: { __typename: 'IndividualContact', id: contact.id },
  });
  expect(await api.db.contact.count()).toBe(1);
});

test('one of many callers with the same external id succeeds, the others are told who has it', async () => {
  const api = await createApi();

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => api.runQuery(CreateIndividual, { input: { name: 'Ada', externalId: 'crm-1' } })),
  );

  const types = answers.map((answer) => answer.createIndividualContact.__typename).sort();
  expect(types).toEqual([...Array<string>(5).fill('Conflict'), 'CreateIndividualContactPayload']);
  expect(await api.db.contact.count()).toBe(1);
});

test('warns of the two listed country codes that ISO 3166-1 does not assign', async () => {
  const api = await createApi();

  const { warnings } = await api.runOk(CreateIndividual, {
    input: {
      name: 'Ada',
      addresses: [
        { type: 'OFFICE', city: 'Willemstad', countryCode: 'AN' },
        { type: 'OFFICE', city: 'Berlin', countryCode: 'DE' },
        { type: 'OFFICE', city: "St. George's", countryCode: 'WG' },
      ],
    },
  });

  expect(warnings).toEqual([
    { propertyPath: 'addresses.0.countryCode', code: 'UNASSIGNED_COUNTRY_CODE' },
    { propertyPath: 'addresses.2.countryCode', code: 'UNASSIGNED_COUNTRY_CODE' },
  ]);
});

test('needs somebody signed in who has the permission TENANT_ACCESS', async () => {
  const api = await createApi();
  const input = { name: 'Ada' };

  const [error] = await api.runRefused(CreateIndividual, { input }, { as: api.anonymous });

  expect(error?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await api.db.contact.count()).toBe(0);
});

test('records one change for each row, with the new values, the actor and the request', async () => {
  const api = await createApi();
  const { contact } = await api.runOk(
    CreateIndividual,
    { input: { name: 'Ada', emails: [{ type: 'WORK_EMAIL', address: 'Ada@example.com' }] } },
    { headers: { 'x-request-id': 'request-1' } },
  );

  const changes = await api.db.change.findMany({ orderBy: { sequence: 'asc' } });

  expect(changes).toMatchObject([
    {
      entity: 'IndividualContact',
      entityId: contact.uuid,
      operation: 'CREATE',
      version: 1,
      actorKind: 'USER',
      actorId: api.access.id,
      requestId: 'request-1',
      fields: { name: { old: null, new: 'Ada' }, kind: { old: null, new: 'INDIVIDUAL' } },
    },
    { entity: 'Email', operation: 'CREATE', version: 1, fields: { address: { old: null, new: 'Ada@example.com' } } },
  ]);
});
