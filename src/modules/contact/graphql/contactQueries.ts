import type { ContactKind } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { decodeContactId, nilUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { prefixFits } from '../contact.rules.ts';
import { Contact } from './Contact.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';

/** The key of a contact that the id names; a key of no row when it cannot name one. */
const keyOf = (id: string, { tenantId }: RequestContext) => ({
  tenantId_id: { tenantId, id: decodeContactId(id) ?? nilUuid },
});

const ofKind = <T extends { kind: ContactKind }>(contact: T | null, id: string, kind?: ContactKind): T | null =>
  contact && prefixFits(id, contact) && (!kind || contact.kind === kind) ? contact : null;

builder.queryFields((t) => ({
  contact: t.prismaField({
    type: Contact,
    nullable: true,
    description: 'Reads a contact of either kind, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the contact, or its UUID.' }) },
    resolve: async (query, _root, { id }, ctx) =>
      ofKind(await ctx.db.contact.findUnique({ ...query, where: keyOf(id, ctx) }), id),
  }),
  individualContact: t.prismaField({
    type: IndividualContact,
    nullable: true,
    description: 'Reads an individual, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the individual, or its UUID.' }) },
    resolve: async (query, _root, { id }, ctx) =>
      ofKind(await ctx.db.contact.findUnique({ ...query, where: keyOf(id, ctx) }), id, 'INDIVIDUAL'),
  }),
  organizationContact: t.prismaField({
    type: OrganizationContact,
    nullable: true,
    description: 'Reads an organization, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the organization, or its UUID.' }) },
    resolve: async (query, _root, { id }, ctx) =>
      ofKind(await ctx.db.contact.findUnique({ ...query, where: keyOf(id, ctx) }), id, 'ORGANIZATION'),
  }),
}));
