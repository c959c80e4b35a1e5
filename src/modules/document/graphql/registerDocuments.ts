import { defineMutation } from '../../../graphql/mutation.ts';
import { registerDocuments } from '../service/registerDocuments.ts';
import { documentChecker } from './checkDocument.ts';

defineMutation('registerDocuments', {
  description:
    'Registers the documents of a version of a client application, so that clients can ask for them by their ids: all of them or none. Registering what is there already changes nothing. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    application: t.string({ required: true, description: 'The name of the client application, 1 to 100 characters, as it stands in the header `apollographql-client-name`.' }),
    version: t.string({ required: true, description: 'The version of the application, 1 to 50 characters, as it stands in the header `apollographql-client-version`.' }),
    manifest: t.field({
      type: 'JSONObject',
      required: true,
      description:
        "What the tools of the client write: the manifest of Apollo's tools, operation output of Apollo Kotlin or iOS, or the map of the Relay compiler or graphql-codegen; at most 5000 documents with 100,000 characters each and 10,000,000 in all. Each id is the SHA-256, SHA-1 or MD5 of the text.",
    }),
  }),
  resolve: (ctx, input, { schema }) => registerDocuments(ctx, input, documentChecker(schema)),
  payload: (t) => ({
    application: t.exposeString('application', { description: 'The name of the client application.' }),
    version: t.exposeString('version', { description: 'The version of the application.' }),
    addedCount: t.exposeInt('added', { description: 'The number of documents that the version did not have before.' }),
    totalCount: t.exposeInt('total', { description: 'The number of documents that the version has now, at most 5000.' }),
  }),
});
