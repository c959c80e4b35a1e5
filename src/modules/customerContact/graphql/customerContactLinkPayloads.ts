import { Prisma } from '../../../generated/prisma/client.ts';
import type { PayloadFields } from '../../../graphql/mutation.ts';
import { planned } from '../../../graphql/plan.ts';
import { writtenRow } from '../../../graphql/written.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { CustomerContact } from './CustomerContact.ts';
import { CustomerContactLink } from './CustomerContactLink.ts';

/** The fields of a payload that show a link that was written, and what it ties together. */
export const linkPayload = <P>(t: PayloadFields<P>, linkIdOf: (payload: P) => string) => {
  const ofLink = (payload: P, { tenantId }: RequestContext) => ({ tenantId, id: linkIdOf(payload) });
  const tied = (table: 'customer' | 'customer_contact') =>
    planned({
      kind: 'written',
      from: (row, payload: P, { tenantId }) => Prisma.sql`
        customer_contact_link l JOIN ${Prisma.raw(`${table} ${row} ON ${row}.tenant_id = l.tenant_id AND ${row}.id = l.${table}_id`)}
        WHERE l.tenant_id = ${tenantId}::uuid AND l.id = ${linkIdOf(payload)}::uuid`,
    });
  return {
    link: t.prismaField({ type: CustomerContactLink, description: 'The link as it is now.', ...writtenRow('CustomerContactLink', linkIdOf) }),
    customer: t.prismaField({
      type: Customer,
      description: 'The customer.',
      resolve: (query, payload, _args, ctx) =>
        ctx.db.customer.findFirstOrThrow({ ...query, where: { contactLinks: { some: ofLink(payload, ctx) } } }),
      extensions: tied('customer'),
    }),
    customerContact: t.prismaField({
      type: CustomerContact,
      description: 'The customer contact.',
      resolve: (query, payload, _args, ctx) =>
        ctx.db.customerContact.findFirstOrThrow({ ...query, where: { links: { some: ofLink(payload, ctx) } } }),
      extensions: tied('customer_contact'),
    }),
  };
};
