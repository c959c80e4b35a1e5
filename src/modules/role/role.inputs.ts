import { z } from 'zod';
import { date, ifVersion, list, name, text } from '../../platform/parseInput.ts';
import { configurations } from '../deliveryAndInvoicing/deliveryAndInvoicing.inputs.ts';

const target = { contactId: z.string(), ifVersion };

const number = name(256);
const managedById = z.string().nullish();
const globalLocationNumber = name(256).nullish();
const taxNumbers = {
  euVatNumber: name(256).nullish(),
  taxRegistrationNumber: text(256, 9).nullish(),
};

/** A decimal string; the sign alone decides, so no digit is looked at as a binary float. */
const amount = z
  .string()
  .refine((value) => !value.startsWith('-'), { message: 'must not be negative', params: { code: 'TOO_SMALL' } });

export const customerRole = z.object({
  customerNumber: number,
  isActive: z.boolean(),
  isSuspended: z.boolean(),
  customerSince: date,
  managedById,
  externalCard: z.object({ number }).nullish(),
  taxInformation: z.object({ ...taxNumbers, enabledTaxExemptions: list(name(256)).nullish() }).nullish(),
  globalLocationNumber,
  alternativePayerId: z.string().nullish(),
  requiresFormalInvoice: z.boolean().nullish(),
  creditLimit: z.object({ amount, currency: z.string().toUpperCase() }).nullish(),
  deliveryAndInvoicingConfigurations: configurations.nullish(),
});

export const supplierRole = z.object({
  supplierNumber: number,
  isActive: z.boolean(),
  supplierSince: date,
  managedById,
  myCustomerNumber: name(256).nullish(),
  taxInformation: z.object({ type: name(256), ...taxNumbers }).nullish(),
  globalLocationNumber,
});

export const alternativePayerRole = z.object({ alternativePayerNumber: number, isActive: z.boolean(), since: date });

export type CustomerRoleInput = z.output<typeof customerRole>;
export type SupplierRoleInput = z.output<typeof supplierRole>;
export type AlternativePayerRoleInput = z.output<typeof alternativePayerRole>;

export const setCustomerRoleInput = z.object({ ...target, role: customerRole });
export const setSupplierRoleInput = z.object({ ...target, role: supplierRole });
export const setAlternativePayerRoleInput = z.object({ ...target, role: alternativePayerRole });

export const removeRoleInput = z.object({ ...target, force: z.boolean().nullish() });
