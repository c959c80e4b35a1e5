import type { EnumRef } from '../../../graphql/enums.ts';
import { builder } from '../../../graphql/builder.ts';
import { snakeCase } from '../../../platform/delegateOf.ts';
import type { NodeType as Type } from '../../../platform/ids.ts';
import { feedTypes } from '../feedTypes.rules.ts';

/** Its values stand for the names of the types. */
export const NodeType = builder.enumType('NodeType', {
  description: 'The types of objects that have an id.',
  values: Object.fromEntries(
    feedTypes.map((type) => [snakeCase(type).toUpperCase(), { value: type, description: `The type ${type}.` }]),
  ),
}) as unknown as EnumRef<Type>;
