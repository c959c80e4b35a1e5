import { booleanColumn, dateColumn, dateTimeColumn, idColumn, integerColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import type { FilterColumn } from '../../../graphql/lists/filter.ts';
import type { NodeType } from '../../../platform/ids.ts';

/** What both kinds of customers can be filtered by. */
export const customerColumns = (...types: NodeType[]): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(...types) },
  customerNumber: { description: 'The number of the customer.', column: 'customer_number', kind: textColumn },
  isActive: { description: 'Whether it is a customer now.', column: 'is_active', kind: booleanColumn },
  customerSince: { description: 'The first day as a customer.', column: 'customer_since', kind: dateColumn },
  requiresFormalInvoice: { description: 'Whether a formal invoice is needed.', column: 'requires_formal_invoice', kind: booleanColumn },
  debtorAccountId: { description: 'The debtor account.', column: 'debtor_account_id', kind: textColumn },
  version: { description: 'The version.', column: 'version', kind: integerColumn },
  createdAt: { description: 'When it became a customer here.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
});
