import { beforeAll, expect, test } from '@jest/globals';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { addImage, AddImage, RemoveImage, RestoreImage } from './imageDocuments.ts';
import { makePlaceholder, makePng } from './makeImages.ts';

let api: Api;
let ownerId: string;
let id: string;
let data: string;

/** All that a refusal must leave as it is. */
const written = async () => [await api.db.image.findMany(), await api.db.imageData.count(), await api.db.change.count()];

beforeAll(async () => {
  api = await createApi();
  ownerId = (await makeIndividualContact(api)).id;
  const file = await makePng();
  data = file.toString('base64');
  ({ id } = await addImage(api, ownerId, file));
});

test('RU.3 R3.71 an owner that is unknown, of another type, deleted or another tenant\'s is not found', async () => {
  const before = await written();
  const role = await api.db.customer.create({
    data: { tenantId: api.tenantId, id: newUuid(), contactId: (await makeIndividualContact(api)).uuid, customerNumber: 'C-1', customerSince: new Date('2026-01-01'), debtorAccountId: 'D10000009', isActive: true },
  });
  const gone = await makePlaceholder(api);
  await api.db.customer.updateMany({ where: { contactId: null }, data: { deletedAt: new Date() } });
  const ownerIds = [
    encodeId('IndividualContact', newUuid()),
    encodeId('PlaceholderCustomer', newUuid()),
    newUuid(),
    ownerId.replace('individual', 'organization'),
    encodeId('CustomerRole', role.id),
    encodeId('PlaceholderCustomer', role.id),
    role.id,
    gone,
    id,
    'nonsense',
  ];

  for (const unknown of ownerIds) {
    expect(await api.runError(AddImage, { input: { ownerId: unknown, data } }, 'NotFound')).toMatchObject({ propertyPath: 'ownerId', id: unknown });
    await api.runError(RemoveImage, { input: { ownerId: unknown, id } }, 'NotFound');
    await api.runError(RestoreImage, { input: { ownerId: unknown, id } }, 'NotFound', { as: api.backoffice });
  }
  await api.runError(AddImage, { input: { ownerId, data } }, 'NotFound', { as: api.stranger });
  await api.runError(RemoveImage, { input: { ownerId, id } }, 'NotFound', { as: api.stranger });
  expect((await written()).slice(0, 2)).toEqual(before.slice(0, 2));
});

test('R3.75 an image is addressed through its owner', async () => {
  const other = await makeOrganizationContact(api);
  const before = await written();

  for (const input of [{ ownerId: other.id, id }, { ownerId, id: ownerId }, { ownerId, id: encodeId('Image', newUuid()) }]) {
    expect(await api.runError(RemoveImage, { input }, 'NotFound')).toMatchObject({ propertyPath: 'id', id: input.id });
    await api.runError(RestoreImage, { input }, 'NotFound', { as: api.backoffice });
  }
  // It is not deleted.
  await api.runError(RestoreImage, { input: { ownerId, id } }, 'NotFound', { as: api.backoffice });
  expect(await written()).toEqual(before);
});

test('RU.9 a stale version is refused', async () => {
  const before = await written();

  const problem = await api.runError(RemoveImage, { input: { ownerId, id, ifVersion: 7 } }, 'StaleVersion');

  expect(problem).toMatchObject({ currentVersion: 1, current: { __typename: 'Image', id } });
  expect(await written()).toEqual(before);
});

test('RU.5 adding and removing need TENANT_ACCESS, restoring TENANT_BACKOFFICE', async () => {
  const before = await written();
  const nobody = await signIn(api.tenantId);

  for (const [document, input, permission] of [
    [AddImage, { ownerId, data }, 'TENANT_ACCESS'],
    [RemoveImage, { ownerId, id }, 'TENANT_ACCESS'],
    [RestoreImage, { ownerId, id }, 'TENANT_BACKOFFICE'],
  ] as const) {
    const call = { input: input as never };
    expect(await api.runError(document as typeof AddImage, call, 'PermissionDenied', { as: nobody })).toMatchObject({ permission });
    expect(await api.runRefused(document as typeof AddImage, call, { as: api.anonymous })).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  }
  expect(await written()).toEqual(before);
});
