import { hasPermission } from '../platform/permissions.ts';
import type { Actor } from '../platform/requestContext.ts';

/** How much a request may ask for. */
export interface Limits {
  /** Bytes of the body. */
  bytes: number;
  /** Lexical tokens of the document. */
  tokens: number;
  /** Fields inside of fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Fields at the top of an operation, those of fragments included. */
  rootFields: number;
  /** Fields of an operation; those of a fragment count wherever it is spread. */
  fields: number;
  /** Objects that the answer may have at most, page sizes multiplied. */
  nodes: number;
  /** What the operation is taken to cost; see weigh.ts. */
  cost: number;
  /** Milliseconds that the operation may take. */
  deadline: number;
}

/** What is open longer is cut off by the sockets' own time limit. */
export const longestDeadline = 50_000;

/** Who asks, as far as limits go: nobody, a user, an API key, or either with the permission TENANT_BACKOFFICE. */
export type PrincipalKind = 'anonymous' | 'user' | 'apiKey' | 'backoffice';

export type LimitsByKind = Readonly<Record<PrincipalKind, Limits>>;

/** What is not as it is by default. */
export type LimitOptions = Partial<Record<PrincipalKind, Partial<Limits>>>;

const signedIn: Limits = {
  // Holds an image of nine megabytes in base64.
  bytes: 12_000_000,
  tokens: 10_000,
  // The query for a whole schema has 13 levels.
  depth: 20,
  aliases: 200,
  directives: 200,
  rootFields: 50,
  fields: 3000,
  nodes: 250_000,
  cost: 300_000,
  deadline: 15_000,
};

export const limitNames = Object.keys(signedIn) as (keyof Limits)[];

const machine: Limits = { ...signedIn, nodes: 500_000, cost: 600_000, deadline: 30_000 };

const defaults: LimitsByKind = {
  // May read nothing but the schema, where that is public, and sign in.
  anonymous: { ...signedIn, bytes: 100_000, tokens: 2000, aliases: 20, directives: 20, rootFields: 10, fields: 500, nodes: 2000, cost: 2000, deadline: 5000 },
  user: signedIn,
  apiKey: machine,
  backoffice: machine,
};

/** `maximumBytes` is what nobody's body may exceed. */
export function createLimits(options: LimitOptions, maximumBytes = signedIn.bytes): LimitsByKind {
  const limitsOf = (kind: PrincipalKind): Limits => {
    const limits = { ...defaults[kind], ...(kind !== 'anonymous' && { bytes: maximumBytes }), ...options[kind] };
    return { ...limits, bytes: Math.min(limits.bytes, maximumBytes) };
  };
  return { anonymous: limitsOf('anonymous'), user: limitsOf('user'), apiKey: limitsOf('apiKey'), backoffice: limitsOf('backoffice') };
}

export function kindOf(actor: Actor | null): PrincipalKind {
  if (!actor) return 'anonymous';
  if (hasPermission(actor, 'TENANT_BACKOFFICE')) return 'backoffice';
  return actor.kind === 'API_KEY' ? 'apiKey' : 'user';
}
