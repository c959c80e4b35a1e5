import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { delegateOf } from '../../platform/delegateOf.ts';
import { NotFound } from '../../platform/domainError.ts';
import { modelOf } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { fieldPlaceOf } from '../fieldPlace.ts';
import { encodeCursor } from './cursor.ts';
import type { MentionedId } from './filterScope.ts';
import type { List } from './list.ts';
import { countRows, findPlaces, type ListQuery, type Place } from './listQuery.ts';
import { readListRequest, type ConnectionArguments } from './listRequest.ts';
import type { PageRange } from './pageArguments.ts';
import { neighboursOf } from './pageInfo.ts';

export interface Edge {
  cursor: string;
  node: object;
}

interface Page {
  edges: Edge[];
  /** Rows that were deleted for good between finding their places and reading them; they count towards the page (R3.7). */
  lost: NotFound[];
  hasMore: boolean;
}

interface ConnectionOptions {
  list: List;
  args: ConnectionArguments;
  maximum: number;
  /** The row that the list belongs to, for a list inside a list; `mentioned` when the caller names it. */
  parent?: { id: string; column: string; mentioned?: MentionedId };
}

/** Most rows are named by their ids. */
const ownId = { field: 'id', parse: (text: string): unknown => text };

/**
 * One page of a list, as a connection's fields ask for it. Nothing is read before a field is asked for: the places of the
 * rows in one statement, the rows in a second, the number of all rows in a third. Lists of the same field under different
 * parents share these statements, so that their number does not depend on the rows.
 */
export class Connection {
  readonly range: PageRange;
  readonly #ctx: RequestContext;
  readonly #info: GraphQLResolveInfo;
  readonly #list: List;
  readonly #query: ListQuery;
  readonly #parent: string | undefined;
  readonly #mentionedIds: MentionedId[];
  #page: Promise<Page> | undefined;

  /** @throws ValidationFailed when an argument is not valid */
  constructor(ctx: RequestContext, info: GraphQLResolveInfo, { list, args, maximum, parent }: ConnectionOptions) {
    this.#ctx = ctx;
    this.#info = info;
    this.#list = list;
    this.#parent = parent?.id;
    const lister = { tenantId: ctx.tenantId, countryCode: ctx.actor.countryCode };
    const { query, mentionedIds } = readListRequest(lister, list, args, maximum);
    this.range = query.range;
    this.#mentionedIds = [...(parent?.mentioned ? [parent.mentioned] : []), ...mentionedIds];
    this.#query = { ...query, ...(parent && { parentColumn: parent.column }) };
  }

  async edges(): Promise<Edge[]> {
    return (await this.#load()).edges;
  }

  async nodes(): Promise<object[]> {
    return (await this.edges()).map((edge) => edge.node);
  }

  async pageInfo() {
    const { edges, hasMore } = await this.#load();
    return {
      ...neighboursOf(this.#query, hasMore),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  totalCount(): Promise<number> {
    return this.#byParent('count', (parents) => countRows(this.#ctx, this.#query, parents));
  }

  /** The ids that the arguments ask for and that name nothing, and the rows of the page that could not be read. */
  async problems(): Promise<NotFound[]> {
    const missing = await Promise.all(
      this.#mentionedIds.map(async (mentioned) => ({ ...mentioned, exists: await this.#exists(mentioned) })),
    );
    const unknown = missing.filter(({ exists }) => !exists).map(({ propertyPath, id }) => new NotFound(propertyPath, id));
    return [...unknown, ...(await this.#load()).lost];
  }

  #load(): Promise<Page> {
    return (this.#page ??= this.#loadPage());
  }

  async #loadPage(): Promise<Page> {
    const found = await this.#byParent('places', (parents) => findPlaces(this.#ctx, this.#query, parents));
    const hasMore = found.length > this.range.limit;
    const places = found.slice(0, this.range.limit);
    if (this.range.isBackward) places.reverse();
    const rows = await this.#rowLoader().loadMany(places.map((place) => place.id));
    const edges: Edge[] = [];
    const lost: NotFound[] = [];
    for (const [index, place] of places.entries()) {
      const node = rows[index];
      if (node instanceof Error) throw node;
      if (node) edges.push({ cursor: this.#cursorOf(place), node });
      else lost.push(Object.assign(new NotFound('nodes', place.id), { index }));
    }
    return { edges, lost, hasMore };
  }

  #cursorOf(place: Place): string {
    return encodeCursor(this.#list.name, this.#query.terms, place.keys);
  }

  /** One load for the lists that the same field has under all parents. */
  async #byParent<T>(what: string, load: (parents?: string[]) => Promise<Map<string, T>>): Promise<T> {
    if (this.#parent === undefined) return (await load()).get('')!;
    const loader = this.#ctx.loader<string, T>(`${what} ${fieldPlaceOf(this.#info)}`, () =>
      new DataLoader(async (parents) => {
        const loaded = await load([...parents]);
        return parents.map((parent) => loaded.get(parent)!);
      }),
    );
    return loader.load(this.#parent);
  }

  #rowLoader(): DataLoader<string, object | null> {
    // Asked under every parent, although one load serves all: it also notes, for this place in the answer, what is loaded.
    const selection = queryFromInfo({ context: this.#ctx, info: this.#info, paths: [['nodes'], ['edges', 'node']] });
    return this.#ctx.loader(
      `rows ${fieldPlaceOf(this.#info)}`,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const { model, where, key = ownId } = this.#list;
          const found = { ...where, [key.field]: { in: ids.map(key.parse) } };
          const rows = await delegateOf(this.#ctx.db, model).findMany({ ...selection, where: found });
          const byId = new Map(rows.map((row) => [String((row as Record<string, unknown>)[key.field]), row]));
          return ids.map((id) => byId.get(id) ?? null);
        }),
    );
  }

  async #exists({ uuid, nodeTypes }: MentionedId): Promise<boolean> {
    if (uuid === null) return false;
    const model = modelOf(nodeTypes[0]!);
    const loader = this.#ctx.loader<string, boolean>(`exists ${model}`, () =>
      new DataLoader(async (ids) => {
        const rows = await delegateOf(this.#ctx.db, model).findMany({ select: { id: true }, where: { id: { in: [...ids] } } });
        const known = new Set(rows.map((row) => row.id));
        return ids.map((id) => known.has(id));
      }),
    );
    return loader.load(uuid);
  }
}
