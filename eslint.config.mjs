import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.boundaries.mjs';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/generated/', 'test/generated/', 'test/clients/generated/', 'test/clients/relay/contacts.js', 'examples/*/src/generated/', 'bench/peers/.generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers are written into messages all the time.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // With noUncheckedIndexedAccess, `!` is how code says that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Many functions are async only because what they implement is.
      '@typescript-eslint/require-await': 'off',
      // Methods of plain object types need no `this`, and the rule cannot tell.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['warn', 250],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/env.ts reads the environment, once.' },
        ...['test', 'describe', 'it'].map((object) => ({ object, property: 'only', message: 'It would silence all other tests.' })),
      ],
    },
  },
  {
    files: ['src/env.ts', 'bench/environment.ts', 'scripts/**', 'test/setup/**', 'examples/startKith.ts', 'examples/registerDocuments.ts', 'examples/web/server/**', 'examples/mobile-sync/demo.ts', 'prisma.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...boundaries,
  { files: ['examples/web/src/**'], extends: [reactHooks.configs.flat.recommended] },

  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': {
            style: 'camelCase',
            forbiddenPrefixes: ['get', 'list', 'query'],
            forbiddenSuffixes: ['Query'],
          },
          'FieldDefinition[parent.name.value=Mutation]': { style: 'camelCase', forbiddenSuffixes: ['Mutation'] },
        },
      ],
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        // The pairs of an id mapping are a view of contacts and have no id of their own.
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-page-info': 'error',
    },
  },
);
