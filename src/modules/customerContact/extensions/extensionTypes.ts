import type { z } from 'zod';
import type { CustomerContactExtensionType, Prisma } from '../../../generated/prisma/client.ts';
import { twoInvoiceSettings } from './twoInvoice.ts';

interface ExtensionType {
  /** What it is and which settings it has, for those who use the API. */
  description: string;
  settings: z.ZodType<Prisma.JsonObject>;
}

/** The extensions that there are. One entry is all that a new one takes here; the compiler compares them with the database's enum. */
export const extensionTypes: Record<CustomerContactExtensionType, ExtensionType> = {
  TWO_INVOICE: {
    description:
      'Invoices by Two, a payment service between businesses. Settings, all of them optional: `merchantId`, the id of the merchant at Two, 1 to 100 characters; `invoiceTermDays`, the days until an invoice is due, 1 to 120; `enabledForCreditNotes`, whether credit notes go through Two as well, true or false.',
    settings: twoInvoiceSettings,
  },
};
