import { givenOf, type Values } from '../../edit/fields.ts';

/** What a form holds as the input of the API: flags are booleans there, and what is empty is left to the API. */
export const detailOf = <Input>(values: Values): Input => ({ ...givenOf(values), isPreferred: values.isPreferred === 'true' }) as Input;

export const patchOf = <Patch>(changes: Record<string, string | null>): Patch =>
  ('isPreferred' in changes ? { ...changes, isPreferred: changes.isPreferred === 'true' } : changes) as Patch;
