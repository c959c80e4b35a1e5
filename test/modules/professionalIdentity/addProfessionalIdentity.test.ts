import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeDepartment, makeLocation } from '../organization/makeUnits.ts';

const AddProfessionalIdentity = graphql(`
  mutation AddProfessionalIdentity($input: AddProfessionalIdentityInput!) {
    addProfessionalIdentity(input: $input) {
      ... on AddProfessionalIdentityPayload {
        professionalIdentity {
          id
          uuid
          version
          deleted
          isActive
          jobTitle
          activationDate
          deactivationDate
          individual {
            id
          }
          organization {
            id
          }
          departments {
            name
          }
          locations {
            name
          }
          addresses {
            city
            countryCode
            usageContext
          }
          emails {
            address
            usageContext
          }
          phones {
            e164
            usageContext
          }
          webAddresses {
            url
            usageContext
          }
        }
        warnings {
          propertyPath
        }
      }
      ...Problems
    }
  }
`);

const now = '2026-03-01T12:00:00.000Z';

async function setUp() {
  const api = await createApi({ now: () => new Date(now) });
  const individual = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);
  return { api, individual, organization, ids: { individualId: individual.id, organizationId: organization.id } };
}

test('R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have', async () => {
  const { api, individual, organization, ids } = await setUp();
  const departments = [await makeDepartment(api, organization.id, 'Sales'), await makeDepartment(api, organization.id, 'Law')];
  const location = await makeLocation(api, organization.id, 'London');

  const { professionalIdentity, warnings } = await api.runOk(AddProfessionalIdentity, {
    input: {
      ...ids,
      isActive: true,
      jobTitle: ' Analyst ',
      departmentIds: [departments[0]!.id, departments[1]!.uuid, departments[0]!.id],
      locationIds: [location.id],
      addresses: [{ type: 'OFFICE', city: 'Willemstad', countryCode: 'AN' }],
      emails: [{ type: 'WORK_EMAIL', address: 'ada@engines.example' }],
      phones: [{ type: 'WORK_MOBILE', number: '+44 20 7946 0958' }],
      webAddresses: [{ type: 'PROFESSIONAL_PROFILE', url: 'https://engines.example/ada' }],
    },
  });

  expect(professionalIdentity).toEqual({
    id: `professional_identity_${professionalIdentity.uuid.replaceAll('-', '')}`,
    uuid: professionalIdentity.uuid,
    version: 1,
    deleted: false,
    isActive: true,
    jobTitle: 'Analyst',
    activationDate: now,
    deactivationDate: null,
    individual: { id: individual.id },
    organization: { id: organization.id },
    departments: [{ name: 'Sales' }, { name: 'Law' }],
    locations: [{ name: 'London' }],
    addresses: [{ city: 'Willemstad', countryCode: 'AN', usageContext: 'PROFESSIONAL' }],
    emails: [{ address: 'ada@engines.example', usageContext: 'PROFESSIONAL' }],
    phones: [{ e164: '+442079460958', usageContext: 'PROFESSIONAL' }],
    webAddresses: [{ url: 'https://engines.example/ada', usageContext: 'PROFESSIONAL' }],
  });
  expect(warnings).toEqual([{ propertyPath: 'addresses.0.countryCode' }]);
});

test('records what it created, with its departments and locations', async () => {
  const { api, organization, ids } = await setUp();
  const department = await makeDepartment(api, organization.id);

  const { professionalIdentity } = await api.runOk(AddProfessionalIdentity, {
    input: { ...ids, isActive: true, departmentIds: [department.id] },
  });

  const changes = await api.db.change.findMany({ where: { entityId: professionalIdentity.uuid }, orderBy: { sequence: 'asc' } });
  expect(changes.map(({ entity, version }) => ({ entity, version }))).toEqual(
    changes.map(() => ({ entity: 'ProfessionalIdentity', version: 1 })),
  );
  expect(Object.assign({}, ...changes.map(({ fields }) => fields))).toMatchObject({
    isActive: { old: null, new: true },
    activationDate: { old: null, new: now },
    departmentIds: { old: [], new: [department.uuid] },
  });
});

test('R3.26 RU.8 an inactive identity has no activation date; what is absent or null stays empty', async () => {
  const { api, ids } = await setUp();

  const absent = await api.runOk(AddProfessionalIdentity, { input: { ...ids, isActive: false } });
  const empty = await api.runOk(AddProfessionalIdentity, {
    input: { ...ids, isActive: false, jobTitle: null, departmentIds: null, locationIds: null, emails: null },
  });

  for (const { professionalIdentity } of [absent, empty]) {
    expect(professionalIdentity).toMatchObject({
      isActive: false,
      activationDate: null,
      deactivationDate: null,
      jobTitle: null,
      departments: [],
      locations: [],
      emails: [],
    });
  }
});

test('R3.35 refuses every department and location of another organization, unknown or deleted, all at once', async () => {
  const { api, organization, ids } = await setUp();
  const other = await makeOrganizationContact(api);
  const own = await makeDepartment(api, organization.id);
  const foreign = await makeDepartment(api, other.id);
  const gone = await makeDepartment(api, organization.id);
  await api.db.department.updateMany({ where: { id: gone.uuid }, data: { deletedAt: new Date() } });
  const foreignLocation = await makeLocation(api, other.id);

  const problem = await api.runError(
    AddProfessionalIdentity,
    {
      input: {
        ...ids,
        isActive: true,
        departmentIds: [own.id, foreign.id, gone.id, 'nonsense', ids.organizationId],
        locationIds: [foreignLocation.id],
      },
    },
    'ValidationFailed',
  );

  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'departmentIds.1 FOREIGN_DEPARTMENT',
    'departmentIds.2 FOREIGN_DEPARTMENT',
    'departmentIds.3 FOREIGN_DEPARTMENT',
    'departmentIds.4 FOREIGN_DEPARTMENT',
    'locationIds.0 FOREIGN_LOCATION',
  ]);
  expect(problem).toMatchObject({ code: 'UNPROCESSABLE', status: 422 });
  expect(await api.db.professionalIdentity.count()).toBe(0);
});

test('refuses long texts and long lists, and names each', async () => {
  const { api, ids } = await setUp();
  const many = Array.from({ length: 101 }, () => 'x');

  const problem = await api.runError(
    AddProfessionalIdentity,
    { input: { ...ids, isActive: true, jobTitle: 'x'.repeat(257), departmentIds: many, locationIds: many } },
    'ValidationFailed',
  );

  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'jobTitle TOO_LONG',
    'departmentIds TOO_LONG',
    'locationIds TOO_LONG',
  ]);
  expect(await api.db.professionalIdentity.count()).toBe(0);
});

test('R3.32 R3.35 RU.3 the individual and the organization must exist, live, and be of their kind', async () => {
  const { api, individual, organization, ids } = await setUp();
  const gone = await makeOrganizationContact(api);
  await api.db.contact.updateMany({ where: { id: gone.uuid }, data: { deletedAt: new Date() } });
  const wrong = [
    ['individualId', { ...ids, individualId: organization.id }],
    ['individualId', { ...ids, individualId: 'individual_0' }],
    ['organizationId', { ...ids, organizationId: individual.id }],
    ['organizationId', { ...ids, organizationId: gone.id }],
  ] as const;

  for (const [propertyPath, input] of wrong) {
    const problem = await api.runError(AddProfessionalIdentity, { input: { ...input, isActive: true } }, 'NotFound');
    expect(problem).toMatchObject({ propertyPath, id: input[propertyPath] });
  }
  await api.runError(AddProfessionalIdentity, { input: { ...ids, isActive: true } }, 'NotFound', { as: api.stranger });
  expect(await api.db.professionalIdentity.count()).toBe(0);
});

test('RU.5 needs somebody signed in with the permission TENANT_ACCESS', async () => {
  const { api, ids } = await setUp();
  const variables = { input: { ...ids, isActive: true } };

  const [error] = await api.runRefused(AddProfessionalIdentity, variables, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const as = await signIn(api.tenantId);
  const problem = await api.runError(AddProfessionalIdentity, variables, 'PermissionDenied', { as });
  expect(problem.permission).toBe('TENANT_ACCESS');
  expect(await api.db.professionalIdentity.count()).toBe(0);
});
