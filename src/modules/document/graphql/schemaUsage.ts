import { builder, forBackoffice } from '../../../graphql/builder.ts';
import type { ClientUsage as Usage, RegisteredVersion } from '../documents.ts';
import { maximumClients, maximumUsages, readSchemaUsage, type DocumentUsage as Used, type SchemaUsage as SchemaUse } from '../service/readSchemaUsage.ts';
import { namesOf } from './coordinates.ts';
import { RegisteredDocument } from './RegisteredDocument.ts';

const ApplicationVersion = builder.objectRef<RegisteredVersion>('ApplicationVersion').implement({
  description: 'A version of a client application that a document is registered for.',
  fields: (t) => ({
    application: t.exposeString('application', { description: 'The name of the application.' }),
    version: t.exposeString('version', { description: 'The version.' }),
    registeredAt: t.expose('createdAt', { type: 'DateTime', description: 'When the document was registered for the version.' }),
  }),
});

const orNull = (name: string): string | null => (name === '' ? null : name);

const ClientUsage = builder.objectRef<Usage>('ClientUsage').implement({
  description: 'How often a version of a client application called a document in the tenant.',
  fields: (t) => ({
    application: t.string({
      nullable: true,
      description: 'The name of the application; null for clients that do not say who they are, or name a version that the document is not registered for.',
      resolve: ({ application }) => orNull(application),
    }),
    version: t.string({ nullable: true, description: 'The version; null where the application is.', resolve: ({ version }) => orNull(version) }),
    calls: t.exposeFloat('calls', { description: 'The number of calls, a whole number.' }),
    lastCalledAt: t.expose('lastCalledAt', { type: 'DateTime', description: 'When the last call was.' }),
  }),
});

const DocumentUsage = builder.objectRef<Used>('DocumentUsage').implement({
  description: 'A document that uses something of the schema, and who calls it.',
  fields: (t) => ({
    document: t.expose('document', { type: RegisteredDocument, description: 'The document.' }),
    versions: t.expose('versions', {
      type: [ApplicationVersion],
      description: `The versions of client applications that the document is registered for, the newest first; at most ${maximumClients}.`,
    }),
    clients: t.expose('clients', {
      type: [ClientUsage],
      description: `Who called the document in the tenant, who did last first; at most ${maximumClients}. Empty when nobody did.`,
    }),
  }),
});

const SchemaUsage = builder.objectRef<SchemaUse>('SchemaUsage').implement({
  description: 'Who uses something of the schema.',
  fields: (t) => ({
    coordinate: t.exposeString('coordinate', { description: 'What it is about, as it was asked for.' }),
    documentCount: t.exposeInt('documentCount', { description: 'The number of registered documents that use it.' }),
    documents: t.expose('documents', { type: [DocumentUsage], description: `The documents that use it, the newest first; at most ${maximumUsages}.` }),
  }),
});

builder.queryField('schemaUsage', (t) =>
  t.field({
    type: SchemaUsage,
    description:
      'Which registered documents use something of the schema, and how often they were called in the tenant. What a variable brings is not known: a document with a variable uses all that its type has. Needs the permission TENANT_BACKOFFICE.',
    ...forBackoffice,
    args: {
      coordinate: t.arg.string({
        required: true,
        description: 'A schema coordinate: `Contact.name`, `Query.contact(id:)`, `TagFilter.name` or `SortOrder.ASC`.',
      }),
    },
    resolve: (_root, { coordinate }, ctx, { schema }) => readSchemaUsage(ctx, { coordinate, names: namesOf(schema, coordinate) }),
  }),
);
