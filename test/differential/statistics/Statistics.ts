import { Shape } from '../answers/Shape.ts';
import type { Operation } from '../plan/Operation.ts';

interface Body {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

interface Seen {
  /** Operations that ask for the field. */
  selected: number;
  /** Values that were answered, and how many of them were not null, and not empty. */
  answered: number;
  present: number;
}

/** What the operations of a run asked for, and what came of it. */
export class Statistics {
  readonly fields = new Map<string, Seen>();
  /** Answers by the code of their first error; those without errors under `none`. */
  readonly codes = new Map<string, number>();
  /** Lists that operations ask for: those with something in them under some parent, and the others. */
  readonly lists = { filled: 0, empty: 0 };
  operations = 0;
  answers = 0;

  add({ query, operationName }: Operation, bodies: string[]): void {
    this.operations++;
    const shape = Shape.of(query, operationName);
    for (const coordinate of new Set(shape.coordinatesBelow())) this.#field(coordinate).selected++;
    const lists = new Map<string, boolean>();
    for (const body of bodies) {
      this.answers++;
      const { data, errors } = JSON.parse(body) as Body;
      const code = errors?.length ? (errors[0]!.extensions?.code ?? 'unknown') : 'none';
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
      this.#addValue(data, shape, '', lists);
    }
    for (const isFilled of lists.values()) this.lists[isFilled ? 'filled' : 'empty']++;
  }

  selectedOf(coordinates: string[]): number {
    return coordinates.filter((coordinate) => this.fields.has(coordinate)).length;
  }

  #addValue(value: unknown, shape: Shape, path: string, lists: Map<string, boolean>): void {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    if (Array.isArray(value)) lists.set(path, (lists.get(path) ?? false) || values.length > 0);
    for (const element of values) {
      if (typeof element !== 'object' || element === null || shape.isJson) continue;
      for (const [key, member] of Object.entries(element)) {
        const below = shape.under(key);
        for (const coordinate of below.coordinates) this.#count(this.#field(coordinate), member);
        this.#addValue(member, below, `${path}.${key}`, lists);
      }
    }
  }

  #count(seen: Seen, value: unknown): void {
    seen.answered++;
    if (value !== null && !(Array.isArray(value) && value.length === 0)) seen.present++;
  }

  #field(coordinate: string): Seen {
    const seen = this.fields.get(coordinate) ?? { selected: 0, answered: 0, present: 0 };
    this.fields.set(coordinate, seen);
    return seen;
  }
}
