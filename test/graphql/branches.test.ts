import { expect, test } from '@jest/globals';
import { newUuid } from '../../src/platform/ids.ts';
import { graphql } from '../generated/index.ts';
import { createApi } from '../support/api.ts';
import { makeIndividualContact } from '../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../support/factories/makeOrganizationContact.ts';

const Branches = graphql(`
  query Branches {
    contacts {
      nodes {
        ... on IndividualContact {
          people: professionalIdentities {
            nodes {
              organization {
                representatives(first: 1) {
                  limit
                  totalCount
                  nodes {
                    id
                  }
                }
              }
            }
          }
        }
        ... on OrganizationContact {
          people: representatives(first: 1) {
            nodes {
              organization {
                representatives(first: 50, filter: { jobTitle: { neq: "Clerk 0" } }) {
                  limit
                  totalCount
                  nodes {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

test('one path with other arguments under another type is another list', async () => {
  const api = await createApi();
  const organization = await makeOrganizationContact(api, { name: 'Z' });
  for (let index = 0; index < 4; index++) {
    const individual = await makeIndividualContact(api, { name: 'A' });
    const parties = { individualId: individual.uuid, organizationId: organization.uuid };
    await api.db.professionalIdentity.create({
      data: { tenantId: api.tenantId, id: newUuid(), ...parties, isActive: true, jobTitle: `Clerk ${index}` },
    });
  }

  const { contacts } = await api.runQuery(Branches, {});

  const lists = contacts.nodes.map(({ people }) => people.nodes[0]!.organization.representatives);
  const shown = lists.map(({ limit, totalCount, nodes }) => [limit, totalCount, nodes.length]);
  expect(shown).toEqual([[1, 4, 1], [1, 4, 1], [1, 4, 1], [1, 4, 1], [50, 3, 3]]);
});
