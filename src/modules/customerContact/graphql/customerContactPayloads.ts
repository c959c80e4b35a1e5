import type { PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { CustomerContact } from './CustomerContact.ts';

/** The field of a payload that shows the customer contact that was written. */
export const customerContactField = <P>(t: PayloadFields<P>, idOf: (payload: P) => string) =>
  t.prismaField({
    type: CustomerContact,
    description: 'The customer contact as it is now.',
    ...writtenRow('CustomerContact', idOf),
  });
