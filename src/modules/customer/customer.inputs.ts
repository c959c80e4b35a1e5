import { z } from 'zod';
import { date, ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import { customFields } from '../customField/customField.inputs.ts';

const id = z.string();

/** The most customers that one call puts on a list. */
const maximumAddedItems = 1000;

const placeholder = {
  customerNumber: name(),
  name: name(),
  isActive: z.boolean(),
  customerSince: date,
  requiresFormalInvoice: z.boolean(),
  trackRevenue: z.boolean(),
};
const externalId = name().nullish();

export const createPlaceholderCustomerInput = z.object({ ...placeholder, externalId, customFields });

export const updatePlaceholderCustomerInput = z.object({
  id,
  ifVersion,
  patch: z.object({
    customerNumber: notNull(placeholder.customerNumber),
    name: notNull(placeholder.name),
    isActive: notNull(placeholder.isActive),
    customerSince: notNull(placeholder.customerSince),
    requiresFormalInvoice: notNull(placeholder.requiresFormalInvoice),
    trackRevenue: notNull(placeholder.trackRevenue),
    externalId,
    customFields,
  }),
});

export const createCustomerListInput = z.object({ name: name() });
export const updateCustomerListInput = z.object({ id, ifVersion, name: name() });

export const deleteInput = z.object({ id, ifVersion });
export const restoreInput = z.object({ id });

export const addCustomerListItemsInput = z.object({
  listId: id,
  customerIds: list(id, maximumAddedItems),
  afterCustomerId: id.nullish(),
});
export const moveCustomerListItemInput = z.object({ listId: id, customerId: id, ifVersion, afterCustomerId: id.nullish() });
export const removeCustomerListItemInput = z.object({ listId: id, customerId: id, ifVersion });
