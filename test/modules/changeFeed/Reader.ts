import { encodeId, modelOf, nodeTypeOf, type NodeType } from '../../../src/platform/ids.ts';
import { delegateOf } from '../../../src/platform/delegateOf.ts';
import { feedTypes, isDeletable } from '../../../src/modules/changeFeed/feedTypes.rules.ts';
import type { ChangesQuery, ChangesQueryVariables } from '../../generated/graphql.ts';
import type { TestActor } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import { Changes } from './documents.ts';

type Result = ChangesQuery['changes'];
export type Page = Extract<Result, { __typename: 'ChangePage' }>;

type Scope = Omit<ChangesQueryVariables, 'since'> & { as?: TestActor };

/** A client that keeps a copy of everything: the versions of the nodes by their ids. */
export class Reader {
  readonly copy = new Map<string, number>();
  cursor: string | null = null;
  readonly #api: Api;
  readonly #scope: Scope;

  constructor(api: Api, scope: Scope = {}) {
    this.#api = api;
    this.#scope = scope;
  }

  async ask(scope: Scope = {}): Promise<Result> {
    const { as, ...variables } = { ...this.#scope, ...scope };
    const { changes } = await this.#api.runQuery(Changes, { since: this.cursor, ...variables }, as ? { as } : {});
    return changes;
  }

  /** Reads and applies one page. */
  async read(scope: Scope = {}): Promise<Page> {
    const page = await this.ask(scope);
    if (page.__typename !== 'ChangePage') throw new Error(page.detail);
    for (const change of page.changes) {
      if (change.__typename === 'NodeRemoval') this.copy.delete(change.id);
      else this.copy.set(change.id, (change.node as { version: number }).version);
    }
    this.cursor = page.cursor;
    return page;
  }

  /** Reads until there is no more; the pages. */
  async catchUp(scope: Scope = {}): Promise<Page[]> {
    const pages = [await this.read(scope)];
    while (pages.at(-1)!.hasMore) pages.push(await this.read(scope));
    return pages;
  }
}

/** What each change of a page is, in short. */
export const said = ({ changes }: Page): string[] =>
  changes.map((change) => `${change.__typename === 'NodeRemoval' ? change.reason : 'UPSERT'} ${change.id}`);

/** What a copy must hold: the nodes that are not deleted, as the tables have them. */
export async function liveNodes({ db }: Api, types: readonly NodeType[] = feedTypes): Promise<Map<string, number>> {
  const models = [...new Set(types.map(modelOf))];
  const rows = await Promise.all(
    models.map(async (model) => {
      const found = await delegateOf(db, model).findMany({ where: isDeletable(model as NodeType) ? { deletedAt: null } : {} });
      return found.map((row) => [nodeTypeOf(model, row), row] as const);
    }),
  );
  return new Map(rows.flat().filter(([type]) => types.includes(type)).map(([type, { id, version }]) => [encodeId(type, id), version]));
}
