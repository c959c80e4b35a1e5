import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a document has, whatever the schema; of an operation, that of the largest one. */
export interface DocumentMeasure {
  tokens: number;
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  fields: number;
}

const measures = new WeakMap<DocumentNode, DocumentMeasure>();

/** Counts once for each document. It need not be valid: fragments that are missing or contain themselves count as nothing. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  let measure = measures.get(document);
  if (!measure) {
    measure = { ...countNodes(document), ...new Selections(document).measure() };
    measures.set(document, measure);
  }
  return measure;
}

function countNodes(document: DocumentNode): Pick<DocumentMeasure, 'tokens' | 'aliases' | 'directives'> {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field({ alias }) {
      if (alias) aliases++;
    },
    Directive() {
      directives++;
    },
  });
  return { tokens: (document as { tokenCount?: number }).tokenCount ?? 0, aliases, directives };
}

interface SelectionMeasure {
  depth: number;
  rootFields: number;
  fields: number;
}

const nothing: SelectionMeasure = { depth: 0, rootFields: 0, fields: 0 };

/** Measures each fragment once, so that fragments in fragments take no longer than their text. */
class Selections {
  readonly #document: DocumentNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, SelectionMeasure>();

  constructor(document: DocumentNode) {
    this.#document = document;
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  measure(): SelectionMeasure {
    const measured = this.#document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [this.#ofSet(definition.selectionSet)] : [],
    );
    const most = (key: keyof SelectionMeasure) => measured.reduce((maximum, each) => Math.max(maximum, each[key]), 0);
    return { depth: most('depth'), rootFields: most('rootFields'), fields: most('fields') };
  }

  #ofSet({ selections }: SelectionSetNode): SelectionMeasure {
    const sum = { ...nothing };
    for (const selection of selections) {
      const { depth, rootFields, fields } = this.#ofSelection(selection);
      sum.depth = Math.max(sum.depth, depth);
      sum.rootFields += rootFields;
      sum.fields += fields;
    }
    return sum;
  }

  #ofSelection(selection: SelectionNode): SelectionMeasure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#ofSet(selection.selectionSet);
    const inner = selection.selectionSet ? this.#ofSet(selection.selectionSet) : nothing;
    return { depth: inner.depth + 1, rootFields: 1, fields: inner.fields + 1 };
  }

  #ofFragment(name: string): SelectionMeasure {
    let measure = this.#known.get(name);
    if (!measure) {
      this.#known.set(name, nothing);
      const fragment = this.#fragments.get(name);
      measure = fragment ? this.#ofSet(fragment.selectionSet) : nothing;
      this.#known.set(name, measure);
    }
    return measure;
  }
}
