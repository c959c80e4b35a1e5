/**
 * A generated operation before it is written: what it asks for, without the names of aliases, variables and fragments. A plan
 * is what fast-check makes and shrinks, so everything that can be left out is an element of a list or may be null here.
 */
import type { GraphQLField, GraphQLNamedType } from 'graphql';

export type AnyField = GraphQLField<unknown, unknown>;

export type ValuePlan = ConstantPlan | ListPlan | ObjectPlan | VariablePlan | FaultPlan;

/** Null, a scalar, the name of an enum value, or an object of a scalar type. */
export interface ConstantPlan {
  kind: 'constant';
  value: unknown;
}

export interface ListPlan {
  kind: 'list';
  items: ValuePlan[];
}

export interface ObjectPlan {
  kind: 'object';
  fields: InputPlan[];
}

/** An argument, or a field of an input object. */
export interface InputPlan {
  name: string;
  value: ValuePlan;
}

/** A value that a variable stands for, where the type of its place allows what is wished for. */
export interface VariablePlan {
  kind: 'variable';
  /** What is sent with the first call and with the second one. */
  sent: [SentPlan, SentPlan];
  initial: ValuePlan | null;
  isRequired: boolean;
}

export interface SentPlan {
  how: 'value' | 'null' | 'absent';
  value: ValuePlan;
}

/** A value that the server refuses, in the one place of an operation that is chosen to be at fault; `sound` everywhere else. */
export interface FaultPlan {
  kind: 'fault';
  /** Null leaves the argument or field out. */
  sound: ValuePlan | null;
  faulty: ValuePlan;
}

export interface DirectivePlan {
  name: 'include' | 'skip';
  condition: ValuePlan;
}

export type SelectionPlan = FieldPlan | FragmentPlan;

export interface FieldPlan {
  kind: 'field';
  parent: GraphQLNamedType;
  field: AnyField;
  /** The alias wished for; null for none, empty for one of its own. */
  alias: string | null;
  inputs: InputPlan[];
  directives: DirectivePlan[];
  selections: SelectionPlan[];
  /** How the second half of the selections is asked for under the same response key, apart from the first. */
  split: 'beside' | 'inFragment' | null;
}

export interface FragmentPlan {
  kind: 'fragment';
  /** The type on which the fragment is, here and in its condition. */
  on: GraphQLNamedType;
  form: 'bare' | 'typed' | 'named' | 'reused';
  directives: DirectivePlan[];
  selections: SelectionPlan[];
}

export type Caller = 'access' | 'backoffice' | 'machine';

/** One request with the document; which of the two sets of variables goes along is up to it. */
export interface CallPlan {
  caller: Caller;
  languages: string | null;
  variables: 0 | 1;
}

export interface OperationPlan {
  roots: SelectionPlan[];
  name: string | null;
  /** Whether the document has a second operation, which is not asked for. */
  hasOther: boolean;
  /** Which of the places that can be at fault is; null for none. */
  fault: number | null;
  calls: CallPlan[];
}
