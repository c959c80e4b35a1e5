import type { ListQuery } from './listQuery.ts';

/** Whether rows follow and precede a page; one of the two is whether more rows were found than it may have. */
export function neighboursOf<More>({ range, position }: ListQuery, hasMore: More): Record<'hasNextPage' | 'hasPreviousPage', boolean | More> {
  const isContinued = position !== undefined;
  return {
    hasNextPage: range.isBackward ? isContinued : hasMore,
    hasPreviousPage: range.isBackward ? hasMore : isContinued || range.offset > 0,
  };
}
