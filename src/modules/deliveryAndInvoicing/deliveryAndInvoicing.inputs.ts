import { z } from 'zod';
import { ifVersion, list, name } from '../../platform/parseInput.ts';

const reference = z.string().nullish();
const limitations = { brandId: name(256).nullish() };

/** All configurations of a customer. */
export const configurations = list(
  z.object({
    limitations: z.object(limitations).nullish(),
    alternativePayerId: reference,
    invoiceAddressId: reference,
    deliveryAddressId: reference,
  }),
);

export type ConfigurationInput = z.output<typeof configurations>[number];

export const setConfigurationsInput = z.object({ customerId: z.string(), ifVersion, configurations });

export const resolveInput = z.object({ customerId: z.string(), context: z.object(limitations).nullish() });
