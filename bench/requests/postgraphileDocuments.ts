import { tenantId } from './tenant.ts';
import type { WorkloadName } from './workloads.ts';

/*
 * PostGraphile derives its schema from the tables. Aliases give the answers the shape that the other servers' have; what is
 * deleted softly is left out by a condition, except for the customer role: a single relation takes no condition, so the client
 * has to look at deletedAt.
 */
const inOrder = 'condition: { deletedAt: null }, orderBy: [POSITION_ASC, ROW_ID_ASC]';
const details = `emails: emailsByTenantIdAndContactId(${inOrder}) { id: rowId type address }
  phones: phonesByTenantIdAndContactId(${inOrder}) { id: rowId type number }`;
const page = (first: number, condition: string) =>
  `first: ${first}, after: $after, condition: { tenantId: "${tenantId}", deletedAt: null${condition} }, orderBy: [NAME_ASC, ROW_ID_ASC]`;

export const postgraphileDocuments: Record<WorkloadName, string> = {
  W1: `query W1($id: UUID!) {
    contact(tenantId: "${tenantId}", rowId: $id) { id: rowId kind name externalId createdAt ${details} }
  }`,
  W2: `query W2($after: Cursor) {
    contacts: contactsConnection(${page(25, '')}) {
      edges {
        cursor
        node {
          id: rowId kind name ${details}
          customerRole: customerByTenantIdAndContactId { customerNumber customerSince deletedAt }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  W3: `query W3($after: Cursor) {
    organizationContacts: contactsConnection(${page(20, ', kind: ORGANIZATION')}) {
      edges {
        node {
          id: rowId name
          representatives: professionalIdentitiesByTenantIdAndOrganizationIdConnection(
            first: 5, condition: { deletedAt: null }, orderBy: [CREATED_AT_ASC, ROW_ID_ASC]
          ) {
            nodes {
              id: rowId jobTitle isActive
              individual: tenantIndividual { id: rowId name ${details} }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  W4: `mutation W4($input: BenchCreateIndividualContactInput!) {
    createIndividualContact: benchCreateIndividualContact(input: $input) {
      contact: result { id: rowId kind name externalId createdAt ${details} }
    }
  }`,
};

/** The first cursor of a list: its head is a digest of the order, which all cursors of the list have. */
export const firstCursorDocument = `{
  contacts: contactsConnection(first: 1, condition: { tenantId: "${tenantId}", deletedAt: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    edges { cursor }
  }
}`;
