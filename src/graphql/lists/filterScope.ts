import type { CountryCode } from '../../generated/prisma/client.ts';
import { ValidationFailed, type Violation } from '../../platform/domainError.ts';
import { decodeId, type NodeType } from '../../platform/ids.ts';
import type { ColumnKind } from './columnKinds.ts';
import { regularExpressionOperators } from './operators.ts';
import { isBeforeYears } from '../../platform/isBeforeYears.ts';

const maximumDepth = 6;
const maximumConditions = 200;
const maximumValues = 1000;
const maximumText = 1000;
const maximumRegularExpression = 100;
/** PostgreSQL writes repetitions inside of repetitions out before it matches anything. */
const maximumRepetitions = 1000;

/** An id that a filter asks for by name. */
export interface MentionedId {
  id: string;
  uuid: string | null;
  nodeTypes: NodeType[];
  propertyPath: string;
}

const endsInEscape = (pattern: string): boolean => /(?<!\\)(\\\\)*\\$/.test(pattern);

/** What is known while one filter becomes SQL: where it stands, how much it has used, and what it asked for. */
export class FilterScope {
  readonly mentionedIds: MentionedId[] = [];
  usesRegularExpression = false;
  readonly #path: string[];
  readonly #violations: Violation[] = [];
  #depth = 0;
  #conditions = 0;
  #aliases = 0;

  constructor(
    path: string,
    /** The country of the caller's tenant. */
    readonly countryCode?: CountryCode,
  ) {
    this.#path = [path];
  }

  /** A table alias that is not used yet. */
  alias(): string {
    return `f${++this.#aliases}`;
  }

  at<T>(segment: string, inside: () => T): T {
    this.#path.push(segment);
    try {
      return inside();
    } finally {
      this.#path.pop();
    }
  }

  /** One filter inside another. Too deep a filter is refused at once, before it costs anything. */
  nested<T>(inside: () => T): T {
    this.#depth++;
    // The outermost filter is no condition of its own.
    if (this.#depth > 1) this.#countOne();
    if (this.#depth > maximumDepth) {
      this.#violate('TOO_DEEP', `a filter may be at most ${maximumDepth} levels deep.`);
      throw new ValidationFailed(this.#violations);
    }
    try {
      return inside();
    } finally {
      this.#depth--;
    }
  }

  /** Takes one operator and its operand into account. */
  count(operator: string, operand: unknown, kind: ColumnKind): void {
    this.#countOne();
    this.at(operator, () => {
      this.#checkOperand(operator, operand);
      if (kind.nodeTypes && (operator === 'eq' || operator === 'in')) this.#mention(operand, kind.nodeTypes);
    });
  }

  /** Takes a text into account that says what conditions are about; it counts as one of them. */
  name(field: string, text: string): void {
    this.#countOne();
    this.at(field, () => this.#checkOperand(field, text));
  }

  /** @throws ValidationFailed with everything that is too large */
  assertValid(): void {
    if (this.#violations.length) throw new ValidationFailed(this.#violations);
  }

  /** Every operator and every filter inside another counts. */
  #countOne(): void {
    this.#conditions++;
    if (this.#conditions <= maximumConditions) return;
    this.#violate('TOO_LONG', `a filter may have at most ${maximumConditions} conditions, nested filters included.`);
    throw new ValidationFailed(this.#violations);
  }

  #checkOperand(operator: string, operand: unknown): void {
    const values = Array.isArray(operand) ? (operand as unknown[]) : [operand];
    if (values.length > maximumValues) this.#violate('TOO_LONG', `must have at most ${maximumValues} elements.`);
    const isRegularExpression = regularExpressionOperators.includes(operator);
    this.usesRegularExpression ||= isRegularExpression;
    const limit = isRegularExpression ? maximumRegularExpression : maximumText;
    for (const value of values) {
      if (value instanceof Date && isBeforeYears(value)) this.#violate('INVALID_VALUE', 'must not be before the year 1.');
      if (typeof value !== 'string') continue;
      if (value.length > limit) this.#violate('TOO_LONG', `must have at most ${limit} characters.`);
      if (isRegularExpression && /\\[1-9]/.test(value)) {
        this.#violate('INVALID_FORMAT', 'must not contain back-references, which can take for ever.');
      }
      if (isRegularExpression && repetitionsOf(value) > maximumRepetitions) {
        this.#violate('INVALID_FORMAT', `must not repeat with numbers whose product is more than ${maximumRepetitions}.`);
      }
      if (operator.endsWith('like') && endsInEscape(value)) {
        this.#violate('INVALID_FORMAT', 'must not end with a single backslash, the escape character.');
      }
      if (value.includes('\u0000')) this.#violate('INVALID_FORMAT', 'must not contain the character U+0000.');
    }
  }

  #mention(operand: unknown, nodeTypes: NodeType[]): void {
    const isList = Array.isArray(operand);
    for (const [index, id] of (isList ? (operand as string[]) : [operand as string]).entries()) {
      const propertyPath = [...this.#path, ...(isList ? [index] : [])].join('.');
      this.mentionedIds.push({ id, uuid: decodeId(id, ...nodeTypes), nodeTypes, propertyPath });
    }
  }

  #violate(code: string, detail: string): void {
    this.#violations.push({ propertyPath: this.#path.join('.'), in: 'QUERY', detail, code });
  }
}

/** How often the innermost part of a regular expression can be written out, at most: `(a{1,10}b){20}` 200 times. */
const repetitionsOf = (expression: string): number =>
  [...expression.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].reduce((product, [, low, high]) => product * Number(high || low), 1);
