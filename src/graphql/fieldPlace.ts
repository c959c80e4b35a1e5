import type { GraphQLResolveInfo } from 'graphql';

/** The field in the document, whatever the row that it is asked of: the types tell branches for different types apart. */
export function fieldPlaceOf(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) {
    if (typeof path.key === 'string') keys.unshift(`${path.typename}.${path.key}`);
  }
  return keys.join(' ');
}
