import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { Preset } from '../../preset/graphql/Preset.ts';
import { presetSql } from '../../preset/graphql/presetFields.ts';
import { presetOf } from '../../preset/preset.loaders.ts';
import { numberType, type NumberEntry } from '../customerContact.rules.ts';

export const CustomerContactNumber = builder.objectRef<NumberEntry>('CustomerContactNumber').implement({
  description: 'One of the up to four numbers of a customer contact.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place, 1 to 4; each place has one number at most.' }),
    type: t.field({
      type: Preset,
      nullable: true,
      description: 'What kind of number it is, a preset of the list for its place (NUMBER_1_TYPE to NUMBER_4_TYPE); null when not given.',
      resolve: ({ position, type }, _args, ctx) => presetOf(ctx, numberType(position), type),
      extensions: planned({
        kind: 'rows',
        from: (row, number) => presetSql(row, number, { field: `('NUMBER_' || ${number}.position || '_TYPE')::preset_field`, key: `${number}.type` }),
      }),
    }),
    number: t.exposeString('number', { description: 'The number as it was typed.' }),
  }),
});
