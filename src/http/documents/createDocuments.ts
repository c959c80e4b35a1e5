import type { Redis } from 'ioredis';
import { DocumentStore } from '../../modules/document/service/DocumentStore.ts';
import { UsageCounter } from '../../modules/document/service/UsageCounter.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/logger.ts';
import { AutomaticDocuments } from './AutomaticDocuments.ts';
import { Documents, type Exemption } from './Documents.ts';
import { createGraphiqlTokens } from './graphiqlTokens.ts';

/** Which documents clients may ask for. */
export interface DocumentPolicy {
  /** Any document, or registered ones alone; any when it is left out. */
  accept?: 'any' | 'registered';
  /** Who may send any document all the same; nobody when it is left out. */
  unregisteredFor?: readonly Exemption[];
  /** Whether clients may teach the server documents by their hashes, where any document is accepted; they may when it is left out. */
  automatic?: boolean;
}

interface Options {
  policy: DocumentPolicy;
  database: Database;
  logger: Logger;
  redis: Redis | undefined;
  secret: string | undefined;
}

/** What serves documents, and what it needs beside. */
export function createDocuments({ policy: { accept = 'any', unregisteredFor: exemptions = [], automatic = true }, database, logger, redis, secret }: Options) {
  const isOpen = accept === 'any';
  const usage = new UsageCounter(database, logger);
  const graphiqlTokens = createGraphiqlTokens(secret);
  const documents = new Documents({
    store: new DocumentStore(database),
    usage,
    automatic: automatic && isOpen ? new AutomaticDocuments(redis) : null,
    isOpen,
    exemptions,
    graphiqlTokens,
  });
  return {
    documents,
    usage,
    /** The token of the playground; undefined where it needs none, or would have no use for it. */
    graphiqlToken: (now: Date): string | undefined => (!isOpen && exemptions.includes('graphiql') ? graphiqlTokens.issue(now) : undefined),
  };
}
