/**
 * A mapping as the API shows it, over contacts `i1`, `i2` … of one kind:
 *
 *   const mapping = await makeMapping('INDIVIDUAL', 3);
 *   await mapping.set(['i1', 'e1'], ['i2', 'e2']);
 *   expect(await mapping.pairs()).toEqual(['i1 e1', 'i2 e2']);
 */
import { graphql } from '../../generated/index.ts';
import type { ContactKind } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

export const ExternalIdMappings = graphql(`
  query ExternalIdMappings(
    $kind: ContactKind!
    $first: Int
    $after: String
    $filter: ExternalIdMappingFilter
    $orderBy: [ExternalIdMappingOrder!]
  ) {
    externalIdMappings(kind: $kind, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        externalId
        contact {
          id
          name
          externalId
          ... on IndividualContact {
            personalRelationships {
              totalCount
            }
          }
        }
      }
      pageInfo {
        endCursor
      }
      problems {
        code
      }
    }
  }
`);

export const AddExternalIdMappings = graphql(`
  mutation AddExternalIdMappings($input: AddExternalIdMappingsInput!) {
    addExternalIdMappings(input: $input) {
      ... on AddExternalIdMappingsPayload {
        mappings {
          externalId
          contact {
            id
            version
          }
        }
      }
      ... on ValidationFailed {
        violations {
          existing {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

export const SetExternalIdMappings = graphql(`
  mutation SetExternalIdMappings($input: SetExternalIdMappingsInput!) {
    setExternalIdMappings(input: $input) {
      ... on SetExternalIdMappingsPayload {
        mappings {
          externalId
          contact {
            id
          }
        }
        removed {
          externalId
          contact {
            id
            externalId
          }
        }
      }
      ...Problems
    }
  }
`);

export const DeleteExternalIdMapping = graphql(`
  mutation DeleteExternalIdMapping($input: DeleteExternalIdMappingInput!) {
    deleteExternalIdMapping(input: $input) {
      ... on DeleteExternalIdMappingPayload {
        removed {
          externalId
          contact {
            id
            externalId
          }
        }
      }
      ...Problems
    }
  }
`);

/** A contact, by its short name or by an id, and an external id. */
export type ShortPair = readonly [contact: string, externalId: string];

export async function makeMapping(kind: ContactKind, contacts: number) {
  const api = await createApi();
  const make = kind === 'INDIVIDUAL' ? makeIndividualContact : makeOrganizationContact;
  const idByName = new Map<string, string>();
  for (let number = 1; number <= contacts; number++) idByName.set(`i${number}`, (await make(api, { name: `i${number}` })).id);
  const nameById = new Map([...idByName].map(([name, id]) => [id, name]));
  const as = api.backoffice;
  const idOf = (name: string) => idByName.get(name) ?? name;
  const short = ({ externalId, contact }: { externalId: string; contact: { id: string } }) => `${nameById.get(contact.id)} ${externalId}`;
  const variables = (pairs: readonly ShortPair[]) => ({
    input: { kind, pairs: pairs.map(([name, externalId]) => ({ contactId: idOf(name), externalId })) },
  });

  return {
    api,
    kind,
    as,
    idOf,
    short,
    variables,
    add: async (...pairs: ShortPair[]) => (await api.runOk(AddExternalIdMappings, variables(pairs), { as })).mappings.map(short),
    refuseAdd: async (...pairs: ShortPair[]) => {
      const problem = await api.runError(AddExternalIdMappings, variables(pairs), 'ValidationFailed', { as });
      return problem.violations.map(({ propertyPath, code, existing }) =>
        [propertyPath, code, ...(existing ? [nameById.get(existing.id)] : [])].join(' '),
      );
    },
    set: async (...pairs: ShortPair[]) => {
      const { mappings, removed } = await api.runOk(SetExternalIdMappings, variables(pairs), { as });
      return { mappings: mappings.map(short), removed: removed.map(short).sort() };
    },
    remove: async (by: { externalId: string } | { contactId: string }) => {
      const key = 'contactId' in by ? { contactId: idOf(by.contactId) } : by;
      return short((await api.runOk(DeleteExternalIdMapping, { input: { kind, by: key } }, { as })).removed);
    },
    pairs: async () => (await api.runQuery(ExternalIdMappings, { kind, first: 5000 })).externalIdMappings.nodes.map(short).sort(),
    changes: () => api.db.change.count(),
  };
}

/** The start of the acceptance vectors: {(i1,e1), (i2,e2)}, and a contact without a pair. */
export async function makeVectorMapping(kind: ContactKind) {
  const mapping = await makeMapping(kind, 3);
  await mapping.add(['i1', 'e1'], ['i2', 'e2']);
  return mapping;
}
