import { builder } from '../../../graphql/builder.ts';

interface ExternalCardValue {
  number: string;
  added: Date;
}

export const ExternalCard = builder.objectRef<ExternalCardValue>('ExternalCard').implement({
  description: 'A card that somebody else issued and by which the customer is recognized.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'The number on the card.' }),
    added: t.expose('added', { type: 'DateTime', description: 'When this number was set.' }),
  }),
});
