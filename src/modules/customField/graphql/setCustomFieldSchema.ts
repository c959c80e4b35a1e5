import { defineMutation, versionField } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { StaleVersion } from '../../../platform/domainError.ts';
import { CustomFieldsWouldFail } from '../customField.errors.ts';
import { setCustomFieldSchema } from '../service/setCustomFieldSchema.ts';
import { CustomFieldOwner, CustomFieldSchema } from './CustomFieldSchema.ts';
import { reportFields } from './failureReport.ts';

defineMutation('setCustomFieldSchema', {
  description:
    'Sets what custom fields of one type must be from now on: on new objects, and on others when their custom fields are changed. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    owner: t.field({ type: CustomFieldOwner, required: true, description: 'Whose custom fields it is about.' }),
    schema: t.field({
      type: 'JSONObject',
      required: true,
      description:
        'A JSON Schema (draft 2020-12) of an object; `{}` accepts everything. At most 64 KiB as JSON and 2000 subschemas, 32 levels deep; `$ref` names one of the `$defs` at the top and leads nowhere back; regular expressions have no look-around and no back-references.',
    }),
    ifVersion: versionField(t),
    force: t.boolean({
      description: 'Sets it although objects do not meet it. They stay as they are; their custom fields must meet it once they are changed.',
    }),
  }),
  resolve: setCustomFieldSchema,
  payload: (t) => ({
    customFieldSchema: t.prismaField({
      type: CustomFieldSchema,
      description: 'The schema as it is now.',
      ...writtenRow('CustomFieldSchema'),
    }),
    ...reportFields(t, ({ report }) => report),
  }),
  problems: [StaleVersion, CustomFieldsWouldFail],
});
