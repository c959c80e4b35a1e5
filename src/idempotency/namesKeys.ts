import { visit, BREAK, type DocumentNode } from 'graphql';
import { idempotent } from '../graphql/idempotent.ts';

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document has idempotency keys in it. */
export function namesKeys(document: DocumentNode): boolean {
  let answer = known.get(document);
  if (answer === undefined) {
    answer = hasDirective(document);
    known.set(document, answer);
  }
  return answer;
}

function hasDirective(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Directive({ name }) {
      if (name.value !== idempotent.name) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}
