import type { Prisma } from '../../../generated/prisma/client.ts';
import { maximumProblems, type ValueProblem } from '../jsonProblems.rules.ts';
import { isJsonObject } from '../mergePatch.rules.ts';
import { formats, keywords } from './keywords.ts';
import { compileRegularExpression } from './regularExpressions.ts';

/** Subschemas, each as often as it is referred to; what takes longer than a comparison counts as more of them. */
const maximumCost = 2000;
const maximumHeight = 50;
const costs = { format: 10, uniqueItems: 10, instruction: 1, valueOfEnum: 0.1 };

/** How much work a schema is, and how many levels of subschemas it has. */
interface Effort {
  cost: number;
  height: number;
}

type Path = ValueProblem['path'];

const nothing: Effort = { cost: 0, height: 0 };

/** What a schema of the right form must not do here: refer elsewhere or to itself, use unknown words, or be too much work. */
export function findCostProblems(root: Prisma.JsonObject): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const definitions = isJsonObject(root.$defs) ? root.$defs : {};
  const known = new Map<string, Effort>();
  const beingVisited = new Set<string>();

  const { cost, height } = visit(root, []);
  if (cost > maximumCost) {
    refuse([], 'TOO_EXPENSIVE', `must be less work: at most ${maximumCost} subschemas, counted each time that $ref names them, fewer with regular expressions and formats`);
  }
  if (height > maximumHeight) refuse([], 'TOO_DEEP', `must have at most ${maximumHeight} levels of subschemas, those that $ref names included`);
  return problems.slice(0, maximumProblems);

  function refuse(path: Path, code: string, detail: string): Effort {
    problems.push({ path, code, detail });
    return nothing;
  }

  function visit(schema: unknown, path: Path): Effort {
    if (!isJsonObject(schema)) return { cost: 1, height: 1 };
    return total(Object.entries(schema).map(([keyword, content]) => visitKeyword(keyword, content, [...path, keyword])), 1);
  }

  function visitKeyword(keyword: string, content: unknown, path: Path): Effort {
    switch (keywords.get(keyword)) {
      case 'schema':
        return visit(content, path);
      case 'list':
        return total((content as unknown[]).map((schema, index) => visit(schema, [...path, index])));
      case 'map':
        return visitMap(keyword, content as Prisma.JsonObject, path);
      case 'value':
        return visitValue(keyword, content, path);
      case undefined:
        return refuse(path, 'UNKNOWN_KEYWORD', 'is no keyword that this server knows');
    }
  }

  function visitMap(keyword: string, schemas: Prisma.JsonObject, path: Path): Effort {
    if (path.length === 1 && keyword === '$defs') {
      // They are work where they are referred to.
      return { ...total(Object.keys(schemas).map((name) => visitDefinition(name, [...path, name]))), cost: 0 };
    }
    return total(
      Object.entries(schemas).flatMap(([key, schema]) => {
        const at = [...path, key];
        return [visit(schema, at), ...(keyword === 'patternProperties' ? [visitPattern(key, at)] : [])];
      }),
    );
  }

  function visitValue(keyword: string, content: unknown, path: Path): Effort {
    if (keyword === '$ref') return visitReference(content as string, path);
    if (keyword === 'pattern') return visitPattern(content as string, path);
    if (keyword === 'uniqueItems') return { cost: costs.uniqueItems, height: 0 };
    if (keyword === 'enum') return { cost: (content as unknown[]).length * costs.valueOfEnum, height: 0 };
    if (keyword !== 'format') return nothing;
    if (formats.some((format) => format === content)) return { cost: costs.format, height: 0 };
    return refuse(path, 'UNKNOWN_FORMAT', `must be one of ${formats.join(', ')}`);
  }

  function visitPattern(pattern: string, path: Path): Effort {
    try {
      return { cost: compileRegularExpression(pattern).size * costs.instruction, height: 0 };
    } catch {
      return refuse(path, 'INVALID_FORMAT', 'must be a regular expression without look-around, back-references and repetitions of more than 1000');
    }
  }

  function visitReference(reference: string, path: Path): Effort {
    const name = definitionName(reference);
    if (name !== null && Object.hasOwn(definitions, name)) return visitDefinition(name, path);
    return refuse(path, 'UNKNOWN_REFERENCE', 'must name one of the $defs at the top of the schema: #/$defs/<name>');
  }

  function visitDefinition(name: string, path: Path): Effort {
    const effort = known.get(name);
    if (effort) return effort;
    if (beingVisited.has(name)) return refuse(path, 'CIRCULAR', 'must not lead back to itself');
    if (beingVisited.size > maximumHeight) return { cost: 0, height: maximumHeight };
    beingVisited.add(name);
    const visited = visit(definitions[name], ['$defs', name]);
    beingVisited.delete(name);
    known.set(name, visited);
    return visited;
  }
}

const total = (efforts: Effort[], own = 0): Effort => ({
  cost: efforts.reduce((sum, { cost }) => sum + cost, own),
  height: efforts.reduce((highest, { height }) => Math.max(highest, height), 0) + own,
});

/** The name in a reference to a definition, with the escapes of a JSON Pointer (RFC 6901) in a URI fragment. */
function definitionName(reference: string): string | null {
  const pointer = /^#\/\$defs\/([^/]+)$/.exec(reference);
  try {
    return pointer && decodeURIComponent(pointer[1]!).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return null;
  }
}
