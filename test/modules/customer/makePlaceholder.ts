/** const { id } = await makePlaceholder(api, { name: 'Cash' }): created through the API; overrides come last. */
import { newUuid } from '../../../src/platform/ids.ts';
import type { CreatePlaceholderCustomerInput } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { CreatePlaceholder } from './customerDocuments.ts';

export const placeholderInput = (overrides: Partial<CreatePlaceholderCustomerInput> = {}): CreatePlaceholderCustomerInput => ({
  customerNumber: newUuid(),
  name: 'Walk-in customers',
  isActive: true,
  customerSince: '2020-02-29',
  requiresFormalInvoice: false,
  trackRevenue: true,
  ...overrides,
});

export async function makePlaceholder(api: Api, overrides: Partial<CreatePlaceholderCustomerInput> = {}) {
  return (await api.runOk(CreatePlaceholder, { input: placeholderInput(overrides) })).placeholderCustomer;
}
