import type { PresetField } from '../../../generated/prisma/client.ts';
import { planned } from '../../../graphql/plan.ts';
import { snakeCase } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { presetOf } from '../preset.loaders.ts';
import { Preset } from './Preset.ts';

interface Named {
  field: string;
  key: string;
}

/** The preset of a field that a key of the owner names: FROM item and condition. */
export const presetSql = (row: string, owner: string, { field, key }: Named): string =>
  `preset ${row} WHERE ${row}.tenant_id = ${owner}.tenant_id AND ${row}.field = ${field} AND ${row}.key = ${key}`;

/** A field that shows the preset whose key is in a column: `title: t.field(presetField('TITLE', 'title', '…'))`. */
export const presetField = <Column extends string>(field: PresetField, column: Column, description: string) => ({
  type: Preset,
  nullable: true as const,
  description,
  resolve: (row: Record<Column, string | null>, _args: object, ctx: RequestContext) => presetOf(ctx, field, row[column]),
  extensions: planned({
    kind: 'rows',
    from: (row, owner) => presetSql(row, owner, { field: `'${field}'`, key: `${owner}.${snakeCase(column)}` }),
  }),
});

/** The same for a column with a list of keys. */
export const presetListField = <Column extends string>(field: PresetField, column: Column, description: string) => ({
  type: [Preset] as [typeof Preset],
  description,
  resolve: async (row: Record<Column, string[]>, _args: object, ctx: RequestContext) => {
    const presets = await Promise.all(row[column].map((key) => presetOf(ctx, field, key)));
    return presets.filter((preset) => preset !== null);
  },
  extensions: planned({
    kind: 'rows',
    from: (row, owner) =>
      `unnest(${owner}.${snakeCase(column)}) WITH ORDINALITY ${row}_key(key, n)` +
      ` JOIN ${presetSql(row, owner, { field: `'${field}'`, key: `${row}_key.key` }).replace(' WHERE ', ' ON ')}`,
    orderBy: (row) => `${row}_key.n`,
  }),
});
