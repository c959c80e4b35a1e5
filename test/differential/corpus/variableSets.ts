import fc from 'fast-check';
import { Kind, typeFromAST, type GraphQLInputType, type TypeNode, type VariableDefinitionNode } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { CorpusQuery } from '../corpus.ts';
import { Faults } from '../plan/Faults.ts';
import { ValueWriter } from '../plan/ValueWriter.ts';
import { valuesFor } from '../values/argumentsOf.ts';
import { Inputs } from '../values/inputs.ts';
import type { Source } from '../values/Source.ts';
import { variableUses, type VariableUse } from './variableUses.ts';

export type VariableSet = Record<string, unknown>;

const setsOfEach = 4;

/** Sets of variables that fit a query: what it needs and nothing else first, then most of the others as well. */
export function variableSetsFor(query: CorpusQuery, source: Source, seed: number): VariableSet[] {
  const definitions = query.operation.variableDefinitions ?? [];
  if (definitions.length === 0) return [{}];
  const [uses, inputs] = [variableUses(query), new Inputs(source)];
  const values = definitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as TypeNode & { kind: Kind.NAMED_TYPE }) as GraphQLInputType;
    const use = uses.get(definition.variable.name.value) ?? { coordinate: '', argument: '', site: { type: '', field: '' } };
    return valuesFor(source, inputs, type, use);
  });
  const writer = new ValueWriter(new Faults(null));
  return fc.sample(fc.tuple(...values), { numRuns: setsOfEach, seed }).map((plans, number) => {
    const members = definitions.flatMap((definition, place) => {
      const { value: name } = definition.variable.name;
      const isGiven =
        isNeeded(definition) || (number > 0 && (place + number) % 3 !== 0 && isOfPage(uses.get(name), number % 2 === 0));
      return isGiven ? [[name, writer.json(plans[place]!)] as const] : [];
    });
    return Object.fromEntries(members);
  });
}

const isNeeded = ({ type, defaultValue }: VariableDefinitionNode): boolean => type.kind === Kind.NON_NULL_TYPE && !defaultValue;

/** A page is taken from the start or from the end. */
function isOfPage(use: VariableUse | undefined, fromEnd: boolean): boolean {
  const others = fromEnd ? ['first', 'after', 'offset'] : ['last', 'before'];
  return !others.includes(use?.argument ?? '');
}
