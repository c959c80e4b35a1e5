import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { recordStatements } from '../../support/countStatements.ts';

const PicturedContacts = graphql(`
  query PicturedContacts {
    contacts(first: 5000) {
      nodes {
        images {
          id
        }
      }
    }
  }
`);

const PicturedContactsWithUrls = graphql(`
  query PicturedContactsWithUrls {
    contacts(first: 5000) {
      nodes {
        images {
          id
          sha256
          url
        }
        defaultImage {
          mediaType
          url
        }
      }
    }
  }
`);

/** Contacts with two images each, straight into the database. */
async function picturedTenant(contacts: number) {
  const api = await createApi();
  const { tenantId, db } = api;
  const ids = Array.from({ length: contacts }, () => newUuid());
  const about = { mediaType: 'image/png', byteSize: 3, width: 1, height: 1, sha256: '0'.repeat(64) };
  const images = ids.flatMap((contactId) => [0, 1].map((position) => ({ tenantId, id: newUuid(), contactId, position, ...about })));
  await db.contact.createMany({ data: ids.map((id) => ({ tenantId, id, kind: 'INDIVIDUAL' as const, name: 'Ada' })) });
  await db.image.createMany({ data: images });
  await db.imageData.createMany({ data: images.map(({ id }) => ({ tenantId, imageId: id, bytes: new Uint8Array([1, 2, 3]) })) });
  return api;
}

test('R3.71 RU.24 a list of contacts with their images reads no bytes, in as many statements for 500 as for 2', async () => {
  const [few, many] = [await picturedTenant(2), await picturedTenant(500)];

  for (const document of [PicturedContacts, PicturedContactsWithUrls] as (typeof PicturedContacts)[]) {
    const short = await recordStatements(() => few.runQuery(document, {}));
    const long = await recordStatements(async () => {
      const { contacts } = await many.runQuery(document, {});
      expect(contacts.nodes.map(({ images }) => images.length)).toEqual(Array(500).fill(2));
    });

    expect(long.length).toBe(short.length);
    expect(long.length).toBeLessThanOrEqual(4);
    expect(long.join('\n')).not.toMatch(/image_data|bytes/);
  }
});
