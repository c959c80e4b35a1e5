import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { jsonOutput } from '../../../graphql/jsonOutput.ts';
import { exportPersonalData, schemaVersion, type PersonalDataExport as Export } from '../service/exportPersonalData.ts';

const PersonalDataExport = builder.objectRef<Export>('PersonalDataExport').implement({
  description: 'All that is known of a person (Articles 15 and 20 GDPR), or a part of it.',
  fields: (t) => ({
    schemaVersion: t.int({
      description: 'The version of the shape of the document. It is raised when a member goes away or means something else; new members can come at any time.',
      resolve: () => schemaVersion,
    }),
    exportedAt: t.expose('exportedAt', { type: 'DateTime', description: 'When it was read: the whole part shows what there was at one moment.' }),
    document: t.field({
      type: 'JSONObject',
      description:
        'The document; docs/privacy.md describes it. `records` has the records by their types, deleted ones included, with all their fields, `others` the id and ' +
        'the name of what they name beside, `history` who changed what when, the oldest change first, with past values, and `images` the files in base64. ' +
        'The first part has all records; the lists of the others are continued by appending.',
      resolve: ({ document }) => jsonOutput(document),
    }),
    next: t.exposeString('next', { nullable: true, description: 'Goes into `after` to read the next part; null when this is the last one.' }),
  }),
});

builder.queryField('personalDataExport', (t) =>
  t.field({
    type: PersonalDataExport,
    nullable: true,
    ...forBackoffice,
    description:
      'Exports what is known of a person: of an individual, with the customer contacts that are the same person, or of a customer contact alone. Null when the id names nobody. ' +
      'A part has up to 5000 changes and some 8 million characters of history and images; most persons have one part. More than 20,000 records are the top-level error ' +
      'TOO_MUCH_DATA. Passwords are not exported. Needs the permission TENANT_BACKOFFICE.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the individual or the customer contact, deleted or not.' }),
      after: t.arg.string({ description: '`next` of the part before; null or left out for the first part.' }),
    },
    resolve: (_root, { id, after }, ctx) => exportPersonalData(ctx, id, after ?? null),
  }),
);
