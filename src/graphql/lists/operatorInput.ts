import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { BooleanCondition, enumNamed, PresenceCondition } from '../enums.ts';
import type { ColumnKind } from './columnKinds.ts';
import { operatorsOf, type FilterValue } from './operators.ts';

const inputs = new Map<string, InputRef<FilterValue>>();

/** The input type with the operators of a kind of column: StringFilter, EmailTypeFilter, AddressUsageListFilter … */
export function operatorInput(kind: ColumnKind): InputRef<FilterValue> {
  const valueName = typeof kind.input === 'object' ? kind.input.enumName : kind.input;
  const name = `${valueName}${kind.isList ? 'Values' : ''}Filter`;
  let ref = inputs.get(name);
  if (!ref) {
    ref = defineInput(name, kind, valueName);
    inputs.set(name, ref);
  }
  return ref;
}

function defineInput(name: string, kind: ColumnKind, valueName: string): InputRef<FilterValue> {
  const value = typeof kind.input === 'object' ? enumNamed(kind.input.enumName) : kind.input;
  const operandTypes = { value, list: [value], text: 'String', is: PresenceCondition, isBoolean: BooleanCondition } as const;
  const ref = builder.inputRef<FilterValue>(name);
  ref.implement({
    description: `Conditions on ${kind.isList ? 'a list of values' : 'a value'} of the type ${valueName}; all that are given must hold.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operatorsOf(kind)).map(([operator, { description, operand }]) => [
          operator,
          t.field({ type: operandTypes[operand] as 'String', description }),
        ]),
      ),
  });
  return ref;
}
