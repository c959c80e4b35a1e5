/** What is wrong with a value in JSON, and the keys and positions that lead to it. */
export interface ValueProblem {
  path: (string | number)[];
  code: string;
  /** Half a sentence, without its point. */
  detail: string;
}

interface Limits {
  /** How deep objects and lists may lie inside each other, the outermost one included. */
  levels: number;
  /** Characters of a text. */
  text: number;
  elements: number;
  /** What is wrong with a key at the end of these. */
  keyProblem: (key: string, before: ValueProblem['path']) => Omit<ValueProblem, 'path'> | null;
}

/** The most problems that one value is said to have. */
export const maximumProblems = 100;

/** What the database, clients or this server could not bear. */
export function findJsonProblems(root: unknown, limits: Limits): ValueProblem[] {
  const problems: ValueProblem[] = [];
  visit(root, []);
  return problems;

  function visit(value: unknown, path: ValueProblem['path']): void {
    const refuse = (code: string, detail: string): void => void problems.push({ path, code, detail });
    if (problems.length >= maximumProblems) return;
    if (typeof value === 'string') {
      if (value.length > limits.text) refuse('TOO_LONG', `must have at most ${limits.text} characters`);
      else if (!isStorable(value)) refuse('INVALID_FORMAT', 'must be well-formed Unicode without the character U+0000');
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuse('TOO_LARGE', 'must be a number that a double can hold');
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= limits.levels) refuse('TOO_DEEP', `must not lie deeper than ${limits.levels} levels of objects and lists`);
      else if (!Array.isArray(value)) visitMembers(value, path);
      else if (value.length > limits.elements) refuse('TOO_LONG', `must have at most ${limits.elements} elements`);
      else value.forEach((element, index) => visit(element, [...path, index]));
    }
  }

  function visitMembers(object: object, path: ValueProblem['path']): void {
    for (const [key, member] of Object.entries(object)) {
      const problem = reservedKey(key) ?? limits.keyProblem(key, path);
      if (problem) problems.push({ path: [...path, key.slice(0, 100)], ...problem });
      else visit(member, [...path, key]);
    }
  }
}

export const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** JavaScript gives it a meaning of its own, here and in clients. */
const reservedKey = (key: string) => (key === '__proto__' ? { code: 'RESERVED', detail: 'must not be named __proto__' } : null);
