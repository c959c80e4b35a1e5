import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createCustomerList } from '../service/createCustomerList.ts';
import { deleteCustomerList } from '../service/deleteCustomerList.ts';
import { restoreCustomerList } from '../service/restoreCustomerList.ts';
import { updateCustomerList } from '../service/updateCustomerList.ts';
import { CustomerList } from './CustomerList.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the customer list.' });
const nameField = (t: InputFields) => t.string({ required: true, description: 'The name, 1 to 256 characters.' });

/** The field of a payload that shows the list that was changed. */
export const customerListField = <P>(t: PayloadFields<P>, listId: (payload: P) => string) =>
  t.prismaField({
    type: CustomerList,
    description: 'The customer list as it is now.',
    ...writtenRow('CustomerList', listId),
  });

const payload = (t: PayloadFields<{ id: string }>) => ({ customerList: customerListField(t, ({ id }) => id) });

defineMutation('createCustomerList', {
  description: 'Creates an empty customer list.',
  input: (t) => ({ name: nameField(t) }),
  resolve: createCustomerList,
  payload,
});

defineMutation('updateCustomerList', {
  description: 'Renames a customer list.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t), name: nameField(t) }),
  resolve: updateCustomerList,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('deleteCustomerList', {
  description: 'Deletes a customer list; the customers on it stay. It can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deleteCustomerList,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreCustomerList', {
  description: 'Brings a deleted customer list back with the customers on it. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreCustomerList,
  payload,
  problems: [NotFound],
});
