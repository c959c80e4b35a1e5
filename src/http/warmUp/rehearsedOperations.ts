/** What takes a process that has done nothing yet longer than one that has. It has no name, of which metrics know only so many. */
interface RehearsedOperation {
  query: string;
  variables: (round: number) => object;
}

/** Contacts of one import. */
const items = 200;

const importContacts: RehearsedOperation = {
  query: `mutation ($input: UpsertContactsInput!) {
    upsertContacts(input: $input) {
      ... on UpsertContactsPayload { created updated unchanged rejected results { index action contact { id version name } problems { code detail } } }
    }
  }`,
  variables: (round) => ({
    input: {
      match: 'EXTERNAL_ID',
      mode: 'UPSERT',
      errorPolicy: 'REJECT_FAILED_ROWS',
      items: Array.from({ length: items }, (_, index) => itemOf(round * items + index)),
    },
  }),
};

const readContacts: RehearsedOperation = {
  query: `query ($first: Int!, $name: String!) {
    contacts(first: $first, filter: { name: { ilike: $name } }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id name version emails { address isPreferred } phones { number e164 } addresses { fullAddress } customerRole { customerNumber } } }
    }
  }`,
  variables: (round) => ({ first: 25, name: `Rehearsal ${round}*` }),
};

export const rehearsedOperations: readonly RehearsedOperation[] = [importContacts, readContacts];

const countries = ['DE', 'US', 'NL', 'GB', 'FR'];

const itemOf = (number: number): object =>
  number % 8 === 0 ? { organization: common(number) } : { individual: common(number) };

const common = (number: number) => ({
  externalId: `rehearsal-${number}`,
  name: `Rehearsal ${number}`,
  addresses: [
    {
      type: 'OFFICE',
      streetName: `Rehearsal Street ${number % 100}`,
      streetNumber: `${number}`,
      zip: `${10_000 + number}`,
      city: 'Rehearsal',
      countryCode: countries[number % countries.length],
    },
  ],
  emails: [
    { type: 'WORK_EMAIL', address: `work.${number}@rehearsal.example`, isPreferred: true },
    { type: 'PERSONAL_EMAIL', address: `home.${number}@rehearsal.example` },
  ],
  phones: [{ type: 'FIXED_LINE', number: `0431 ${100_000 + number}` }],
});
