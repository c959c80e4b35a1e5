import type { GraphqlRequest } from '../requests/dialects.ts';
import type { DocumentPart } from './documentPart.ts';
import type { Draw } from './Draw.ts';
import { roots } from './roots.ts';
import { selections } from './selections.ts';

/** They do not end. */
export type Requests = Generator<GraphqlRequest, never>;

/** 10 times 5 documents. */
const pairs = roots.flatMap((root) => selections.map((selection) => ({ root, selection })));

/** The same documents in turn, with other variables each time. */
export function* varyingRequests(draw: Draw): Requests {
  for (;;) for (const { root, selection } of pairs) yield request(root, selection, draw);
}

/** These documents, but an alias makes each one new. */
export function* newRequests(draw: Draw): Requests {
  for (let number = 1; ; number++) {
    const { root, selection } = pairs[number % pairs.length]!;
    yield request({ ...root, text: `alias${number}: ${root.text}` }, selection, draw);
  }
}

function request(root: DocumentPart, selection: DocumentPart, draw: Draw): GraphqlRequest {
  const operationName = `${root.name}${selection.name}`;
  return {
    operationName,
    query: `query ${operationName}(${root.declarations}, ${selection.declarations}) {
      ${root.text}
    }
    fragment Selected on Contact {
      ${selection.text}
    }`,
    variables: { ...root.variables(draw), ...selection.variables(draw) },
  };
}
