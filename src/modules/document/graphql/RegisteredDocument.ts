import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import type { StoredDocument } from '../documents.ts';

const OperationType = defineEnum('OperationType', 'What an operation does.', {
  QUERY: 'Reads.',
  MUTATION: 'Changes something.',
  SUBSCRIPTION: 'Listens.',
});

export const RegisteredDocument = builder.objectRef<StoredDocument>('RegisteredDocument').implement({
  description: 'A GraphQL document that clients ask for by its id instead of sending its text. All tenants share them.',
  fields: (t) => ({
    documentId: t.exposeString('id', { description: 'The hash of the text, which requests name: SHA-256, SHA-1 or MD5 in lower-case hexadecimal digits.' }),
    operationName: t.exposeString('operationName', { nullable: true, description: 'The name of its operation; null when it has none.' }),
    operationType: t.expose('operationType', { type: OperationType, description: 'What its operation does.' }),
    text: t.exposeString('text', { description: 'The document itself, at most 100,000 characters.' }),
    registeredAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered for the first time.' }),
  }),
});
