import type { PayloadFields } from '../../../graphql/mutation.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { CustomerContact } from './CustomerContact.ts';
import { CustomerContactLink } from './CustomerContactLink.ts';

/** The fields of a payload that show a link that was written, and what it ties together. */
export const linkPayload = <P>(t: PayloadFields<P>, linkIdOf: (payload: P) => string) => {
  const ofLink = (payload: P, { tenantId }: RequestContext) => ({ tenantId, id: linkIdOf(payload) });
  return {
    link: t.prismaField({
      type: CustomerContactLink,
      description: 'The link as it is now.',
      resolve: (query, payload, _args, ctx) =>
        ctx.db.customerContactLink.findUniqueOrThrow({ ...query, where: { tenantId_id: ofLink(payload, ctx) } }),
    }),
    customer: t.prismaField({
      type: Customer,
      description: 'The customer.',
      resolve: (query, payload, _args, ctx) =>
        ctx.db.customer.findFirstOrThrow({ ...query, where: { contactLinks: { some: ofLink(payload, ctx) } } }),
    }),
    customerContact: t.prismaField({
      type: CustomerContact,
      description: 'The customer contact.',
      resolve: (query, payload, _args, ctx) =>
        ctx.db.customerContact.findFirstOrThrow({ ...query, where: { links: { some: ofLink(payload, ctx) } } }),
    }),
  };
};
