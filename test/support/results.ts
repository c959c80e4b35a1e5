/** What a mutation answered, narrowed to one member of its result union. */

/** The field of a document with one field. */
type Root<Data> = Data[keyof Data];

export type Payload<Data> = Extract<Root<Data>, { __typename: `${string}Payload` }>;

export type ProblemName<Data> =
  Exclude<Root<Data>, Payload<Data>> extends { __typename: infer Name extends string } ? Name & string : never;

export type ProblemNamed<Data, Name> = Extract<Root<Data>, { __typename: Name }>;

export function payloadOf<Data>(data: Data): Payload<Data> {
  const result = resultOf(data);
  if (!result.__typename.endsWith('Payload')) throw unexpected('a payload', data);
  return result as Payload<Data>;
}

export function problemOf<Data, Name>(data: Data, name: Name): ProblemNamed<Data, Name> {
  const result = resultOf(data);
  if (result.__typename !== name) throw unexpected(String(name), data);
  return result as ProblemNamed<Data, Name>;
}

/** Codegen adds __typename to the result of every mutation. */
function resultOf(data: unknown): { __typename: string } {
  const results = Object.values(data as Record<string, { __typename: string }>);
  if (results.length !== 1) throw new Error('A document for runOk or runError has one mutation.');
  return results[0]!;
}

const unexpected = (expected: string, data: unknown) =>
  new Error(`Expected ${expected}, got ${JSON.stringify(data, null, 2)}`);
