import { givenOf, type Values } from '../../edit/fields.ts';

type Given = Readonly<Record<string, string | null>>;

const flag = ({ isPreferred }: Given) => (isPreferred === undefined ? {} : { isPreferred: isPreferred === 'true' });

/** What a form holds as the input of the API: flags are booleans there, and what is empty is left to the API. */
export const detailOf = (values: Values): object => ({ ...givenOf(values), ...flag(values) });

export const patchOf = (changes: Given): object => ({ ...changes, ...flag(changes) });
