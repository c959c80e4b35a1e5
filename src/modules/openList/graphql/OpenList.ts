import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { planned } from '../../../graphql/plan.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { openListNames, toOpenList, type OpenList as OpenListValues } from '../openLists.ts';
import { readOpenLists } from '../service/readOpenLists.ts';

export const OpenListName = defineEnum('OpenListName', 'The lists of values that a tenant can extend.', {
  DEPARTMENT_AREA: 'What a department is in charge of.',
  MEMBERSHIP_TYPE: 'The kinds of memberships in an organization.',
  PERSONAL_RELATIONSHIP_TYPE: 'What one individual can be to another.',
  SUPPLIER_TAX_INFORMATION_TYPE: 'The kinds of tax information of a supplier.',
  TAX_EXEMPTION: 'The exemptions from tax that a customer may have.',
});

export const OpenList = builder.objectRef<OpenListValues>('OpenList').implement({
  description: 'A list of values that starts with what every tenant has and that the tenant can extend.',
  fields: (t) => ({
    list: t.expose('list', { type: OpenListName, description: 'Which list it is.' }),
    values: t.exposeStringList('values', {
      description: "The values every tenant starts with, then the tenant's own in the order in which they were added; at most 1000.",
    }),
    symmetricValues: t.exposeStringList('symmetricValues', {
      description:
        'Those of the values that hold for both sides alike, as SPOUSE does: the relationship shows on both individuals. Empty for all lists but PERSONAL_RELATIONSHIP_TYPE; at most 1000.',
    }),
  }),
});

/** All lists as rows, with their members as columns. */
function listRows(row: string, _args: never, { tenantId }: RequestContext): Prisma.Sql {
  const known = openListNames.map((name, index) => {
    const { values, symmetricValues } = toOpenList(name, []);
    return Prisma.sql`(${name}::text, ${values}::text[], ${symmetricValues}::text[], ${index}::int)`;
  });
  const added = (condition: string) => Prisma.sql`ARRAY(
    SELECT v.value FROM open_list_value v WHERE v.tenant_id = ${tenantId}::uuid AND v.list = k.list AND ${Prisma.raw(condition)}
    ORDER BY v.created_at, v.value)`;
  return Prisma.sql`
    (SELECT k.list, k.values || ${added('TRUE')} AS values, k.symmetric_values || ${added('v.is_symmetric')} AS "symmetricValues", k.n
     FROM (VALUES ${Prisma.join(known)}) k(list, values, symmetric_values, n)) ${Prisma.raw(row)}`;
}

builder.queryField('openLists', (t) =>
  t.field({
    type: [OpenList],
    description: 'The open lists of the tenant with all their values.',
    resolve: (_root, _args, ctx) => readOpenLists(ctx),
    extensions: planned({ kind: 'lookup', from: listRows, orderBy: (row) => `${row}.n` }),
  }),
);
