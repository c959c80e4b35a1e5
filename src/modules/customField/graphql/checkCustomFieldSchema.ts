import { builder, forBackoffice } from '../../../graphql/builder.ts';
import type { FailureReport } from '../customField.rules.ts';
import { checkCustomFieldSchema } from '../service/checkCustomFieldSchema.ts';
import { CustomFieldOwner } from './CustomFieldSchema.ts';
import { reportFields } from './failureReport.ts';

const CustomFieldSchemaCheck = builder.objectRef<FailureReport>('CustomFieldSchemaCheck').implement({
  description: 'What a schema for custom fields would mean for the objects that are there.',
  fields: (t) => reportFields(t, (report) => report),
});

builder.queryField('checkCustomFieldSchema', (t) =>
  t.field({
    type: CustomFieldSchemaCheck,
    description: 'Tries a schema for custom fields on the objects that are there, without setting it. Needs the permission TENANT_BACKOFFICE.',
    ...forBackoffice,
    args: {
      owner: t.arg({ type: CustomFieldOwner, required: true, description: 'Whose custom fields it is about.' }),
      schema: t.arg({ type: 'JSONObject', required: true, description: 'The schema, as `setCustomFieldSchema` takes it.' }),
    },
    resolve: (_root, args, ctx) => checkCustomFieldSchema(ctx, args),
  }),
);
