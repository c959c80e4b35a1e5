import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { CustomerRole } from '../../role/graphql/CustomerRole.ts';
import { setDeliveryAndInvoicingConfigurations } from '../service/setDeliveryAndInvoicingConfigurations.ts';
import { configurationsField } from './configurationInputs.ts';

defineMutation('setDeliveryAndInvoicingConfigurations', {
  description:
    'Replaces the delivery and invoicing configurations of a customer. That is a change of its role, whose version is the one to give as `ifVersion`.',
  input: (t) => ({
    customerId: t.id({ required: true, description: 'The id of the role of customer, or of the contact that holds it.' }),
    ifVersion: versionField(t),
    configurations: configurationsField(t),
  }),
  resolve: setDeliveryAndInvoicingConfigurations,
  payload: (t) => ({
    customerRole: t.prismaField({
      type: CustomerRole,
      description: 'The role as it is now.',
      ...writtenRow('Customer', ({ customerId }: { customerId: string }) => customerId),
    }),
  }),
  problems: [NotFound, StaleVersion],
});
