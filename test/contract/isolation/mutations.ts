/**
 * What is asked of mutations. Each takes an input as the neighbour sends it, and then inputs of the attacker with one thing of the
 * neighbour's in them: an id in each place that takes one, a text of a row in each place that takes a text.
 */
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputField, type GraphQLInputObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { Ask } from './Ask.ts';
import type { Inputs } from './Scene.ts';
import type { Values } from './Values.ts';
import type { Field } from './ways.ts';

export interface MutationAsk extends Pick<Ask, 'field' | 'given'> {
  /** Where there is something of the neighbour's: `addEmail.ownerId`, or `addEmail` for everything. */
  place: string;
}

export interface MutationAsks {
  /** With ids of the neighbour. Everything is refused, which leaves the inputs of the attacker as good as they were. */
  ofIds: MutationAsk[];
  /** With its texts. */
  ofTexts: MutationAsk[];
}

type Given = Record<string, unknown>;

export function asksOfMutations(inputs: readonly Inputs[], foreign: Values): MutationAsks {
  const asked = new Set<string>();
  const all = inputs.flatMap(({ mutation: name, own, foreign: theirs }) => {
    const field = mutationNamed(name);
    const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
    const changes = changesOf({ type, given: own as Given, theirs: theirs as Given, foreign, asked, about: aboutOf(name) });
    const isWhole = ({ value }: { value: object }) => JSON.stringify(value) === JSON.stringify(theirs);
    const whole = { path: '', value: theirs, isId: JSON.stringify(theirs) !== JSON.stringify(own) };
    return [whole, ...changes.filter((change) => !isWhole(change))].map(({ path, value, isId }) => ({ isId, ask: { place: `${name}${path}`, field, given: { input: value } } }));
  });
  const those = (of: boolean) => inOrder(all.filter(({ isId }) => isId === of).map(({ ask }) => ask));
  return { ofIds: those(true), ofTexts: those(false) };
}

/** Nothing of the neighbour's: what the attacker may do. */
export const asksOfOwn = (inputs: (readonly [mutation: string, input: object])[]): MutationAsk[] =>
  inputs.map(([name, input]) => ({ place: name, field: mutationNamed(name), given: { input } }));

export const mutationNamed = (name: string): Field => schema.getMutationType()!.getFields()[name]!;

/** Once another system manages the contacts, nobody can change one. */
function inOrder(asks: MutationAsk[]): MutationAsk[] {
  const isLast = ({ field }: MutationAsk) => Number(field.name === 'setExternalContactManagement');
  return asks.sort((one, other) => isLast(one) - isLast(other));
}

/** `createDepartment` is about a Department. */
const aboutOf = (mutation: string): string => mutation.replace(/^[a-z]+/, '');

interface Place {
  type: GraphQLInputObjectType;
  /** What the attacker gives there, and what the neighbour does. */
  given: Given;
  theirs: Given | undefined;
  foreign: Values;
  /** The coordinates that were asked for already, of those that take no ids. */
  asked: Set<string>;
  about: string;
}

interface Change {
  path: string;
  value: Given;
  isId: boolean;
}

/** The object in a place with something of the neighbour's in it, once for each of its fields and of those below. */
function changesOf(place: Place): Change[] {
  const { type, given, theirs, foreign, asked, about } = place;
  const alone = type.isOneOf;
  return Object.values(type.getFields()).flatMap((field): Change[] => {
    const others = alone ? {} : given;
    const put = (value: unknown): Given => ({ ...others, [field.name]: value });
    const inner = getNamedType(field.type);
    const isId = inner.name === 'ID';
    const isAsked = asked.has(`${type.name}.${field.name}`);
    asked.add(`${type.name}.${field.name}`);
    const changes = isInputObjectType(inner) ? below(place, field, inner) : [];
    if (changes.length > 0) return changes.map(({ path, value, isId: of }) => ({ path: `.${field.name}${path}`, value: put(value), isId: of }));
    if (!isId && isAsked) return [];
    const value = (isId && theirs?.[field.name]) || foreign.of(field.type, field.name, about);
    return [{ path: `.${field.name}`, value: put(value), isId }];
  });
}

/** Changes of the object in a field, or of the first one in a list of them. */
function below({ given, theirs, foreign, asked, about }: Place, field: GraphQLInputField, type: GraphQLInputObjectType) {
  const isList = isListType(getNullableType(field.type));
  const firstOf = (object: Given | undefined) => {
    const value = object?.[field.name];
    return (Array.isArray(value) ? (value as unknown[])[0] : value) as Given | undefined;
  };
  const base = firstOf(given) ?? (foreign.of(type, field.name, about) as Given);
  const changes = changesOf({ type, given: base, theirs: firstOf(theirs), foreign, asked, about });
  return changes.map((change) => ({ ...change, value: isList ? [change.value] : change.value }));
}
