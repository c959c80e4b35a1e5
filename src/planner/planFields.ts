import { GraphQLError, type FieldNode, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { DomainError } from '../platform/domainError.ts';
import type { Selection } from './collectFields.ts';
import type { AuthScopes, Finisher, Planning } from './Planning.ts';
import { planRoot } from './planRoot.ts';
import type { RootPlan } from './RootPlan.ts';
import { Unplannable } from './Unplannable.ts';

/** A field at the top of an operation, or of a payload, and how it is answered. */
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

/** The fields of one object, read in one statement. */
export interface FieldsPlan {
  fields: readonly OperationField[];
  finishers: readonly Finisher[];
}

/** Plans what is asked of an object; a field that cannot be planned says why. */
export function planFields(whole: Planning, parent: GraphQLObjectType, selection: Selection): FieldsPlan {
  const fields = [...selection].map(([key, nodes]): OperationField => {
    const name = nodes[0]!.name.value;
    return { key, nodes, coordinate: `${parent.name}.${name}`, answer: answerOf(whole.part(), parent, nodes) };
  });
  numberParts(fields.flatMap(({ answer }) => (answer.kind === 'planned' ? [answer] : [])));
  return { fields, finishers: whole.finishers };
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

function answerOf(planning: Planning, parent: GraphQLObjectType, nodes: readonly FieldNode[]): FieldAnswer {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return { kind: 'constant', json: JSON.stringify(parent.name) };
  const field = parent.getFields()[name];
  if (!field) return { kind: 'reference', reason: 'introspection' };
  try {
    const root = planRoot(planning, parent, field, nodes);
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
