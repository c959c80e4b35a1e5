/**
 * Everything that a problem says. A mutation's document spreads it beside its payload:
 *
 *   createTag(input: $input) { ... on CreateTagPayload { tag { id } } ...Problems }
 */
import { graphql } from '../generated/index.ts';

export const Problems = graphql(`
  fragment Problems on Problem {
    code
    title
    detail
    type
    status
    ... on ValidationFailed {
      violations {
        propertyPath
        in
        detail
        code
      }
    }
    ... on NotFound {
      propertyPath
      id
    }
    ... on PermissionDenied {
      permission
    }
    ... on Conflict {
      propertyPath
      existing {
        __typename
        id
      }
    }
    ... on StaleVersion {
      current {
        __typename
        id
      }
      currentVersion
      baseVersion
      base
      conflictingPaths
    }
    ... on Suppressed {
      propertyPaths
    }
    ... on InUse {
      dependents {
        __typename
        id
      }
    }
  }
`);
