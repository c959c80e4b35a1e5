import { builder } from '../../../graphql/builder.ts';
import { WebAddressType } from './contactDetailEnums.ts';
import { contactDetailInterfaces } from './ContactDetail.ts';

export const WebAddress = builder.prismaNode('WebAddress', {
  description: 'The address of a page on the World Wide Web.',
  interfaces: contactDetailInterfaces,
  id: { resolve: (webAddress) => webAddress.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    type: t.expose('type', { type: WebAddressType, description: 'What the page shows.' }),
    url: t.exposeString('url', { description: 'The absolute http or https URL (RFC 3986).' }),
  }),
});
