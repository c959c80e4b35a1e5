/** Documents and inputs for the tests of the bulk upsert. */
import { graphql } from '../../generated/index.ts';
import type { UpsertContactItem, UpsertContactsInput } from '../../generated/graphql.ts';
import type { Api, CallOptions } from '../../support/api.ts';
import { customerInput, payerInput, supplierInput } from '../role/roleFactories.ts';

export const UpsertContacts = graphql(`
  mutation UpsertContacts($input: UpsertContactsInput!) {
    upsertContacts(input: $input) {
      ... on UpsertContactsPayload {
        created
        updated
        unchanged
        rejected
        results {
          index
          action
          contact {
            id
            name
            version
            externalId
            customFields
            addresses {
              id
              version
              position
              fullAddress
              city
              usages
            }
            emails {
              id
              version
              position
              address
              type
              isPreferred
              description
            }
            phones {
              id
              number
              e164
            }
            webAddresses {
              id
              url
            }
            tags {
              name
            }
            customerRole {
              id
              version
              customerNumber
              debtorAccountId
              deleted
              deliveryAndInvoicingConfigurations {
                id
              }
            }
            supplierRole {
              id
              supplierNumber
              creditorAccountId
            }
            alternativePayerRole {
              id
              alternativePayerNumber
              debtorAccountId
            }
          }
          problems {
            __typename
            index
            ...Problems
          }
          warnings {
            propertyPath
            code
          }
        }
      }
      ...Problems
    }
  }
`);

const defaults = { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' } as const;

/** What a call answers that is not refused as a whole. */
export const upsert = (api: Api, items: UpsertContactItem[], options: Partial<UpsertContactsInput> = {}, call: CallOptions = {}) =>
  api.runOk(UpsertContacts, { input: { ...defaults, ...options, items } }, { as: api.backoffice, ...call });

export const actions = ({ results }: { results: { action: string }[] }) => results.map(({ action }) => action);

/** What is wrong with each item: the types of its problems with the paths of their violations. */
export const problemsOf = ({ results }: Awaited<ReturnType<typeof upsert>>) =>
  results.map(({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.__typename === 'ValidationFailed') return problem.violations.map(({ propertyPath, code }) => `${code} ${propertyPath}`);
      return ['propertyPath' in problem ? `${problem.__typename} ${problem.propertyPath}` : problem.__typename];
    }),
  );

export const ada = { externalId: 'A', name: 'Ada' };
export const acme = { externalId: 'A', name: 'Acme' };
/** An item with everything that an individual may have. */
export const everything = {
  ...ada,
  dateOfBirth: '1815-12-10',
  customFields: { vip: true },
  addresses: [{ type: 'OFFICE' as const, streetName: 'Hafenstr.', city: 'Kiel', countryCode: 'DE' as const }],
  emails: [
    { type: 'WORK_EMAIL' as const, address: 'ada@example.com', isPreferred: true },
    { type: 'WORK_EMAIL' as const, address: 'a@example.com' },
  ],
  phones: [{ type: 'FIXED_LINE' as const, number: '0431 123456' }],
  webAddresses: [{ type: 'BLOG' as const, url: 'https://example.com/' }],
  tags: ['VIP', 'Press'],
  customerRole: customerInput({ customerNumber: 'C1', deliveryAndInvoicingConfigurations: [{ limitations: { brandId: 'b' } }] }),
  supplierRole: supplierInput({ supplierNumber: 'S1' }),
  alternativePayerRole: payerInput({ alternativePayerNumber: 'P1' }),
};
