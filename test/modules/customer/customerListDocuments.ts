/** Customer lists, the mutations that write them, and who is on one. */
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';

export const CreateList = graphql(`
  mutation CreateList($input: CreateCustomerListInput!) {
    createCustomerList(input: $input) {
      ... on CreateCustomerListPayload {
        customerList {
          id
          uuid
          name
          version
        }
      }
      ...Problems
    }
  }
`);

export const RenameList = graphql(`
  mutation RenameList($input: UpdateCustomerListInput!) {
    updateCustomerList(input: $input) {
      ... on UpdateCustomerListPayload {
        customerList {
          name
          version
        }
      }
      ...Problems
    }
  }
`);

export const DeleteList = graphql(`
  mutation DeleteList($input: DeleteCustomerListInput!) {
    deleteCustomerList(input: $input) {
      ... on DeleteCustomerListPayload {
        customerList {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestoreList = graphql(`
  mutation RestoreList($input: RestoreCustomerListInput!) {
    restoreCustomerList(input: $input) {
      ... on RestoreCustomerListPayload {
        customerList {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const AddItems = graphql(`
  mutation AddItems($input: AddCustomerListItemsInput!) {
    addCustomerListItems(input: $input) {
      ... on AddCustomerListItemsPayload {
        items {
          id
          uuid
          list {
            id
          }
          customer {
            id
          }
        }
        customerList {
          name
        }
        problems {
          __typename
          code
          index
          ... on NotFound {
            propertyPath
            id
          }
        }
      }
      ...Problems
    }
  }
`);

export const MoveItem = graphql(`
  mutation MoveItem($input: MoveCustomerListItemInput!) {
    moveCustomerListItem(input: $input) {
      ... on MoveCustomerListItemPayload {
        item {
          version
        }
        customerList {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RemoveItem = graphql(`
  mutation RemoveItem($input: RemoveCustomerListItemInput!) {
    removeCustomerListItem(input: $input) {
      ... on RemoveCustomerListItemPayload {
        item {
          id
          deleted
        }
        customerList {
          id
        }
      }
      ...Problems
    }
  }
`);

export const Items = graphql(`
  query Items($listId: ID!, $first: Int, $offset: Int, $filter: CustomerListItemFilter, $orderBy: [CustomerListItemOrder!]) {
    customerListItems(listId: $listId, first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
      totalCount
      limit
      offset
      nodes {
        customer {
          id
          name
        }
      }
      problems {
        code
        ... on NotFound {
          propertyPath
          id
        }
      }
    }
  }
`);

/** The ids of the customers on a list, in their order. */
export async function customersOn(api: Api, listId: string): Promise<string[]> {
  const { customerListItems } = await api.runQuery(Items, { listId, first: 5000 });
  return customerListItems.nodes.map(({ customer }) => customer.id);
}

export async function makeList(api: Api, customerIds: string[] = [], name = 'Newsletter') {
  const { customerList } = await api.runOk(CreateList, { input: { name } });
  if (customerIds.length) await api.runOk(AddItems, { input: { listId: customerList.id, customerIds } });
  return customerList;
}
