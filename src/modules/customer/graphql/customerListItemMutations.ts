import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { asValue, Problem } from '../../../graphql/problems.ts';
import { writtenRow, writtenRows } from '../../../graphql/written.ts';
import { addCustomerListItems } from '../service/addCustomerListItems.ts';
import { moveCustomerListItem } from '../service/moveCustomerListItem.ts';
import { removeCustomerListItem, type ChangedItem } from '../service/removeCustomerListItem.ts';
import { CustomerListItem } from './CustomerListItem.ts';
import { customerListField } from './customerListMutations.ts';

const anyCustomerId = 'the id of the customer, or that of the contact that holds the role';

const listIdField = (t: InputFields) => t.id({ required: true, description: 'The id of the customer list.' });
const targetFields = (t: InputFields) => ({
  listId: listIdField(t),
  customerId: t.id({ required: true, description: `Who is on the list: ${anyCustomerId}.` }),
  ifVersion: versionField(t),
});

const changedPayload = (t: PayloadFields<ChangedItem>) => ({
  item: t.prismaField({
    type: CustomerListItem,
    description: 'The item as it is now.',
    ...writtenRow('CustomerListItem'),
  }),
  customerList: customerListField(t, ({ listId }) => listId),
});

defineMutation('addCustomerListItems', {
  description:
    'Puts customers on a customer list, in the order given. One that is there already stays where it is. What is no customer is left out and named in `problems`.',
  input: (t) => ({
    listId: listIdField(t),
    customerIds: t.idList({ required: true, description: `The customers, at most 1000: of each ${anyCustomerId}.` }),
    afterCustomerId: t.id({
      description: `The customer on the list that they come after: ${anyCustomerId}. At the start when null, at the end when left out.`,
    }),
  }),
  resolve: addCustomerListItems,
  payload: (t) => ({
    items: t.prismaField({
      type: [CustomerListItem],
      description: 'The items of the customers that were named, each once, in the order of their ids; at most 1000.',
      ...writtenRows('CustomerListItem', ({ itemIds }: { itemIds: string[] }) => itemIds),
    }),
    customerList: customerListField(t, ({ listId }) => listId),
    problems: t.field({
      type: [Problem],
      description: 'One for each id that names no customer, with its place in `customerIds`.',
      resolve: ({ problems }) => problems.map(asValue),
    }),
  }),
  problems: [NotFound],
});

defineMutation('moveCustomerListItem', {
  description: 'Moves a customer to another place on a customer list.',
  input: (t) => ({
    ...targetFields(t),
    afterCustomerId: t.id({
      description: `The customer on the list that it comes after: ${anyCustomerId}. To the start when null or left out.`,
    }),
  }),
  resolve: moveCustomerListItem,
  payload: changedPayload,
  problems: [NotFound, StaleVersion],
});

defineMutation('removeCustomerListItem', {
  description: 'Takes a customer off a customer list; the customer itself stays. Adding it again puts it to the end.',
  input: targetFields,
  resolve: removeCustomerListItem,
  payload: changedPayload,
  problems: [NotFound, StaleVersion],
});
