import { graphql } from '../../generated/index.ts';
import type { Api, CallOptions } from '../../support/api.ts';

export const AddImage = graphql(`
  mutation AddImage($input: AddImageInput!) {
    addImage(input: $input) {
      ... on AddImagePayload {
        image {
          id
          uuid
          version
          mediaType
          byteSize
          width
          height
          sha256
          url
        }
        owner {
          __typename
          id
          ... on Contact {
            images {
              id
            }
            defaultImage {
              id
            }
          }
          ... on PlaceholderCustomer {
            images {
              id
            }
            defaultImage {
              id
            }
          }
        }
      }
      ...Problems
    }
  }
`);

export const RemoveImage = graphql(`
  mutation RemoveImage($input: RemoveImageInput!) {
    removeImage(input: $input) {
      ... on RemoveImagePayload {
        image {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestoreImage = graphql(`
  mutation RestoreImage($input: RestoreImageInput!) {
    restoreImage(input: $input) {
      ... on RestoreImagePayload {
        image {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const ImagesOfOwner = graphql(`
  query ImagesOfOwner($id: ID!) {
    node(id: $id) {
      ... on Contact {
        images {
          id
        }
        defaultImage {
          id
          sha256
        }
      }
      ... on PlaceholderCustomer {
        images {
          id
        }
        defaultImage {
          id
          sha256
        }
      }
    }
  }
`);

interface Pictured {
  images: { id: string }[];
  defaultImage: { id: string } | null;
}

/** The ids of an owner's images in their order, and of its default image. */
export async function imagesOf(api: Api, ownerId: string) {
  const { images, defaultImage } = (await api.runQuery(ImagesOfOwner, { id: ownerId })).node as Pictured;
  return { ids: images.map(({ id }) => id), defaultId: defaultImage?.id ?? null };
}

export async function addImage(api: Api, ownerId: string, file: Buffer, call?: CallOptions) {
  const { image } = await api.runOk(AddImage, { input: { ownerId, data: file.toString('base64') } }, call);
  return image;
}
