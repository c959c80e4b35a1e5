import type { GraphQLParams } from 'graphql-yoga';
import { isHashOf } from '../../modules/document/service/documentId.ts';
import type { DocumentStore } from '../../modules/document/service/DocumentStore.ts';
import type { UsageCounter } from '../../modules/document/service/UsageCounter.ts';
import { hasPermission } from '../../platform/permissions.ts';
import type { Actor } from '../../platform/requestContext.ts';
import type { AutomaticDocuments } from './AutomaticDocuments.ts';
import { automaticNotSupported, documentNotFound, hashMismatch, notRegistered } from './documentErrors.ts';
import { graphiqlHeader, type GraphiqlTokens } from './graphiqlTokens.ts';
import { readDocumentRequest, type DocumentRequest, type Parameters } from './readDocumentRequest.ts';

/** Who may send documents that are not registered although the server answers registered ones alone. */
export type Exemption = 'graphiql' | 'backoffice';

interface DocumentsOptions {
  store: DocumentStore;
  usage: UsageCounter;
  /** None when clients cannot teach the server their documents. */
  automatic: AutomaticDocuments | null;
  /** Whether everybody may send any document. */
  isOpen: boolean;
  exemptions: readonly Exemption[];
  graphiqlTokens: GraphiqlTokens;
}

/** Who asks for a document. */
export interface Asker {
  actor: Actor | null;
  header: (name: string) => string | null | undefined;
  now: Date;
}

/** Finds the text that a request asks for, and says whether it may ask with a text of its own. */
export class Documents {
  readonly #options: DocumentsOptions;

  constructor(options: DocumentsOptions) {
    this.#options = options;
  }

  /** The parameters with the text of the document. @throws GraphQLError when there is none, or the text may not be sent */
  resolve(params: Parameters & GraphQLParams, asker: Asker): GraphQLParams | Promise<GraphQLParams> {
    const asked = readDocumentRequest(params);
    if (asked) return this.#textOf(asked, asker).then((query) => ({ ...params, documentId: undefined, doc_id: undefined, query }));
    if (typeof params.query === 'string') this.#assertFreeText(asker);
    return params;
  }

  /** The text that a request asks for, when it is in memory and everybody may ask so; undefined otherwise. */
  known(asked: DocumentRequest | null, query: string | undefined): string | undefined {
    const { store, automatic, isOpen } = this.#options;
    if (!asked) return isOpen ? query : undefined;
    if (asked.id === null || asked.text !== undefined) return undefined;
    return store.known(asked.id) ?? (asked.isAutomatic ? automatic?.known(asked.id) : undefined);
  }

  /** Counts a call of a document that may be registered. */
  count(id: string, { actor, header, now: at }: Asker): void {
    if (!actor || this.#options.store.known(id) === undefined) return;
    const [application, version] = [header('apollographql-client-name'), header('apollographql-client-version')];
    this.#options.usage.count({ tenantId: actor.tenantId, documentId: id, application, version, at });
  }

  async #textOf({ id, isAutomatic, text }: DocumentRequest, asker: Asker): Promise<string> {
    if (text !== undefined && (id === null || !isHashOf(id, text))) throw hashMismatch();
    if (id === null) throw documentNotFound();
    const { store, automatic } = this.#options;
    const registered = await store.find(id);
    if (registered !== null) {
      // Of SHA-1 and MD5, two texts with one hash can be made.
      if (text !== undefined && text !== registered) throw hashMismatch();
      this.count(id, asker);
      return registered;
    }
    if (text !== undefined) return isAutomatic ? this.#learn(id, text, asker) : this.#freeText(text, asker);
    const kept = isAutomatic && automatic ? await automatic.find(id) : null;
    if (kept === null) throw documentNotFound();
    return kept;
  }

  /** Only who is signed in takes room. */
  #learn(id: string, text: string, { actor }: Asker): string {
    const { automatic } = this.#options;
    if (!automatic) throw automaticNotSupported();
    if (actor) automatic.keep(id, text);
    return text;
  }

  #freeText(text: string, asker: Asker): string {
    this.#assertFreeText(asker);
    return text;
  }

  #assertFreeText({ actor, header, now }: Asker): void {
    const { isOpen, exemptions, graphiqlTokens } = this.#options;
    if (isOpen) return;
    if (exemptions.includes('backoffice') && actor && hasPermission(actor, 'TENANT_BACKOFFICE')) return;
    if (exemptions.includes('graphiql') && graphiqlTokens.isValid(header(graphiqlHeader) ?? '', now)) return;
    throw notRegistered();
  }
}
