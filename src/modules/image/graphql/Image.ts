import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { firstOfRelation } from '../../../graphql/relations.ts';
import { currentInOrder, Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { PlaceholderCustomer } from '../../customer/graphql/PlaceholderCustomer.ts';
import { urlKeyOfTenant } from '../image.loaders.ts';
import { imageUrl } from '../service/imageUrl.ts';

export const Image = builder.prismaNode('Image', {
  description: 'A picture of a contact or of a placeholder customer.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (image) => image.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    contact: t.relation('contact', {
      type: Contact,
      nullable: true,
      description: 'The contact that it shows; null when it shows a placeholder customer.',
    }),
    placeholderCustomer: t.relation('customer', {
      type: PlaceholderCustomer,
      nullable: true,
      description: 'The placeholder customer that it shows; null when it shows a contact.',
    }),
    position: t.exposeInt('position', { description: 'The place among the images of the same owner: smaller comes first.' }),
    mediaType: t.exposeString('mediaType', { description: 'The format: image/jpeg or image/png (RFC 2046).' }),
    byteSize: t.exposeInt('byteSize', { description: 'The size of the file in bytes, at most 9,000,000.' }),
    width: t.exposeInt('width', {
      description: 'The width in pixels as it is shown, after the turn that its EXIF data asks for; at most 10,000.',
    }),
    height: t.exposeInt('height', {
      description: 'The height in pixels as it is shown, after the turn that its EXIF data asks for; at most 10,000.',
    }),
    sha256: t.exposeString('sha256', { description: 'The SHA-256 of the file, 64 hexadecimal digits (FIPS 180-4).' }),
    url: t.string({
      description:
        'Where the file is read by GET, without a credential: whoever has the URL can read the image. It is relative to the ' +
        'server, for example /images/…, unless the server knows its public origin. It stays the same until midnight (UTC) and ' +
        'holds for 24 to 48 hours; then it answers 410, and a new one is read here. While the image is deleted it answers 404.',
      resolve: async ({ id: imageId }, _args, ctx) => {
        const { tenantId, now, publicOrigin } = ctx;
        return publicOrigin + imageUrl(await urlKeyOfTenant(ctx).load(tenantId), { tenantId, imageId }, now);
      },
      extensions: planned({
        kind: 'value',
        sql: (row) =>
          `json_build_object('id', ${row}.id, 'key', (SELECT encode(t.url_key, 'hex') FROM tenant t WHERE t.tenant_id = ${row}.tenant_id))`,
        finish: {
          value: ({ id: imageId, key }: { id: string; key: string }, _args, { tenantId, now, publicOrigin }) =>
            publicOrigin + imageUrl(Buffer.from(key, 'hex'), { tenantId, imageId }, now),
        },
      }),
    }),
  }),
});

const images = { query: currentInOrder, description: 'The images in their order; at most 100.' };

const defaultImage = {
  type: Image,
  nullable: true as const,
  description: 'The image to show where there is room for one, the first of `images`; null when there is none.',
  ...firstOfRelation('images', currentInOrder),
};

builder.prismaInterfaceFields(Contact, (t) => ({
  images: t.relation('images', images),
  defaultImage: t.field(defaultImage),
}));

builder.prismaObjectFields(PlaceholderCustomer, (t) => ({
  images: t.relation('images', images),
  defaultImage: t.field(defaultImage),
}));
