/** Numbers texts that come again: `anna.berg`, `anna.berg2`, … */
export class Distinct {
  readonly #counts = new Map<string, number>();

  of(text: string): string {
    const count = (this.#counts.get(text) ?? 0) + 1;
    this.#counts.set(text, count);
    return count === 1 ? text : `${text}${count}`;
  }
}
