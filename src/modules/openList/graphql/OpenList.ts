import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import type { OpenList as OpenListValues } from '../openLists.ts';
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

builder.queryField('openLists', (t) =>
  t.field({
    type: [OpenList],
    description: 'The open lists of the tenant with all their values.',
    resolve: (_root, _args, ctx) => readOpenLists(ctx),
  }),
);
