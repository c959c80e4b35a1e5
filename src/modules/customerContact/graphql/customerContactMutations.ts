import { Conflict, NotFound } from '../../../platform/domainError.ts';
import { defineMutation, type PayloadFields } from '../../../graphql/mutation.ts';
import { createCustomerContact } from '../service/createCustomerContact.ts';
import { recordFields } from './customerContactInputs.ts';
import { customerContactField } from './customerContactPayloads.ts';

const payload = (t: PayloadFields<{ id: string }>) => ({ customerContact: customerContactField(t, ({ id }) => id) });

defineMutation('createCustomerContact', {
  description: 'Creates a customer contact: a direct one of the customer that is named, or a shared one.',
  input: (t) => ({
    customerId: t.id({
      description: 'The id of the customer that it belongs to, or of the contact with that role; a shared contact without it. It never changes, but a direct contact can become a shared one.',
    }),
    ...recordFields(t),
  }),
  resolve: createCustomerContact,
  payload,
  problems: [NotFound, Conflict],
});
