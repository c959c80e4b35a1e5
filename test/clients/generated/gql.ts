/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ContactCard($id: ID!) {\n  contact(id: $id) {\n    __typename\n    id\n    version\n    name\n    emails {\n      __typename\n      id\n      address\n    }\n    ... on IndividualContact {\n      dateOfBirth\n    }\n    ... on OrganizationContact {\n      founded\n    }\n  }\n}": typeof types.ContactCardDocument,
    "query ContactPage($first: Int, $after: String) {\n  contacts(first: $first, after: $after, orderBy: [{field: NAME}]) {\n    edges {\n      cursor\n      node {\n        __typename\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}": typeof types.ContactPageDocument,
    "mutation RenameContact($input: UpdateIndividualContactInput!) {\n  updateIndividualContact(input: $input) {\n    __typename\n    ... on UpdateIndividualContactPayload {\n      contact {\n        __typename\n        id\n        version\n        name\n      }\n    }\n    ... on ValidationFailed {\n      violations {\n        propertyPath\n        detail\n      }\n    }\n    ... on Problem {\n      code\n    }\n  }\n}": typeof types.RenameContactDocument,
};
const documents: Documents = {
    "query ContactCard($id: ID!) {\n  contact(id: $id) {\n    __typename\n    id\n    version\n    name\n    emails {\n      __typename\n      id\n      address\n    }\n    ... on IndividualContact {\n      dateOfBirth\n    }\n    ... on OrganizationContact {\n      founded\n    }\n  }\n}": types.ContactCardDocument,
    "query ContactPage($first: Int, $after: String) {\n  contacts(first: $first, after: $after, orderBy: [{field: NAME}]) {\n    edges {\n      cursor\n      node {\n        __typename\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}": types.ContactPageDocument,
    "mutation RenameContact($input: UpdateIndividualContactInput!) {\n  updateIndividualContact(input: $input) {\n    __typename\n    ... on UpdateIndividualContactPayload {\n      contact {\n        __typename\n        id\n        version\n        name\n      }\n    }\n    ... on ValidationFailed {\n      violations {\n        propertyPath\n        detail\n      }\n    }\n    ... on Problem {\n      code\n    }\n  }\n}": types.RenameContactDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactCard($id: ID!) {\n  contact(id: $id) {\n    __typename\n    id\n    version\n    name\n    emails {\n      __typename\n      id\n      address\n    }\n    ... on IndividualContact {\n      dateOfBirth\n    }\n    ... on OrganizationContact {\n      founded\n    }\n  }\n}"): (typeof documents)["query ContactCard($id: ID!) {\n  contact(id: $id) {\n    __typename\n    id\n    version\n    name\n    emails {\n      __typename\n      id\n      address\n    }\n    ... on IndividualContact {\n      dateOfBirth\n    }\n    ... on OrganizationContact {\n      founded\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactPage($first: Int, $after: String) {\n  contacts(first: $first, after: $after, orderBy: [{field: NAME}]) {\n    edges {\n      cursor\n      node {\n        __typename\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ContactPage($first: Int, $after: String) {\n  contacts(first: $first, after: $after, orderBy: [{field: NAME}]) {\n    edges {\n      cursor\n      node {\n        __typename\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenameContact($input: UpdateIndividualContactInput!) {\n  updateIndividualContact(input: $input) {\n    __typename\n    ... on UpdateIndividualContactPayload {\n      contact {\n        __typename\n        id\n        version\n        name\n      }\n    }\n    ... on ValidationFailed {\n      violations {\n        propertyPath\n        detail\n      }\n    }\n    ... on Problem {\n      code\n    }\n  }\n}"): (typeof documents)["mutation RenameContact($input: UpdateIndividualContactInput!) {\n  updateIndividualContact(input: $input) {\n    __typename\n    ... on UpdateIndividualContactPayload {\n      contact {\n        __typename\n        id\n        version\n        name\n      }\n    }\n    ... on ValidationFailed {\n      violations {\n        propertyPath\n        detail\n      }\n    }\n    ... on Problem {\n      code\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;