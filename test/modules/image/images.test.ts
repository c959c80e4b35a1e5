import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { addImage, AddImage, imagesOf, RemoveImage, RestoreImage } from './imageDocuments.ts';
import { makeJpeg, makePlaceholder, makePng } from './makeImages.ts';

const owners: [name: string, make: (api: Api) => Promise<string>][] = [
  ['an individual', async (api) => (await makeIndividualContact(api)).id],
  ['an organization', async (api) => (await makeOrganizationContact(api)).id],
  ['a placeholder customer', makePlaceholder],
];

test.each(owners)('R3.71 R3.72 R3.61 R3.75 each new image of %s is the first and the default, until it is removed', async (_name, make) => {
  const api = await createApi();
  const ownerId = await make(api);
  expect(await imagesOf(api, ownerId)).toEqual({ ids: [], defaultId: null });

  const first = await addImage(api, ownerId, await makePng({ shade: 1 }));
  const second = await addImage(api, ownerId, await makePng({ shade: 2 }));
  const third = await addImage(api, ownerId, await makePng({ shade: 3 }));
  expect(await imagesOf(api, ownerId)).toEqual({ ids: [third.id, second.id, first.id], defaultId: third.id });

  const removed = await api.runOk(RemoveImage, { input: { ownerId, id: third.id, ifVersion: 1 } });
  expect(removed.image).toEqual({ id: third.id, deleted: true });
  expect(await imagesOf(api, ownerId)).toEqual({ ids: [second.id, first.id], defaultId: second.id });
});

test.each([
  ['JPEG', 'image/jpeg', makeJpeg],
  ['PNG', 'image/png', makePng],
])('R3.73 RU.24 %s is taken, and says what it is', async (_name, mediaType, make) => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const file = await make({ width: 31, height: 17 });

  const { image, owner } = await api.runOk(AddImage, { input: { ownerId, data: file.toString('base64') } });

  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(image).toMatchObject({ mediaType, byteSize: file.length, width: 31, height: 17, sha256, version: 1 });
  expect(image.url).toMatch(/^\/images\/[0-9a-f-]{36}\/image_[0-9a-f]{32}\?expires=\d+&signature=[\w-]{43}$/);
  expect(owner).toEqual({ __typename: 'IndividualContact', id: ownerId, images: [{ id: image.id }], defaultImage: { id: image.id } });
  const [row] = await api.db.imageData.findMany();
  expect(Buffer.from(row!.bytes)).toEqual(file);
});

test('R3.71 an owner is named by its UUID as well', async () => {
  const api = await createApi();
  const { uuid } = await makeIndividualContact(api);
  const placeholder = (await makePlaceholder(api)).replace('placeholder_customer_', '');

  await addImage(api, uuid, await makePng());
  await addImage(api, placeholder, await makePng());

  expect(await api.db.image.count()).toBe(2);
});

test('R3.75 RU.5 a removed image is restored to its place, by TENANT_BACKOFFICE alone', async () => {
  const api = await createApi();
  const ownerId = await makePlaceholder(api);
  const [first, second] = [await addImage(api, ownerId, await makePng()), await addImage(api, ownerId, await makePng())];
  const input = { ownerId, id: second.id };
  await api.runOk(RemoveImage, { input });
  const third = await addImage(api, ownerId, await makePng());

  expect(await api.runError(RestoreImage, { input }, 'PermissionDenied')).toMatchObject({ permission: 'TENANT_BACKOFFICE' });
  const { image } = await api.runOk(RestoreImage, { input }, { as: api.backoffice });

  expect(image).toEqual({ id: second.id, deleted: false });
  expect((await imagesOf(api, ownerId)).ids).toEqual([third.id, second.id, first.id]);
  await api.runError(RestoreImage, { input }, 'NotFound', { as: api.backoffice });
});

test('RU.24 every write is in the change feed, and no byte of an image', async () => {
  const api = await createApi();
  const { id: ownerId, uuid } = await makeIndividualContact(api);
  const { id, uuid: entityId, sha256 } = await addImage(api, ownerId, await makePng());
  await api.runOk(RemoveImage, { input: { ownerId, id } });
  await api.runOk(RestoreImage, { input: { ownerId, id } }, { as: api.backoffice });

  const changes = await api.db.change.findMany({ where: { entity: 'Image', entityId }, orderBy: { sequence: 'asc' } });

  expect(changes.map(({ operation, version }) => [operation, version])).toEqual([['CREATE', 1], ['DELETE', 2], ['RESTORE', 3]]);
  expect(Object.keys(changes[0]!.fields as object).sort()).toEqual(
    ['byteSize', 'contactId', 'height', 'mediaType', 'position', 'sha256', 'width'],
  );
  expect(changes[0]!.fields).toMatchObject({ contactId: { old: null, new: uuid }, sha256: { new: sha256 } });
});

test('R3.72 an owner has at most 100 images', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const file = await makePng();
  const [oldest] = [await addImage(api, ownerId, file)];
  for (let count = 1; count < 100; count++) await addImage(api, ownerId, file);

  const full = await api.runError(AddImage, { input: { ownerId, data: file.toString('base64') } }, 'ValidationFailed');
  expect(full).toMatchObject({ status: 422, violations: [{ propertyPath: 'ownerId', code: 'TOO_LONG' }] });
  await api.runOk(RemoveImage, { input: { ownerId, id: oldest.id } });
  await addImage(api, ownerId, file);
  const stillFull = await api.runError(RestoreImage, { input: { ownerId, id: oldest.id } }, 'ValidationFailed', { as: api.backoffice });
  expect(stillFull.violations).toMatchObject([{ propertyPath: 'ownerId', code: 'TOO_LONG' }]);
  expect((await imagesOf(api, ownerId)).ids).toHaveLength(100);
});

test('R3.72 images that are added at the same time all get a place of their own', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const file = await makePng();

  await Promise.all(Array.from({ length: 5 }, () => addImage(api, ownerId, file)));

  const positions = (await api.db.image.findMany()).map(({ position }) => position);
  expect(positions.sort((a, b) => a - b)).toEqual([-5, -4, -3, -2, -1]);
});

test('R3.74 an image of nearly 9,000,000 bytes fits into a request, and is read back', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const file = await sharp({ create: { width: 2990, height: 1000, channels: 3, background: 'red' } }).png({ compressionLevel: 0 }).toBuffer();
  expect(file.length).toBeGreaterThan(8_900_000);

  const { url } = await addImage(api, ownerId, file);

  const response = await api.app.fetch(`http://kith.test${url}`);
  expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
});

const ReadImage = graphql(`
  query ReadImage($id: ID!) {
    node(id: $id) {
      ... on Image {
        position
        contact {
          id
        }
        placeholderCustomer {
          id
        }
      }
    }
  }
`);

test('an image says whom it shows and where it stands', async () => {
  const api = await createApi();
  const [contactId, placeholderId] = [(await makeIndividualContact(api)).id, await makePlaceholder(api)];
  const [first, second, other] = [
    await addImage(api, contactId, await makePng({ shade: 1 })),
    await addImage(api, contactId, await makePng({ shade: 2 })),
    await addImage(api, placeholderId, await makePng({ shade: 3 })),
  ];

  const [ofFirst, ofSecond, ofOther] = await Promise.all([first, second, other].map(({ id }) => api.runQuery(ReadImage, { id })));

  expect(ofFirst!.node).toMatchObject({ contact: { id: contactId }, placeholderCustomer: null });
  expect(ofOther!.node).toMatchObject({ contact: null, placeholderCustomer: { id: placeholderId } });
  const positionOf = (answer: typeof ofFirst) => (answer!.node as { position: number }).position;
  expect(positionOf(ofSecond)).toBeLessThan(positionOf(ofFirst));
});
