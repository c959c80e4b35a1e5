import { builder } from '../../../graphql/builder.ts';

/** A number as the database keeps it. */
export interface NumberEntry {
  position: number;
  number: string;
}

export const CustomerContactNumber = builder.objectRef<NumberEntry>('CustomerContactNumber').implement({
  description: 'One of the up to four numbers of a customer contact.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place, 1 to 4; each place has one number at most.' }),
    number: t.exposeString('number', { description: 'The number as it was typed.' }),
  }),
});
