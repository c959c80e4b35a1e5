import type { DocumentPart } from './documentPart.ts';
import type { Draw } from './Draw.ts';
import { drawFilter } from './filters.ts';

const first = (draw: Draw): number => draw.number(1, 10);
const order = (draw: Draw): object => ({
  field: draw.one(['NAME', 'CREATED_AT', 'KIND', 'CUSTOMER_NUMBER']),
  direction: draw.one(['ASC', 'DESC']),
});

/** The fields at the top that lead to contacts, of which `...Selected` is asked. */
export const roots: DocumentPart[] = [
  {
    name: 'One',
    declarations: '$id: ID!',
    text: 'contact(id: $id) { ...Selected }',
    variables: (draw) => ({ id: draw.id() }),
  },
  {
    name: 'Nodes',
    declarations: '$ids: [ID!]!',
    text: 'nodes(ids: $ids) { __typename ...Selected }',
    variables: (draw) => ({ ids: draw.ids() }),
  },
  {
    name: 'Page',
    declarations: '$first: Int!, $after: String',
    text: 'contacts(first: $first, after: $after) { edges { cursor node { ...Selected } } pageInfo { hasNextPage endCursor } }',
    variables: (draw) => ({ first: first(draw), after: draw.maybe(() => draw.cursor('contacts')) }),
  },
  {
    name: 'Search',
    declarations: '$first: Int!, $pattern: String!',
    text: 'contacts(first: $first, filter: { name: { ilike: $pattern } }) { nodes { ...Selected } }',
    variables: (draw) => ({ first: first(draw), pattern: `${draw.letters()}%` }),
  },
  {
    name: 'Sorted',
    declarations: '$last: Int!, $orderBy: [ContactOrder!], $deleted: DeletedFilter',
    text: 'contacts(last: $last, orderBy: $orderBy, deleted: $deleted) { nodes { ...Selected } pageInfo { hasPreviousPage } }',
    variables: (draw) => ({
      last: first(draw),
      orderBy: draw.maybe(() => [order(draw)]),
      deleted: draw.maybe(() => draw.one(['EXCLUDE', 'INCLUDE'])),
    }),
  },
  {
    name: 'Filtered',
    declarations: '$first: Int!, $filter: ContactFilter, $counted: Boolean!',
    text: 'contacts(first: $first, filter: $filter) { totalCount @include(if: $counted) nodes { ...Selected } }',
    variables: (draw) => ({ first: first(draw), filter: draw.maybe(() => drawFilter(draw)), counted: draw.number(1, 10) === 1 }),
  },
  {
    name: 'Individuals',
    declarations: '$first: Int, $offset: Int!, $born: Date',
    text: 'individualContacts(first: $first, offset: $offset, filter: { dateOfBirth: { gte: $born } }) { nodes { ...Selected } }',
    variables: (draw) => ({ first: first(draw), offset: draw.number(0, 200), born: draw.maybe(() => draw.date()) }),
  },
  {
    name: 'Organizations',
    declarations: '$first: Int!, $after: String',
    text: 'organizationContacts(first: $first, after: $after) { edges { node { ...Selected } } pageInfo { endCursor } }',
    variables: (draw) => ({ first: first(draw), after: draw.maybe(() => draw.cursor('organizationContacts')) }),
  },
  {
    name: 'Customers',
    declarations: '$first: Int!, $offset: Int, $since: Date!',
    text: `customers(first: $first, offset: $offset, filter: { customerSince: { gte: $since } }) {
      nodes { id name customerNumber ... on CustomerRole { contact { ...Selected } } }
    }`,
    variables: (draw) => ({ first: first(draw), offset: draw.maybe(() => draw.number(0, 200)), since: draw.date() }),
  },
  {
    // The second field goes the long way: through Yoga, the resolvers and Prisma.
    name: 'Invoicing',
    declarations: '$id: ID!, $brand: String',
    text: `contact(id: $id) { ...Selected }
      resolveDeliveryAndInvoicing(customerId: $id, context: { brandId: $brand }) {
        deliveryAddressSource
        invoiceAddress { id fullAddress }
        alternativePayer { ...Selected }
      }`,
    variables: (draw) => ({ id: draw.customerId(), brand: draw.maybe(() => draw.letters()) }),
  },
];
