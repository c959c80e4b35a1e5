import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { asValue, Problem, WarningType } from '../../../graphql/problems.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import type { UpsertedContact } from '../service/upsertContacts.ts';

const UpsertAction = defineEnum('UpsertAction', 'What became of an item of a bulk upsert.', {
  CREATED: 'Its contact is new.',
  UPDATED: 'Its contact, or something that belongs to it, changed.',
  UNCHANGED: 'Everything was as it says already, so that nothing was written.',
  REJECTED: 'Nothing of it was written: something is wrong with it, or with another item under REJECT_EVERYTHING.',
});

export const UpsertContactResult = builder.objectRef<UpsertedContact>('UpsertContactResult').implement({
  description: 'What became of one item of a bulk upsert.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The place of the item in `items`, from 0.' }),
    action: t.expose('action', { type: UpsertAction, description: 'What became of it.' }),
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'The contact as it is now; null when the item was rejected.',
      resolve: ({ contactId }, _args, ctx, info) => (contactId === null ? null : (contactLoader(ctx, info).load(contactId) as never)),
    }),
    problems: t.field({
      type: [Problem],
      description:
        'Everything that is wrong with the item, each with its place as `index`; paths begin in the item, for example `individual.emails.3.address`. Empty when it was rejected for the sake of others alone.',
      resolve: ({ problems }) => problems.map(asValue),
    }),
    warnings: t.field({
      type: [WarningType],
      description: 'What was accepted and may be worth a look; paths begin in the item.',
      resolve: ({ warnings }) => warnings,
    }),
  }),
});

/** One load for the contacts of all items. */
function contactLoader(ctx: RequestContext, info: GraphQLResolveInfo): DataLoader<string, object | null> {
  // Asked for every item, although one load serves all: it also notes, for this place in the answer, what is loaded.
  const selection = queryFromInfo({ context: ctx, info });
  return ctx.loader(
    `upserted contacts ${String(info.path.key)}`,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await ctx.db.contact.findMany({ ...selection, where: { id: { in: [...ids] } } });
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );
}
