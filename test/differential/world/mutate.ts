import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { TypedDocumentString } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';

/** The ids of the objects in a payload, by the payload's fields. */
type PayloadIds = Record<string, { id: string }>;

/** The mutation answered with a problem. */
export class Refused extends Error {}

/**
 * Runs a mutation by its name, as somebody with every permission, and answers with the ids in its payload:
 *
 *   const { contact } = await mutate(api, 'createIndividualContact', { name: 'Ada' });
 *
 * The document is written from the schema, so that a world needs none of its own.
 */
export async function mutate(api: Api, field: string, input: object): Promise<PayloadIds> {
  const document = new TypedDocumentString<Record<string, PayloadIds & { detail?: string }>, { input: object }>(
    documentOf(field),
  );
  const { [field]: result } = await api.runQuery(document, { input }, { as: api.backoffice });
  if (result!.detail !== undefined) throw new Refused(`${field}: ${JSON.stringify({ input, result })}`);
  return result!;
}

function documentOf(field: string): string {
  const { type, args } = schema.getMutationType()!.getFields()[field]!;
  const union = getNamedType(type);
  const payload = isUnionType(union) ? union.getTypes().find(({ name }) => name.endsWith('Payload'))! : null;
  const selection = [
    `... on Problem { detail ... on ValidationFailed { violations { propertyPath detail } } }`,
    ...(payload ? [idsOf(payload)] : []),
  ];
  return `mutation ($input: ${String(args[0]!.type)}) { ${field}(input: $input) { ${selection.join(' ')} } }`;
}

function idsOf(payload: GraphQLObjectType): string {
  const nodes = Object.values(payload.getFields()).filter((field) => {
    const type = getNamedType(field.type);
    return 'getFields' in type && 'id' in type.getFields() && (!isObjectType(type) || type.getInterfaces().length > 0);
  });
  return `... on ${payload.name} { __typename ${nodes.map(({ name }) => `${name} { id }`).join(' ')} }`;
}
