import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { fieldPlaceOf } from '../../../graphql/fieldPlace.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import { Erased, type NodeReference } from '../../../platform/domainError.ts';
import { modelOf } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';

/** The node with what is asked of it: one load for all nodes of a type that the field has in the answer. */
export async function loadChangedNode({ type, uuid }: NodeReference, ctx: RequestContext, info: GraphQLResolveInfo): Promise<object> {
  // Asked for every node, although one load serves all: it also notes, for this place in the answer, what is loaded.
  const selection = queryFromInfo({ context: ctx, info, typeName: type });
  const loader = ctx.loader<string, object | null>(`${type} ${fieldPlaceOf(info)}`, () =>
    new DataLoader(async (ids) => {
      const rows = await delegateOf(ctx.db, modelOf(type)).findMany({ ...selection, where: { id: { in: [...ids] } } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  );
  const row = await loader.load(uuid);
  // It was there a moment ago, when the page was read: whoever reads that again is told of the removal.
  if (!row) throw new Erased();
  brandWithType(row, type as never);
  return row;
}
