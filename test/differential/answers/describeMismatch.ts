import type { Mismatch } from './askBoth.ts';

/** Answers can be long, and what is said about them says where to look. */
const mostCharacters = 4000;

/** Everything that it takes to see what is different, and to ask again by hand. */
export function describeMismatch({ operation, call, difference, how, answers }: Mismatch): string {
  const { calls, query, operationName, world } = operation;
  const number = calls.length > 1 ? ` (call ${calls.indexOf(call) + 1} of ${calls.length} with the same document)` : '';
  return [
    `The answers differ at ${difference.at}, asked ${how}${number}:`,
    `  reference: ${shown(difference.reference)}`,
    `  planned:   ${shown(difference.planned)}`,
    '',
    query,
    `Variables: ${JSON.stringify(call.variables, null, 2)}`,
    ...(operationName === undefined ? [] : [`Operation: ${operationName}`]),
    `Caller: ${call.caller} in the ${world} world${call.languages === null ? '' : `, Accept-Language: ${call.languages}`}`,
    ...calls.slice(0, calls.indexOf(call)).map((earlier) => `Asked before: ${JSON.stringify(earlier)}`),
    '',
    `Reference, status ${answers.reference.status}: ${shortened(answers.reference.body)}`,
    `Planned, status ${answers.planned.status}: ${shortened(answers.planned.body)}`,
  ].join('\n');
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : shortened(JSON.stringify(value)));

const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)} … (${text.length} characters)` : text;
