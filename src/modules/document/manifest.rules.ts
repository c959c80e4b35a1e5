import type { Violation } from '../../platform/domainError.ts';

/** A document as a manifest has it. What the manifest says beside its text may be wrong. */
export interface ManifestEntry {
  id: unknown;
  text: unknown;
  name?: unknown;
  type?: unknown;
  /** Where its id and its text are in the manifest. */
  paths: { id: string; text: string };
}

type Members = Record<string, unknown>;

const apolloFormat = 'apollo-persisted-query-manifest';

/**
 * The documents of a manifest, whose kind its shape says: the manifest of Apollo's tools, or an object that has them under their ids.
 * There a document is a text (Relay, graphql-codegen) or an object with its source (Apollo Kotlin's and iOS's operation output).
 */
export function entriesOf(manifest: unknown): ManifestEntry[] | Violation {
  if (!isObject(manifest)) return refused('manifest', 'must be an object: a manifest of Apollo, Relay or graphql-codegen.');
  if (!('format' in manifest) && !('operations' in manifest)) return Object.entries(manifest).map(mapEntry);
  if (manifest.format !== apolloFormat) return refused('manifest.format', `must be ${apolloFormat}.`);
  if (manifest.version !== 1) return refused('manifest.version', 'must be 1, the only version that is known here.');
  if (!Array.isArray(manifest.operations)) return refused('manifest.operations', 'must be a list.');
  return manifest.operations.map(apolloEntry);
}

function apolloEntry(operation: unknown, index: number): ManifestEntry {
  const path = `manifest.operations.${index}`;
  const { id, name, type, body } = isObject(operation) ? operation : ({} as Members);
  return { id, text: body, name, type, paths: { id: `${path}.id`, text: `${path}.body` } };
}

function mapEntry([id, value]: [string, unknown]): ManifestEntry {
  const path = `manifest.${id.slice(0, 100)}`;
  if (!isObject(value)) return { id, text: value, paths: { id: path, text: path } };
  return { id, text: value.source, name: value.name, paths: { id: path, text: `${path}.source` } };
}

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

export const refused = (propertyPath: string, detail: string, code = 'INVALID_VALUE'): Violation => ({ propertyPath, in: 'BODY', detail, code });

const maximumViolations = 1000;

/** All violations, or so many that nobody reads more of them, and how many more there are. */
export function shownOf(violations: Violation[]): Violation[] {
  const more = violations.length - maximumViolations;
  if (more <= 0) return violations;
  return [...violations.slice(0, maximumViolations), refused('manifest', `has ${more} more mistakes, which are not listed.`, 'TOO_MANY')];
}
