import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
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

/** Scalars travel as JSON strings, but for objects. */
const scalarTypes = {
  useTypeImports: true,
  defaultScalarType: 'string',
  scalars: { JSONObject: 'Record<string, unknown>' },
};

const page = 'examples/web/src/generated';

/** Documents that are registered with the server, in the manifest `persisted-documents.json`, and sent by their hashes. */
const persistedDocuments = { hashAlgorithm: 'sha256' };

/** Typed documents: `graphql('query …')` knows the variables and the data of its document. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'test/generated/': {
      documents: ['test/**/*.ts', '!test/**/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        ...scalarTypes,
        enumsAsTypes: true,
        importExtension: '.ts',
      },
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => (file.document ? { ...file, document: selectResultTypes(file.document) } : file)),
        },
      ],
    },
    [`${page}/`]: {
      documents: ['examples/web/src/**/*.{ts,tsx}', `!${page}/**`],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' }, persistedDocuments },
      config: { ...scalarTypes, enumType: 'const', importExtension: '.ts' },
      // What the page's cache adds to a document by itself is in it already, so that what is sent is what is generated.
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
    [`${page}/possibleTypes.ts`]: {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, useTypeImports: true },
    },
    'examples/mobile-sync/src/generated/': {
      documents: ['examples/mobile-sync/operations.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { ...persistedDocuments, mode: 'replaceDocumentWithHash' } },
      config: { documentMode: 'string', ...scalarTypes, enumsAsTypes: true, importExtension: '.ts' },
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
    'test/clients/generated/': {
      documents: ['test/clients/documents/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments },
      config: { ...scalarTypes, enumsAsTypes: true, importExtension: '.ts' },
    },
  },
};

export default config;
