import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { planned } from '../../../graphql/plan.ts';
import { Versioned } from '../../../graphql/versioned.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { canonicalLanguage } from '../../../platform/languages.ts';
import { labelOf, type Labels } from '../preset.rules.ts';

export const PresetField = defineEnum('PresetField', 'The fields of customer contacts whose values come from a list of the tenant.', {
  CONTACT_TYPE: "What the person is in the customer's organization.",
  TITLE: 'How the person is addressed, for example Mr or Ms.',
  COUNTRY: 'The country of the address.',
  NUMBER_1_TYPE: 'What kind of number the first one is.',
  NUMBER_2_TYPE: 'What kind of number the second one is.',
  NUMBER_3_TYPE: 'What kind of number the third one is.',
  NUMBER_4_TYPE: 'What kind of number the fourth one is.',
  DEALER_CODE: 'The code of the dealer.',
  CONTACT_REGARDING: 'The topics to contact the person about.',
  EMAIL_BILL_TYPE: 'The type of bill to send by e-mail.',
  INVOICE_USAGE_REPORT_CUSTOMER_PROFILE: "The usage report that goes with the contact's invoices.",
  COPY_CORRESPONDENCE_TYPE: 'The types of correspondence to copy to the contact.',
  COPY_TICKET_TYPE: 'The types of tickets to copy to the contact.',
});

const ofLabel = (column: 'language' | 'label') => planned({ kind: 'value', sql: (row) => `${row}.${column}` });

const PresetLabel = builder.objectRef<[language: string, label: string]>('PresetLabel').implement({
  description: 'What a preset is called in one language.',
  fields: (t) => ({
    language: t.string({ description: 'The language tag (BCP 47) in its canonical form, for example de-AT.', resolve: ([language]) => language, extensions: ofLabel('language') }),
    label: t.string({ description: 'The text to show, 1 to 256 characters.', resolve: ([, label]) => label, extensions: ofLabel('label') }),
  }),
});

export const Preset = builder.prismaNode('Preset', {
  description: "A value of the tenant's list for a field of customer contacts. It is retired, never deleted.",
  interfaces: [Versioned],
  id: { resolve: (preset) => preset.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    field: t.expose('field', { type: PresetField, description: 'Which list it is in.' }),
    key: t.exposeString('key', { description: 'Names it in inputs, 1 to 100 characters; unique in its list, and never changes.' }),
    label: t.string({
      description:
        'What to show: the label in the language that is asked for, else in the best language of the Accept-Language header (RFC 9110), else in English, else the first of `labels`, else the key.',
      args: {
        language: t.arg.string({ description: 'The language tag (BCP 47) of the label, for example de-AT, which finds a label in de, too; at most 35 characters.' }),
      },
      resolve: async (preset, { language }, { languages }) => labelFor(preset as Labelled, language, languages),
      extensions: planned({
        kind: 'value',
        sql: (row) => `json_build_object('key', ${row}.key, 'labels', ${row}.labels)`,
        finish: { value: (preset: Labelled, { language }, { languages }) => labelFor(preset, language as string | undefined, languages) },
      }),
    }),
    labels: t.field({
      type: [PresetLabel],
      description: 'The labels in all languages; at most 50.',
      resolve: ({ labels }) => Object.entries(labels as Labels),
      extensions: planned({
        kind: 'rows',
        from: (row, preset) => `jsonb_each_text(${preset}.labels) WITH ORDINALITY ${row}(language, label, n)`,
        orderBy: (row) => `${row}.n`,
      }),
    }),
    position: t.exposeString('position', {
      description: 'Where it stands: the presets of a field are sorted by these texts, compared byte by byte.',
    }),
    isActive: t.exposeBoolean('isActive', {
      description: 'Whether it can be used; false once it is retired: then records that have it keep it, and no other record gets it.',
    }),
  }),
});

interface Labelled {
  key: string;
  labels: Labels;
}

/** The label in the language that is asked for, or in those that the caller prefers. */
const labelFor = (preset: Labelled, language: string | null | undefined, languages: readonly string[]): string =>
  labelOf(preset, language == null ? languages : [readLanguage(language), ...languages]);

function readLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (language !== null) return language;
  const detail = 'must be a language tag (BCP 47) of at most 35 characters, for example de-AT.';
  throw new ValidationFailed([{ propertyPath: 'language', in: 'QUERY', detail, code: 'INVALID_FORMAT' }]);
}
