import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { addImage, type WrittenImage } from '../service/addImage.ts';
import { removeImage } from '../service/removeImage.ts';
import { restoreImage } from '../service/restoreImage.ts';
import { Image } from './Image.ts';

const ownerField = (t: InputFields) =>
  t.id({ required: true, description: 'The id of the individual, organization or placeholder customer that it belongs to.' });

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the image.' });

const payload = (t: PayloadFields<WrittenImage>) => ({
  image: t.prismaField({
    type: Image,
    description: 'The image as it is now.',
    ...writtenRow('Image'),
  }),
  owner: t.node({
    description: 'The individual, organization or placeholder customer as it is now.',
    id: ({ owner }) => ({ id: owner.uuid, type: owner.type }),
  }),
});

defineMutation('addImage', {
  description: 'Puts an image before the others of its owner, which may have at most 100; it becomes the default image.',
  input: (t) => ({
    ownerId: ownerField(t),
    data: t.string({
      required: true,
      description:
        'A JPEG or PNG file of at most 9,000,000 bytes in base64 (RFC 4648, section 4) without line breaks. A side may have ' +
        '10,000 pixels, the image 40,000,000. The file is judged by its content: it must be whole, have nothing behind its ' +
        'end, and not move.',
    }),
  }),
  resolve: addImage,
  payload,
  problems: [NotFound],
});

defineMutation('removeImage', {
  description: 'Deletes an image; it can be restored. If it was the first, the next one becomes the default image.',
  input: (t) => ({ ownerId: ownerField(t), id: idField(t), ifVersion: versionField(t) }),
  resolve: removeImage,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreImage', {
  description: 'Brings a deleted image back to its place among the others. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ ownerId: ownerField(t), id: idField(t) }),
  resolve: restoreImage,
  payload,
  problems: [NotFound],
});
