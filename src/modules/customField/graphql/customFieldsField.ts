import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { jsonOutput } from '../../../graphql/jsonOutput.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import { planned } from '../../../graphql/plan.ts';
import { maximumPath } from '../../../platform/customFieldIndex.rules.ts';
import { ValidationFailed, type Violation } from '../../../platform/domainError.ts';
import { selectPaths } from '../selectPaths.rules.ts';

const maximumPaths = 100;

const args = builder.args((t) => ({
  paths: t.stringList({
    description: `Only what these lead to, at most ${maximumPaths} of at most ${maximumPath} characters each: names of members joined by points, for example \`vip.level\`. The elements of a list share the path of the list. Everything when left out.`,
  }),
}));

/** The field of a type whose rows have custom fields: `customFields: t.field(customFieldsField)`. */
export const customFieldsField = {
  type: 'JSONObject' as const,
  description: 'What the tenant records here beside the fields of this server. What no path leads to is left out.',
  args,
  select: { customFields: true } as const,
  resolve: async ({ customFields }: { customFields: Prisma.JsonValue }, { paths }: { paths?: string[] | null }): Promise<Prisma.JsonValue> => {
    return jsonOutput(selected(customFields as Prisma.JsonObject, paths));
  },
  extensions: planned({
    kind: 'value',
    sql: (row) => `${row}.custom_fields`,
    finish: {
      value: (customFields: Prisma.JsonObject, { paths }) => selected(customFields, paths as string[] | null | undefined),
      forArguments: true,
    },
  }),
};

function selected(customFields: Prisma.JsonObject, paths: string[] | null | undefined): Prisma.JsonObject {
  if (!paths) return customFields;
  assertBearable(paths);
  return selectPaths(customFields, paths);
}

/** @throws ValidationFailed when there are too many paths, or longer ones than any value has */
function assertBearable(paths: readonly string[]): void {
  const tooLong = (propertyPath: string, detail: string): Violation => ({ propertyPath, in: 'QUERY', detail, code: 'TOO_LONG' });
  if (paths.length > maximumPaths) throw new ValidationFailed([tooLong('paths', `must have at most ${maximumPaths} elements.`)]);
  const violations = paths.flatMap((path, index) =>
    path.length > maximumPath ? [tooLong(`paths.${index}`, `must have at most ${maximumPath} characters.`)] : [],
  );
  if (violations.length) throw new ValidationFailed(violations);
}

const bounds =
  'at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000.';

/** The custom fields of a new row. */
export const customFieldsInput = (t: InputFields) =>
  t.field({ type: 'JSONObject', description: `What the tenant records beside the other fields, as its schema for them says; ${bounds}` });

/** The custom fields in a patch. */
export const customFieldsPatch = (t: InputFields) =>
  t.field({
    type: 'JSONObject',
    description: `Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; ${bounds}`,
  });
