import { createHash } from 'node:crypto';
import { kithDialect } from '../requests/dialects.ts';
import type { SampledContact } from '../requests/sampleContacts.ts';
import { documents } from '../requests/workloads.ts';
import { createdPrefix } from '../requests/creation.ts';
import type { LoadTenant } from './prepareTenants.ts';

/** What clients ask for: 70 % registered reads by GET, 20 % other reads, 10 % writes. */
export const classes = ['registered GET', 'other reads', 'writes'] as const;
export type LoadClass = (typeof classes)[number];

export interface LoadRequest {
  kind: LoadClass;
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A contact with its e-mail addresses and phone numbers. */
export const registeredText = documents.W1;
export const registeredId = createHash('sha256').update(registeredText).digest('hex');

const rename = `mutation Rename($input: UpdateIndividualContactInput!) {
  updateIndividualContact(input: $input) { __typename ... on UpdateIndividualContactPayload { contact { id version name } } }
}`;

/** Ten requests, in the order in which they are sent over and over. */
const order: LoadClass[] = Array.from({ length: 10 }, (_, place) => (place === 4 ? 'writes' : place % 5 === 2 ? 'other reads' : 'registered GET'));

/** The nth request of a run, spread over the tenants. A number is used once in a database: external ids are unique. */
export function requestOf(tenants: readonly LoadTenant[], number: number): LoadRequest {
  const round = Math.floor(number / order.length);
  const kind = order[number % order.length]!;
  // What differs between rounds comes again after four of them, and then from another tenant: all of them send the same mix.
  const { token, individuals } = tenants[(number + Math.floor(round / 4)) % tenants.length]!;
  // Steps that have no divisor in common with the numbers of tenants and of requests in a round.
  const contact = individuals[(number * 7919) % individuals.length]!;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/graphql-response+json' };
  if (kind === 'registered GET') {
    const parameters = new URLSearchParams({ documentId: registeredId, variables: JSON.stringify({ id: kithDialect.id(contact) }) });
    return { kind, method: 'GET', path: `/graphql?${parameters.toString()}`, headers, body: '' };
  }
  const body = JSON.stringify(kind === 'writes' ? writeOf(round, number, contact) : pageOf(round, contact));
  return { kind, method: 'POST', path: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, body };
}

/** One in four is the large one. */
const pageOf = (round: number, contact: SampledContact): object =>
  round % 4 === 0
    ? { query: documents.W3, variables: { after: kithDialect.cursor('organizationContacts', contact) } }
    : { query: documents.W2, variables: { after: kithDialect.cursor('contacts', contact) } };

/** One creates, the next one renames. */
const writeOf = (round: number, number: number, contact: SampledContact): object =>
  round % 2 === 0
    ? {
        query: documents.W4,
        variables: {
          input: {
            name: `Created ${number}`,
            externalId: `${createdPrefix}${number}`,
            emails: [{ type: 'WORK_EMAIL', address: `work.${number}@example.test` }, { type: 'PERSONAL_EMAIL', address: `home.${number}@example.test` }],
            phones: [{ type: 'MOBILE', number: `+4930${String(number).padStart(10, '0')}` }],
          },
        },
      }
    : { query: rename, variables: { input: { id: kithDialect.id(contact), patch: { name: `Renamed ${number}` } } } };
