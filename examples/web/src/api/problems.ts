import { graphql } from '../generated/index.ts';
import type { ProblemPartsFragment } from '../generated/graphql.ts';

/** What every mutation selects of a problem, whichever it is; one that can be stale asks for what is there now besides. */
export const ProblemParts = graphql(`
  fragment ProblemParts on Problem {
    title
    detail
    code
    ... on ValidationFailed {
      violations {
        propertyPath
        detail
        existing {
          ...ValueHolder
        }
      }
    }
    ... on Conflict {
      propertyPath
      existing {
        ...ValueHolder
      }
    }
  }
`);

/** The contact that has a value already which must be unique: itself, or by its role. */
export const ValueHolder = graphql(`
  fragment ValueHolder on Node {
    ... on Contact {
      id
      name
    }
    ... on CustomerRole {
      id
      contact {
        id
        name
      }
    }
  }
`);

export type Problem = ProblemPartsFragment;
