import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';

const folder = 'examples';

interface Example {
  name: string;
  text: string;
}

/** The operations of the example clients, each with the fragments that it needs, which may stand in other files. */
export function readExamples(): Example[] {
  const definitions = filesIn(folder).flatMap((file) =>
    parse(readFileSync(file, 'utf8')).definitions.map((definition) => ({ file, definition })),
  );
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { definition } of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return definitions.flatMap(({ file, definition }) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [{ name: file, text: withFragments(definition, fragments) }] : [],
  );
}

function filesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql') && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function withFragments(operation: DefinitionNode, fragments: Map<string, FragmentDefinitionNode>): string {
  const used = new Set<DefinitionNode>([operation]);
  // What is added while the set is gone through is gone through as well.
  for (const definition of used) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment) used.add(fragment);
      },
    });
  }
  return [...used].map(print).join('\n\n');
}
