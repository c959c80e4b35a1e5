import type { OperationType } from '../../generated/prisma/client.ts';

/** A version of a client application. */
export interface ApplicationVersion {
  application: string;
  version: string;
}

/** A registered document. */
export interface StoredDocument {
  id: string;
  text: string;
  operationName: string | null;
  operationType: OperationType;
  createdAt: Date;
}

/** A version that has a document. */
export interface RegisteredVersion extends ApplicationVersion {
  documentId: string;
  createdAt: Date;
}

/** How often a version called a document in a tenant; both are empty for nobody in particular. */
export interface ClientUsage extends ApplicationVersion {
  documentId: string;
  calls: number;
  lastCalledAt: Date;
}
