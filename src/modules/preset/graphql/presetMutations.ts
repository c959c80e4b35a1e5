import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow, writtenRows } from '../../../graphql/written.ts';
import { addDefaultPresets } from '../service/addDefaultPresets.ts';
import { createPreset } from '../service/createPreset.ts';
import { movePreset } from '../service/movePreset.ts';
import { updatePreset } from '../service/updatePreset.ts';
import { Preset, PresetField } from './Preset.ts';
import { newLabelsField, PresetPatch } from './presetInputs.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the preset.' });
const listField = (t: InputFields) => t.field({ type: PresetField, required: true, description: 'Which list.' });

const payload = (t: PayloadFields<{ id: string }>) => ({
  preset: t.prismaField({
    type: Preset,
    description: 'The preset as it is now.',
    ...writtenRow('Preset'),
  }),
});

defineMutation('createPreset', {
  description: 'Adds a preset to the list of a field. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    field: listField(t),
    key: t.string({ required: true, description: 'The key, 1 to 100 characters; unique in the list, and never changes.' }),
    labels: newLabelsField(t),
    afterPresetId: t.id({ description: 'The preset of the list that it comes after. At the start when null, at the end when left out.' }),
  }),
  resolve: createPreset,
  payload,
  problems: [NotFound, Conflict],
});

defineMutation('updatePreset', {
  description: 'Changes the labels of a preset, retires it, or takes it back into use. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: PresetPatch, required: true, description: 'What changes.' }),
  }),
  resolve: updatePreset,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('movePreset', {
  description: 'Moves a preset to another place in its list. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    afterPresetId: t.id({ description: 'The preset of the same list that it comes after. To the start when null or left out.' }),
  }),
  resolve: movePreset,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('addDefaultPresets', {
  description:
    'Adds to the end of a list what it lacks of the presets that the list of a new tenant has. Retired ones stay retired. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ field: listField(t) }),
  resolve: addDefaultPresets,
  payload: (t) => ({
    presets: t.prismaField({
      type: [Preset],
      description: 'The presets that were added, in their order; none when the list had them all. At most 251.',
      ...writtenRows('Preset'),
    }),
  }),
});
