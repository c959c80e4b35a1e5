import { isInterfaceType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** Which cell an answer is; anything that none of them is, it says as it came. */
export function outcomeOf({ status, headers, body }: Answer, { problem = false } = {}): string {
  const { data, errors } = body;
  const values = Object.values(data ?? {});
  const [first] = values as ({ __typename?: string; code?: string; permission?: string } | null)[];
  if (!errors && first?.__typename === 'PermissionDenied' && first.code === 'FORBIDDEN') return `lacks ${first.permission}`;
  if (!errors && values.length > 0 && values.every(isEmptyFeed)) return 'hidden';
  if (!errors) return values.length > 0 && values.every((value) => isFound(value, problem)) ? 'done' : unexpected(status, body);
  const { extensions } = errors[0]!;
  if (errors.some((error) => error.extensions.code !== extensions.code) || !values.flat().every((value) => value === null)) return unexpected(status, body);
  if (extensions.code === 'UNAUTHENTICATED') {
    const hasOwnStatus = status === 401 && headers.get('www-authenticate') === 'Bearer';
    // What has data, be it a look-up that is null, says 200 (GraphQL over HTTP).
    const isTold = extensions.status === 401 && (data ? status === 200 : hasOwnStatus);
    return isTold ? ((extensions.reason as 'EXPIRED' | undefined) ?? 'UNAUTHENTICATED') : unexpected(status, body);
  }
  if (extensions.code === 'FORBIDDEN') return extensions.status === 403 ? `lacks ${String(extensions.permission)}` : unexpected(status, body);
  return String(extensions.code);
}

const isEmptyFeed = (value: unknown): boolean => (value as { changes?: unknown[] } | null)?.changes?.length === 0;

/** A look-up that finds its row, a list with rows, a payload; a problem, where that is as good. */
function isFound(value: unknown, mayBeProblem: boolean): boolean {
  if (value === null) return false;
  const { nodes, __typename: type = '' } = value as { nodes?: unknown[]; __typename?: string };
  return (mayBeProblem || !problemTypes.has(type)) && (nodes?.length ?? 1) > 0;
}

const problemType = schema.getType('Problem');
const problemTypes = new Set(isInterfaceType(problemType) ? schema.getPossibleTypes(problemType).map(({ name }) => name) : []);

const unexpected = (status: number, body: object): string => `${status} ${JSON.stringify(body)}`;
