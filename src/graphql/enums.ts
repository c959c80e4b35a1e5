import type { EnumRef as PothosEnumRef } from '@pothos/core';
import { builder, type SchemaTypes } from './builder.ts';

/** An enum of the schema whose values are the strings that it shows. */
export type EnumRef<T extends string> = PothosEnumRef<SchemaTypes, T>;

const enums = new Map<string, EnumRef<string>>();

/** Defines an enum of the schema with a description for each of its values. */
export function defineEnum<T extends string>(
  name: string,
  description: string,
  values: Record<T, string>,
): EnumRef<T> {
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, about]) => [value, { value, description: about }]),
    ) as Record<T, { value: T; description: string }>,
  }) as unknown as EnumRef<T>;
  enums.set(name, ref);
  return ref;
}

export function enumNamed(name: string): EnumRef<string> {
  const ref = enums.get(name);
  if (!ref) throw new Error(`The enum ${name} is not defined yet: import the file that defines it first.`);
  return ref;
}

export const SortOrder = defineEnum('SortOrder', 'The direction of an order.', {
  ASC: 'From the smallest to the largest.',
  DESC: 'From the largest to the smallest.',
});

export const NullsOrder = defineEnum('NullsOrder', 'Where rows without a value stand in an order.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
});

const presence = { NULL: 'There is no value.', NOT_NULL: 'There is a value.' };

export const PresenceCondition = defineEnum('PresenceCondition', 'Whether there is a value.', presence);

export const BooleanCondition = defineEnum('BooleanCondition', 'Whether there is a value, and which.', {
  ...presence,
  TRUE: 'The value is true.',
  FALSE: 'The value is false.',
});

export const DeletedFilter = defineEnum('DeletedFilter', 'Whether a list shows what was deleted.', {
  EXCLUDE: 'Only what is not deleted.',
  INCLUDE: 'Deleted and not deleted.',
  ONLY: 'Only what was deleted.',
});
