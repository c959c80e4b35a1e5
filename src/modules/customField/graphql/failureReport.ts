import { builder, type SchemaTypes } from '../../../graphql/builder.ts';
import { Problem, ViolationType } from '../../../graphql/problems.ts';
import { CustomFieldsWouldFail } from '../customField.errors.ts';
import type { Failure, FailureReport } from '../customField.rules.ts';

const CustomFieldFailure = builder.objectRef<Failure>('CustomFieldFailure').implement({
  description: 'An object whose custom fields do not meet a schema.',
  fields: (t) => ({
    node: t.node({ description: 'The object.', id: ({ node }) => ({ id: node.uuid, type: node.type }) }),
    violation: t.field({
      type: ViolationType,
      description: 'The first thing that is wrong, with the path inside the object.',
      resolve: ({ violation }) => violation,
    }),
  }),
});

type Fields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Parent>;

/** The fields that say which objects do not meet a schema. */
export const reportFields = <Parent>(t: Fields<Parent>, reportOf: (parent: Parent) => FailureReport) => ({
  failing: t.int({
    description: 'The number of objects of the type, deleted ones aside, whose custom fields do not meet the schema.',
    resolve: (parent) => reportOf(parent).failing,
  }),
  examples: t.field({
    type: [CustomFieldFailure],
    description: 'Some of them, at most 10.',
    resolve: (parent) => reportOf(parent).examples,
  }),
});

builder.objectType(CustomFieldsWouldFail, {
  name: 'CustomFieldsWouldFail',
  description: 'Objects that are there do not meet the schema. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => reportFields(t, ({ report }) => report),
});
