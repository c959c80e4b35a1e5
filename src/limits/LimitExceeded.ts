import { DomainError } from '../platform/domainError.ts';
import type { Limits } from './limits.ts';

/** What a document or an operation can have too much of. */
export type Measured = Exclude<keyof Limits, 'bytes' | 'deadline'>;

const smaller = 'Send less at a time.';

const refusals: Record<Measured, { code: string; says: (limit: number, actual: number) => string }> = {
  tokens: { code: 'TOO_MANY_TOKENS', says: (limit) => `The document has more than ${limit} tokens, the most that it may have. ${smaller}` },
  depth: {
    code: 'TOO_DEEP',
    says: (limit, actual) => `The document has ${actual} levels of fields; it may have ${limit}. Read what lies deeper in a request of its own.`,
  },
  aliases: { code: 'TOO_MANY_ALIASES', says: (limit, actual) => `The document has ${actual} aliases; it may have ${limit}. ${smaller}` },
  directives: { code: 'TOO_MANY_DIRECTIVES', says: (limit, actual) => `The document has ${actual} directives; it may have ${limit}. ${smaller}` },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', says: (limit, actual) => `The operation has ${actual} fields at the top; it may have ${limit}. ${smaller}` },
  fields: {
    code: 'TOO_MANY_FIELDS',
    says: (limit, actual) => `The operation has ${actual} fields, those of a fragment counted wherever it is spread; it may have ${limit}. ${smaller}`,
  },
  nodes: {
    code: 'TOO_MANY_NODES',
    says: (limit, actual) => `The answer may have up to ${actual} objects; it may have ${limit}. Ask for smaller pages (\`first\`), above all in lists inside of lists.`,
  },
  cost: {
    code: 'TOO_COSTLY',
    says: (limit, actual) => `The operation costs ${actual}; it may cost ${limit}. Ask for smaller pages (\`first\`), or for less at a time.`,
  },
};

/** A request asks for more than its caller may ask for at a time. Nothing of it was executed. */
export class LimitExceeded extends DomainError {
  readonly code: string;
  readonly title = 'Too much at a time';
  readonly status = 400;

  constructor(
    measured: Measured,
    readonly limit: number,
    /** What it has; left out where counting stopped at the limit. */
    readonly actual?: number,
  ) {
    const { code, says } = refusals[measured];
    super(says(limit, actual ?? limit + 1));
    this.code = code;
  }
}
