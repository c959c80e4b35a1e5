import type { PresetField } from '../../../generated/prisma/client.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { presetOf } from '../preset.loaders.ts';
import { Preset } from './Preset.ts';

/** A field that shows the preset whose key is in a column: `title: t.field(presetField('TITLE', 'title', '…'))`. */
export const presetField = <Column extends string>(field: PresetField, column: Column, description: string) => ({
  type: Preset,
  nullable: true as const,
  description,
  resolve: (row: Record<Column, string | null>, _args: object, ctx: RequestContext) => presetOf(ctx, field, row[column]),
});

/** The same for a column with a list of keys. */
export const presetListField = <Column extends string>(field: PresetField, column: Column, description: string) => ({
  type: [Preset] as [typeof Preset],
  description,
  resolve: async (row: Record<Column, string[]>, _args: object, ctx: RequestContext) => {
    const presets = await Promise.all(row[column].map((key) => presetOf(ctx, field, key)));
    return presets.filter((preset) => preset !== null);
  },
});
