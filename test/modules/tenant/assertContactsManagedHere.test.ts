import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeApiKey } from '../access/makeApiKey.ts';
import { AddEmail } from '../contactDetail/detailDocuments.ts';
import { addImage, AddImage, RemoveImage, RestoreImage } from '../image/imageDocuments.ts';
import { makePlaceholder, makePng } from '../image/makeImages.ts';
import { ExternalContactManagementNode, SetExternalContactManagement } from './documents.ts';

const detail = { type: 'WORK_EMAIL' as const, address: 'ada@example.com', isPreferred: true };

test('RU.35: while contacts are managed elsewhere they can be read, but not changed', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const input = { ownerId: id, detail };
  const use = (useExternalContactManagement: boolean) =>
    api.runOk(SetExternalContactManagement, { input: { useExternalContactManagement } }, { as: api.backoffice });
  await use(true);
  const [error] = await api.runRefused(AddEmail, { input });

  expect(error?.extensions).toMatchObject({ code: 'EXTERNALLY_MANAGED', startUrl: null });
  expect(await api.db.email.count()).toBe(0);
  expect((await api.runQuery(ExternalContactManagementNode, { id })).node).toEqual({ __typename: 'IndividualContact', id });
  await api.runError(AddEmail, { input }, 'NotFound', { as: api.stranger });

  await use(false);
  await api.runOk(AddEmail, { input });
  expect(await api.db.email.count()).toBe(1);
});

test('RU.35: an API key with CONTACTS_SYNC writes contacts all the same, if it may write at all', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  await api.runOk(SetExternalContactManagement, { input: { useExternalContactManagement: true } }, { as: api.backoffice });
  const { actor } = await makeApiKey(api, { permissions: ['TENANT_ACCESS', 'CONTACTS_SYNC'] });
  const { actor: syncOnly } = await makeApiKey(api, { permissions: ['CONTACTS_SYNC'] });

  await api.runError(AddEmail, { input: { ownerId: id, detail } }, 'PermissionDenied', { as: syncOnly });
  await api.runOk(AddEmail, { input: { ownerId: id, detail } }, { as: actor });
  expect(await api.db.email.count()).toBe(1);
});

test('RU.35: images of contacts are refused, images of placeholder customers are not', async () => {
  const api = await createApi();
  const { id: contactId } = await makeIndividualContact(api);
  const data = (await makePng()).toString('base64');
  const image = await addImage(api, contactId, await makePng());
  await api.runOk(SetExternalContactManagement, { input: { useExternalContactManagement: true } }, { as: api.backoffice });
  const refusals = [
    await api.runRefused(AddImage, { input: { ownerId: contactId, data } }),
    await api.runRefused(RemoveImage, { input: { ownerId: contactId, id: image.id } }),
    await api.runRefused(RestoreImage, { input: { ownerId: contactId, id: image.id } }, { as: api.backoffice }),
  ];

  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(refusals.map(() => 'EXTERNALLY_MANAGED'));
  expect(await api.db.image.findMany({ select: { deletedAt: true } })).toEqual([{ deletedAt: null }]);
  const ownerId = await makePlaceholder(api);
  const own = await addImage(api, ownerId, await makePng());
  await api.runOk(RemoveImage, { input: { ownerId, id: own.id } });
});
