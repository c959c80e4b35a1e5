import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';

const PresetLabelInput = builder.inputType('PresetLabelInput', {
  description: 'What a preset is called in one language.',
  fields: (t) => ({
    language: t.string({ required: true, description: 'The language tag (BCP 47), for example de-AT; at most 35 characters.' }),
    label: t.string({ required: true, description: 'The text to show, 1 to 256 characters.' }),
  }),
});

const labels = 'The labels, at most 50, each in another language';

export const newLabelsField = (t: InputFields) =>
  t.field({ type: [PresetLabelInput], description: `${labels}; none when null or left out.` });

export const PresetPatch = builder.inputType('PresetPatch', {
  description: 'What changes on a preset; what is left out stays.',
  fields: (t) => ({
    labels: t.field({ type: [PresetLabelInput], description: `${labels}. They replace those that are there; null removes all.` }),
    isActive: t.boolean({ description: 'Whether it can be used; false retires it: records that have it keep it, and no other record gets it.' }),
  }),
});
