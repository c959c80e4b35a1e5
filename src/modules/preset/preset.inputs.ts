import { z } from 'zod';
import { PresetField } from '../../generated/prisma/client.ts';
import { canonicalLanguage, longestLanguage } from '../../platform/languages.ts';
import { ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import type { Labels } from './preset.rules.ts';

const id = z.string();
const field = z.enum(PresetField);

/** The key of a preset, as inputs name it. */
export const presetKey = name(100);

const maximumLabels = 50;

const language = name(longestLanguage).transform((tag, ctx): string => {
  const canonical = canonicalLanguage(tag);
  if (canonical !== null) return canonical;
  const message = 'must be a language tag (BCP 47), for example de-AT';
  ctx.addIssue({ code: 'custom', message, params: { code: 'INVALID_FORMAT' } });
  return z.NEVER;
});

const labels = list(z.object({ language, label: name(256) }), maximumLabels)
  .superRefine((entries, ctx) => {
    const first = new Map<string, number>();
    for (const [index, entry] of entries.entries()) {
      const other = first.get(entry.language);
      if (other === undefined) first.set(entry.language, index);
      else {
        const message = `stands in labels.${other} already`;
        ctx.addIssue({ code: 'custom', path: [index, 'language'], message, params: { code: 'DUPLICATE' } });
      }
    }
  })
  .transform((entries): Labels => Object.fromEntries(entries.map((entry) => [entry.language, entry.label])));

export const createPresetInput = z.object({
  field,
  key: presetKey,
  labels: labels.nullish().transform((given): Labels => given ?? {}),
  afterPresetId: id.nullish(),
});

export const updatePresetInput = z.object({
  id,
  ifVersion,
  patch: z.object({
    labels: labels.nullish().transform((given) => (given === null ? {} : given)),
    isActive: notNull(z.boolean()),
  }),
});

export const movePresetInput = z.object({ id, ifVersion, afterPresetId: id.nullish() });

export const addDefaultPresetsInput = z.object({ field });
