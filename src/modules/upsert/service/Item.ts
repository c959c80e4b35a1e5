import type { ContactKind } from '../../../generated/prisma/client.ts';
import type { Row } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed, type DomainError, type Violation, type Warning } from '../../../platform/domainError.ts';
import type { ItemInput } from '../upsert.inputs.ts';

/** The members of an item, one of which it has. */
export const members = { individual: 'INDIVIDUAL', organization: 'ORGANIZATION' } as const satisfies Record<string, ContactKind>;
export type Member = keyof typeof members;

/** One item of a call: what it says, which contact it is about, and what is wrong with it. */
export class Item {
  /** The contact that it changes, as it is; null for one that it creates. */
  contact: Row<'Contact'> | null = null;
  readonly warnings: Warning[] = [];
  readonly #problems: DomainError[] = [];
  readonly #violations: Violation[] = [];

  constructor(
    /** Its place among the items, from 0. */
    readonly index: number,
    readonly member: Member,
    readonly input: ItemInput,
  ) {}

  get kind(): ContactKind {
    return members[this.member];
  }

  /** Where a field of the contact stands in the item. */
  path(field: string): string {
    return `${this.member}.${field}`;
  }

  refuse(...problems: DomainError[]): void {
    this.#problems.push(...problems);
  }

  violate(...violations: Violation[]): void {
    this.#violations.push(...violations);
  }

  violateAt(field: string, code: string, detail: string): void {
    this.violate({ propertyPath: this.path(field), in: 'BODY', detail, code });
  }

  get isRefused(): boolean {
    return this.#problems.length > 0 || this.#violations.length > 0;
  }

  /** Everything that is wrong, with the place of the item. */
  get problems(): DomainError[] {
    const invalid = this.#violations.length > 0 ? [new ValidationFailed(this.#violations, 'UNPROCESSABLE')] : [];
    return [...this.#problems, ...invalid].map((problem) => Object.assign(problem, { index: this.index }));
  }
}
