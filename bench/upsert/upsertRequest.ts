import { createdPrefix } from '../requests/creation.ts';
import type { GraphqlRequest } from '../requests/dialects.ts';

const query = `mutation Import($input: UpsertContactsInput!) {
  upsertContacts(input: $input) {
    ... on UpsertContactsPayload {
      created
      results {
        index
        action
        contact {
          id
          version
        }
        problems {
          code
          detail
        }
      }
    }
  }
}`;

/** A call that creates so many contacts, of which no other call has one. */
export function upsertRequest(items: number, call: string): GraphqlRequest {
  const input = {
    match: 'EXTERNAL_ID',
    mode: 'UPSERT',
    errorPolicy: 'REJECT_EVERYTHING',
    items: Array.from({ length: items }, (_, index) => itemOf(`${call}-${index}`, index)),
  };
  return { operationName: 'Import', query, variables: { input } };
}

const itemOf = (key: string, index: number) => ({
  individual: {
    externalId: `${createdPrefix}${key}`,
    name: `Imported ${key}`,
    addresses: [{ type: 'OFFICE', streetName: 'Hafenstr.', streetNumber: `${index}`, zip: '24103', city: 'Kiel', countryCode: 'DE' }],
    emails: [
      { type: 'WORK_EMAIL', address: `work.${key}@example.test`, isPreferred: true },
      { type: 'PERSONAL_EMAIL', address: `home.${key}@example.test` },
    ],
    phones: [{ type: 'FIXED_LINE', number: `0431 ${100000 + index}` }],
    customerRole: { customerNumber: `${createdPrefix}${key}`, isActive: true, isSuspended: false, customerSince: '2020-02-29' },
  },
});
