import type { GraphQLField } from 'graphql';

/** How many rows a page of a field has: when nothing is asked for, and at most. */
export interface PageRows {
  usual: number;
  maximum: number;
}

/** Says so of a field that is no connection; it stands beside the resolver. */
export const pagesOf = (pageRows: PageRows): { pageRows: PageRows } => ({ pageRows });

export const declaredPageRows = (field: GraphQLField<unknown, unknown>): PageRows | undefined => field.extensions.pageRows as PageRows | undefined;
