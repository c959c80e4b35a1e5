import DataLoader from 'dataloader';
import type { Preset, PresetField } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../platform/requestContext.ts';

const nameOf = (field: PresetField, key: string): string => `${field} ${key}`;

/** Presets by field and key, those of all fields in one statement. */
const presetByName = (ctx: RequestContext): DataLoader<string, Preset | null> =>
  ctx.loader('preset by field and key', () =>
    new DataLoader(async (names) => {
      const wanted = names.map((name) => [name.split(' ', 1)[0] as PresetField, name.slice(name.indexOf(' ') + 1)] as const);
      const presets = await ctx.db.preset.findMany({
        where: {
          field: { in: [...new Set(wanted.map(([field]) => field))] },
          key: { in: [...new Set(wanted.map(([, key]) => key))] },
        },
      });
      const byName = new Map(presets.map((preset) => [nameOf(preset.field, preset.key), preset]));
      return names.map((name) => byName.get(name) ?? null);
    }),
  );

/** The preset that a record holds the key of, retired or not; null when there is no key. */
export const presetOf = async (ctx: RequestContext, field: PresetField, key: string | null): Promise<Preset | null> =>
  key === null ? null : presetByName(ctx).load(nameOf(field, key));
