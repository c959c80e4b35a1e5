import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { DomainError } from '../platform/domainError.ts';
import { collectFields, type CollectOptions } from './collectFields.ts';
import { Planning, type AuthScopes, type Finisher } from './Planning.ts';
import { planRoot } from './planRoot.ts';
import type { RootPlan } from './RootPlan.ts';
import { Unplannable } from './Unplannable.ts';

/** A field at the top of an operation, and how it is answered. */
export interface OperationField {
  key: string;
  /** A schema coordinate, for example Query.contacts. */
  coordinate: string;
  nodes: readonly FieldNode[];
  answer: FieldAnswer;
}

export type FieldAnswer =
  | PlannedField
  /** The same in every run: the name of the type. */
  | { kind: 'constant'; json: string }
  /** By the reference execution, and why. */
  | { kind: 'reference'; reason: string };

export interface PlannedField {
  kind: 'planned';
  root: RootPlan;
  scopes: ReadonlySet<AuthScopes>;
  /** The parts of the root as SELECTs of one shape; the last column is the number of the part in the operation. */
  selects: readonly Prisma.Sql[];
  firstPart: number;
}

export interface OperationPlan {
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
  fields: readonly OperationField[];
  finishers: readonly Finisher[];
}

/** Plans a query; a field at the top that cannot be planned says why. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  flags: Record<string, unknown>,
): OperationPlan {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const options: CollectOptions = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), flags };
  const query = schema.getQueryType()!;
  const whole = new Planning(options);
  const fields = [...collectFields(options, query, [operation.selectionSet])].map(([key, nodes]): OperationField => {
    const name = nodes[0]!.name.value;
    return { key, nodes, coordinate: `${query.name}.${name}`, answer: answerOf(whole.part(), name, nodes) };
  });
  numberParts(fields.flatMap(({ answer }) => (answer.kind === 'planned' ? [answer] : [])));
  return { operation, fragments, fields, finishers: whole.finishers };
}

/** All parts are read in one statement, so that they have as many columns as the widest of them. */
function numberParts(answers: PlannedField[]): void {
  const width = Math.max(...answers.flatMap(({ root }) => root.parts.map(({ columns }) => columns.length)));
  let number = 0;
  for (const answer of answers) {
    answer.firstPart = number;
    answer.selects = answer.root.parts.map(({ columns, from }) => {
      const padding = Array.from({ length: width - columns.length }, () => Prisma.sql`NULL::text`);
      const texts = Prisma.join([...columns, ...padding, Prisma.raw(`${number++}::int2`)]);
      return from.strings.length === 1 && from.strings[0] === '' ? Prisma.sql`SELECT ${texts}` : Prisma.sql`SELECT ${texts} FROM ${from}`;
    });
  }
}

function answerOf(planning: Planning, name: string, nodes: readonly FieldNode[]): FieldAnswer {
  const query = planning.options.schema.getQueryType()!;
  if (name === '__typename') return { kind: 'constant', json: JSON.stringify(query.name) };
  const field = query.getFields()[name];
  if (!field) return { kind: 'reference', reason: 'introspection' };
  try {
    const root = planRoot(planning, query, field, nodes);
    return { kind: 'planned', root, scopes: planning.scopes, selects: [], firstPart: 0 };
  } catch (error) {
    return { kind: 'reference', reason: reasonOf(error) };
  }
}

/** Why something is left to the reference execution. @throws the error when it is none of the reasons that there are for that */
export function reasonOf(error: unknown): string {
  if (error instanceof Unplannable) return error.message;
  if (error instanceof DomainError || error instanceof GraphQLError) return 'an argument is not valid';
  throw error;
}

/** The variables that decide in @skip and @include what is asked for. */
export function flagsIn(document: DocumentNode): string[] {
  const flags = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) flags.add(value.name.value);
    },
  });
  return [...flags];
}

