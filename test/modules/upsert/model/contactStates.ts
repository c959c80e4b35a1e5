/** All that a bulk upsert writes, as a client reads it. */
import { graphql } from '../../../generated/index.ts';
import type { UpsertedStateFragment } from '../../../generated/graphql.ts';
import type { Api } from '../../../support/api.ts';
import type { TestActor } from '../../../support/actors.ts';

const UpsertedStates = graphql(`
  query UpsertedStates {
    contacts(first: 1000) {
      nodes {
        ...UpsertedState
      }
    }
  }

  fragment UpsertedState on Contact {
    id
    kind
    version
    name
    externalId
    customFields
    addresses {
      id
      version
      type
      fullAddress
      streetName
      streetNumber
      city
      countryCode
      usages
      usageContext
      isPreferred
      description
    }
    emails {
      id
      version
      type
      address
      usageContext
      isPreferred
      description
    }
    phones {
      id
      version
      type
      number
      e164
      usages
      usageContext
      isPreferred
      description
    }
    webAddresses {
      id
      version
      type
      url
      usageContext
      isPreferred
      description
    }
    tags {
      id
      name
    }
    customerRole {
      id
      version
      customerNumber
      isActive
      isSuspended
      customerSince
      managedBy {
        id
      }
      externalCard {
        number
      }
      taxInformation {
        euVatNumber
        taxRegistrationNumber
        enabledTaxExemptions
      }
      globalLocationNumber
      alternativePayer {
        id
      }
      requiresFormalInvoice
      creditLimit {
        amount
        currency
      }
      debtorAccountId
      deliveryAndInvoicingConfigurations {
        limitations {
          brandId
        }
        alternativePayer {
          id
        }
        invoiceAddress {
          fullAddress
          type
        }
        deliveryAddress {
          fullAddress
          type
        }
      }
    }
    supplierRole {
      id
      version
      supplierNumber
      isActive
      supplierSince
      managedBy {
        id
      }
      myCustomerNumber
      taxInformation {
        type
        euVatNumber
        taxRegistrationNumber
      }
      globalLocationNumber
      creditorAccountId
    }
    alternativePayerRole {
      id
      version
      alternativePayerNumber
      isActive
      since
      debtorAccountId
    }
    ... on IndividualContact {
      dateOfBirth
      anniversary
    }
    ... on OrganizationContact {
      founded
      externalOrganizationId
      founders {
        id
      }
      leaders {
        id
      }
    }
  }
`);

const UpsertedStateAsOf = graphql(`
  query UpsertedStateAsOf($id: ID!, $asOf: DateTime!) {
    contact(id: $id, asOf: $asOf) {
      ...UpsertedState
    }
  }
`);

export type State = UpsertedStateFragment;

/** The contacts of a tenant, in the order of their names. */
export async function readStates(api: Api, as: TestActor): Promise<State[]> {
  const { contacts } = await api.runQuery(UpsertedStates, {}, { as });
  return contacts.nodes.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The same contacts as of an instant. */
export const readStatesAsOf = (api: Api, as: TestActor, states: State[], asOf: Date): Promise<(State | null)[]> =>
  Promise.all(states.map(async ({ id }) => (await api.runQuery(UpsertedStateAsOf, { id, asOf: asOf.toISOString() }, { as })).contact));

/**
 * What two tenants must have alike in which the same was done in different ways: not the ids and versions of what is new, and of the
 * accounts only who shares them.
 */
export function comparable(states: State[]): unknown {
  const accounts = new Map<string, string>();
  const isPlain = (key: string) => key !== 'version' && key !== 'id';
  const rename = (account: string) => accounts.get(account) ?? accounts.set(account, `account ${accounts.size}`).get(account);
  return states.map((state) =>
    JSON.parse(
      JSON.stringify(state, function (this: Record<string, unknown>, key: string, value: unknown) {
        // Of an object that shows nothing but its id, the id is what it names.
        if (!isPlain(key) && Object.keys(this).some((other) => isPlain(other) && !other.startsWith('__'))) return undefined;
        return key.endsWith('AccountId') ? rename(value as string) : value;
      }),
    ) as unknown,
  );
}
