import {
  getNamedType,
  getOperationAST,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

/** What a document asks for in one place of the answer, by response keys. */
export class Shape {
  readonly #document: Document;
  readonly #fields: readonly FieldNode[];
  readonly #selections: readonly SelectionSetNode[];

  private constructor(document: Document, fields: readonly FieldNode[], selections: readonly SelectionSetNode[]) {
    this.#document = document;
    this.#fields = fields;
    this.#selections = selections;
  }

  static of(query: string, operationName?: string): Shape {
    const ast = parse(query);
    const operation = getOperationAST(ast, operationName)!;
    return new Shape(readPlaces(ast), [], [operation.selectionSet]);
  }

  /** Whether it is one JSON object, whose members have no order. */
  get isJson(): boolean {
    return this.#fields.some((field) => this.#document.places.get(field)?.type.name === 'JSONObject');
  }

  /** The fields that are asked for here, as `Type.field`; several where the types differ. */
  get coordinates(): string[] {
    return [...new Set(this.#fields.flatMap((field) => this.#document.places.get(field)?.coordinate ?? []))];
  }

  /** Those of everything below, each as often as it is asked for. */
  coordinatesBelow(): string[] {
    const fields = this.#selections.flatMap((selections) => this.#fieldsIn(selections));
    const keys = new Set(fields.map((field) => (field.alias ?? field.name).value));
    return [...keys].flatMap((key) => {
      const below = this.under(key);
      return [...below.coordinates, ...below.coordinatesBelow()];
    });
  }

  under(key: string): Shape {
    const fields = this.#selections
      .flatMap((selections) => this.#fieldsIn(selections))
      .filter((field) => (field.alias ?? field.name).value === key);
    return new Shape(
      this.#document,
      fields,
      fields.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  #fieldsIn({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : this.#document.fragments.get(selection.name.value);
      return inner ? this.#fieldsIn(inner) : [];
    });
  }
}

interface Place {
  coordinate: string;
  type: GraphQLNamedType;
}

interface Document {
  places: Map<FieldNode, Place>;
  fragments: Map<string, SelectionSetNode>;
}

function readPlaces(ast: DocumentNode): Document {
  const [places, fragments] = [new Map<FieldNode, Place>(), new Map<string, SelectionSetNode>()];
  const info = new TypeInfo(schema);
  visit(
    ast,
    visitWithTypeInfo(info, {
      Field: (field) => {
        const [parent, type] = [info.getParentType(), info.getType()];
        if (parent && type) places.set(field, { coordinate: `${parent.name}.${field.name.value}`, type: getNamedType(type) });
      },
      FragmentDefinition: ({ name, selectionSet }) => {
        fragments.set(name.value, selectionSet);
      },
    }),
  );
  return { places, fragments };
}
