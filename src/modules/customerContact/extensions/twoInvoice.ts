import { z } from 'zod';
import { name } from '../../../platform/parseInput.ts';

/** What Two wants to know of the one whom it sends invoices to. */
export const twoInvoiceSettings = z.strictObject({
  merchantId: name(100).optional(),
  invoiceTermDays: z.number().int('must be a whole number').min(1, 'must be at least 1').max(120, 'must be at most 120').optional(),
  enabledForCreditNotes: z.boolean('must be true or false').optional(),
});
