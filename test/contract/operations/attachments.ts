import { expect } from '@jest/globals';
import { makePng } from '../../modules/image/makeImages.ts';
import { kinds } from './contacts.ts';
import { unique, type Named } from './things.ts';
import type { Operation, World } from './World.ts';

type Owner = (world: World) => Promise<Named>;

/** Listing, adding and removing the images of contacts and of placeholder customers. */
export const imageOperations = (name: string, ownerType: string, make: Owner): Operation[] => {
  const added = async (world: World) => {
    const { id: ownerId } = await make(world);
    const data = (await makePng()).toString('base64');
    const { image } = await world.change<{ image: Named }>('addImage', { ownerId, data }, 'image { id }');
    return { ownerId, id: image.id };
  };
  return [
    {
      name: `${name}: images: list`,
      field: `${ownerType}.images`,
      run: async (world) => {
        const { id, ownerId } = await added(world);
        const query = `query ($id: ID!) { node(id: $id) { ... on ${ownerType} { images { id } } } }`;
        expect(await world.read(query, { id: ownerId })).toEqual({ node: { images: [{ id }] } });
      },
    },
    {
      name: `${name}: images: add`,
      field: 'Mutation.addImage',
      run: async (world) => expect((await added(world)).id).toMatch(/^image_/),
    },
    {
      name: `${name}: images: remove`,
      field: 'Mutation.removeImage',
      run: async (world) => {
        const removed = await world.change<{ image: object }>('removeImage', await added(world), 'image { deleted }');
        expect(removed.image).toEqual({ deleted: true });
      },
    },
  ];
};

const tagOperations = (name: string, make: Owner): Operation[] => {
  const tagged = async (world: World) => {
    const { id: contactId } = await make(world);
    const { tag } = await world.change<{ tag: Named }>('addTag', { contactId, name: 'VIP' }, 'tag { id name }');
    return { contactId, tag };
  };
  const tagsOf = async (world: World, id: string) =>
    (await world.read<{ contact: { tags: object } }>('query ($id: ID!) { contact(id: $id) { tags { name } } }', { id })).contact.tags;
  return [
    {
      name: `${name}: tags: list`,
      field: 'Contact.tags',
      run: async (world) => expect(await tagsOf(world, (await tagged(world)).contactId)).toEqual([{ name: 'VIP' }]),
    },
    {
      name: `${name}: tags: add`,
      field: 'Mutation.addTag',
      run: async (world) => expect((await tagged(world)).tag).toMatchObject({ name: 'VIP' }),
    },
    {
      name: `${name}: tags: remove`,
      field: 'Mutation.removeTag',
      run: async (world) => {
        const { contactId, tag } = await tagged(world);
        await world.change('removeTag', { contactId, tagId: tag.id }, 'contact { id }');
        expect(await tagsOf(world, contactId)).toEqual([]);
      },
    },
  ];
};

const mappingOperations = (name: string, kind: string, make: Owner): Operation[] => {
  const mappings = 'mappings { externalId contact { id } }';
  const write = (world: World, mutation: string, contactId: string, externalId: string) =>
    world.change(mutation, { kind, pairs: [{ contactId, externalId }] }, mappings);
  const mapped = async (world: World) => {
    const [{ id }, externalId] = [await make(world), unique('E')];
    const answer = await write(world, 'addExternalIdMappings', id, externalId);
    return { id, externalId, pair: { externalId, contact: { id } }, answer };
  };
  const listed = (world: World, id: string) =>
    world.read(
      `query ($kind: ContactKind!, $id: ID!) {
        externalIdMappings(kind: $kind, filter: { contactId: { eq: $id } }) { nodes { externalId contact { id } } }
      }`,
      { kind, id },
    );
  type Mapped = Awaited<ReturnType<typeof mapped>>;
  const by = {
    'external id': ({ externalId }: Mapped) => ({ externalId }),
    'contact id': ({ id }: Mapped) => ({ contactId: id }),
  };
  return [
    {
      name: `${name}: id mapping: list`,
      field: 'Query.externalIdMappings',
      run: async (world) => {
        const { id, pair } = await mapped(world);
        expect(await listed(world, id)).toEqual({ externalIdMappings: { nodes: [pair] } });
      },
    },
    {
      name: `${name}: id mapping: add`,
      field: 'Mutation.addExternalIdMappings',
      run: async (world) => {
        const { pair, answer } = await mapped(world);
        expect(answer).toMatchObject({ mappings: [pair] });
      },
    },
    {
      name: `${name}: id mapping: set`,
      field: 'Mutation.setExternalIdMappings',
      run: async (world) => {
        const { id } = await mapped(world);
        const externalId = unique('E');
        const answer = await write(world, 'setExternalIdMappings', id, externalId);
        expect(answer).toMatchObject({ mappings: [{ externalId, contact: { id } }] });
      },
    },
    ...Object.entries(by).flatMap(([key, keyOf]): Operation[] => [
      {
        name: `${name}: id mapping: read by ${key}`,
        field: 'Query.externalIdMapping',
        run: async (world) => {
          const mapping = await mapped(world);
          const query =
            'query ($kind: ContactKind!, $by: ExternalIdMappingKey!) { externalIdMapping(kind: $kind, by: $by) { externalId contact { id } } }';
          expect(await world.read(query, { kind, by: keyOf(mapping) })).toEqual({ externalIdMapping: mapping.pair });
        },
      },
      {
        name: `${name}: id mapping: delete by ${key}`,
        field: 'Mutation.deleteExternalIdMapping',
        run: async (world) => {
          const mapping = await mapped(world);
          await world.change('deleteExternalIdMapping', { kind, by: keyOf(mapping) }, 'removed { externalId }');
          expect(await listed(world, mapping.id)).toEqual({ externalIdMappings: { nodes: [] } });
        },
      },
    ]),
  ];
};

export const attachmentOperations: Operation[] = kinds.flatMap(({ name, type, make }) => [
  ...tagOperations(name, make),
  ...imageOperations(name, 'Contact', make),
  ...mappingOperations(name, type === 'IndividualContact' ? 'INDIVIDUAL' : 'ORGANIZATION', make),
]);
