import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, OperationTypeNode, type DefinitionNode, type DocumentNode, type SelectionNode } from 'graphql';

/** What a mutation answers is told apart by its type, so every mutation asks for it. */
const selectResultTypes = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map(selectResultType),
});

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function selectResultType(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.MUTATION) return definition;
  const withTypename = (field: SelectionNode): SelectionNode =>
    field.kind === Kind.FIELD && field.selectionSet
      ? { ...field, selectionSet: { ...field.selectionSet, selections: [typename, ...field.selectionSet.selections] } }
      : field;
  const { selectionSet } = definition;
  return { ...definition, selectionSet: { ...selectionSet, selections: selectionSet.selections.map(withTypename) } };
}

/** Typed documents for the tests: `graphql('query …')` knows the variables and the data of its document. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/**/*.ts', '!test/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        defaultScalarType: 'string',
        scalars: { JSONObject: 'Record<string, unknown>' },
        importExtension: '.ts',
      },
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => (file.document ? { ...file, document: selectResultTypes(file.document) } : file)),
        },
      ],
    },
  },
};

export default config;
