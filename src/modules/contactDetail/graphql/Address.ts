import { builder } from '../../../graphql/builder.ts';
import { AddressType, AddressUsage, CountryCode } from './contactDetailEnums.ts';
import { contactDetailInterfaces } from './ContactDetail.ts';

export const Address = builder.prismaNode('Address', {
  description: 'A postal address.',
  interfaces: contactDetailInterfaces,
  id: { resolve: (address) => address.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    type: t.expose('type', { type: AddressType, description: 'What kind of place it is.' }),
    fullAddress: t.exposeString('fullAddress', {
      description: 'The complete address as shown to people, lines separated by newlines. Formatted by the convention of the country unless it was given.',
    }),
    recipientName: t.exposeString('recipientName', { nullable: true, description: 'Who receives items there; null when not given.' }),
    careOf: t.exposeString('careOf', { nullable: true, description: 'Through whom items reach the recipient (c/o); null when not given.' }),
    streetName: t.exposeString('streetName', { nullable: true, description: 'The street without the number; null when not given.' }),
    streetNumber: t.exposeString('streetNumber', { nullable: true, description: 'The house number; null when not given.' }),
    additional: t.exposeString('additional', { nullable: true, description: 'Floor, building or other additions; null when not given.' }),
    city: t.exposeString('city', { nullable: true, description: 'The city or town; null when not given.' }),
    zip: t.exposeString('zip', { nullable: true, description: 'The postal code; null when not given.' }),
    countryCode: t.expose('countryCode', { type: CountryCode, nullable: true, description: 'The country; null when not given.' }),
    usages: t.expose('usages', { type: [AddressUsage], description: 'What the address may be used for; never empty.' }),
  }),
});
