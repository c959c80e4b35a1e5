import { builder } from '../../../graphql/builder.ts';
import { PhoneType, PhoneUsage } from './contactDetailEnums.ts';
import { contactDetailInterfaces } from './ContactDetail.ts';

export const Phone = builder.prismaNode('Phone', {
  description: 'A phone or fax number.',
  interfaces: contactDetailInterfaces,
  id: { resolve: (phone) => phone.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    type: t.expose('type', { type: PhoneType, description: 'What kind of line it leads to.' }),
    number: t.exposeString('number', { description: 'The number as it was typed.' }),
    e164: t.exposeString('e164', {
      nullable: true,
      description: 'The number in international form, for example +442079460958 (ITU-T E.164); null when it cannot be derived.',
    }),
    usages: t.expose('usages', { type: [PhoneUsage], description: 'What the number may be used for; never empty.' }),
  }),
});
