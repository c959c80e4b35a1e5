import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { readDocuments, readUnusedDocuments } from '../service/readDocuments.ts';
import { RegisteredDocument } from './RegisteredDocument.ts';

const versionArguments = builder.args((t) => ({
  application: t.string({ required: true, description: 'The name of the client application.' }),
  version: t.string({ required: true, description: 'The version of the application.' }),
}));

builder.queryFields((t) => ({
  registeredDocuments: t.field({
    type: [RegisteredDocument],
    description:
      'The documents of a version of a client application, by the names of their operations; at most 5000. Empty when nothing is registered for it. Needs the permission TENANT_BACKOFFICE.',
    ...forBackoffice,
    args: versionArguments,
    resolve: (_root, version, ctx) => readDocuments(ctx, version),
  }),
  unusedDocuments: t.field({
    type: [RegisteredDocument],
    description:
      'Those of the documents of a version of a client application that it has not called in the tenant since an instant; at most 5000. A call of a client that does not say which version it is counts for every version. Calls show after a few seconds. Needs the permission TENANT_BACKOFFICE.',
    ...forBackoffice,
    args: { ...versionArguments, since: t.arg({ type: 'DateTime', required: true, description: 'From when on a call counts.' }) },
    resolve: (_root, args, ctx) => readUnusedDocuments(ctx, args),
  }),
}));
