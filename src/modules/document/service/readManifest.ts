import { setImmediate } from 'node:timers/promises';
import type { OperationType } from '../../../generated/prisma/client.ts';
import type { Violation } from '../../../platform/domainError.ts';
import { maximumDocuments, maximumText, maximumTexts } from '../document.inputs.ts';
import { entriesOf, refused, type ManifestEntry } from '../manifest.rules.ts';
import { isHashOf, readDocumentId } from './documentId.ts';

/** What is known of a valid document. */
export interface CheckedDocument {
  operationName: string | null;
  operationType: OperationType;
  /** What of the schema it names. */
  coordinates: string[];
}

/** Looks at a document, or says what is wrong with it. */
export type CheckDocument = (text: string) => CheckedDocument | string[];

export interface Registrable extends CheckedDocument {
  id: string;
  text: string;
  /** Where its text is in the manifest. */
  path: string;
}

/** How long other requests may have to wait while documents are checked. */
const turnMillis = 25;

/** The documents of a manifest, each once, and everything that is wrong with it. */
export async function readManifest(manifest: unknown, check: CheckDocument): Promise<{ documents: Registrable[]; violations: Violation[] }> {
  const entries = entriesOf(manifest);
  if (!Array.isArray(entries)) return { documents: [], violations: [entries] };
  const excess = excessOf(entries);
  if (excess) return { documents: [], violations: [excess] };
  const documents = new Map<string, Registrable>();
  const violations: Violation[] = [];
  let since = performance.now();
  for (const entry of entries) {
    const read = readEntry(entry, check);
    if (Array.isArray(read)) violations.push(...read);
    else documents.set(read.id, read);
    if (performance.now() - since < turnMillis) continue;
    await setImmediate();
    since = performance.now();
  }
  return { documents: [...documents.values()], violations };
}

function excessOf(entries: ManifestEntry[]): Violation | null {
  if (entries.length === 0) return refused('manifest', 'must have at least one document.', 'TOO_SHORT');
  if (entries.length > maximumDocuments) return refused('manifest', `must have at most ${maximumDocuments} documents.`, 'TOO_LONG');
  const characters = entries.reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0);
  return characters > maximumTexts ? refused('manifest', `must have at most ${maximumTexts} characters in all documents.`, 'TOO_LONG') : null;
}

function readEntry({ id: given, text, name, type, paths }: ManifestEntry, check: CheckDocument): Registrable | Violation[] {
  const id = typeof given === 'string' ? readDocumentId(given) : null;
  const noHash = id === null ? [refused(paths.id, 'must be the SHA-256, SHA-1 or MD5 of the text of the document, in hexadecimal digits.')] : [];
  if (typeof text !== 'string') return [...noHash, refused(paths.text, 'must be the text of a document.')];
  if (text.length > maximumText) return [...noHash, refused(paths.text, `must have at most ${maximumText} characters.`, 'TOO_LONG')];
  if (text.includes('\0')) return [...noHash, refused(paths.text, 'must not contain the character U+0000.')];
  if (id === null || !isHashOf(id, text)) {
    const mismatch = refused(paths.id, 'is not the hash of the text: the text must be the very one that the id was made from.', 'HASH_MISMATCH');
    return [...(id === null ? noHash : [mismatch]), ...problemsIn(check(text), paths.text)];
  }
  const checked = check(text);
  const violations = [...problemsIn(checked, paths.text), ...(Array.isArray(checked) ? [] : contradictions(checked, { name, type }, paths.text))];
  return violations.length > 0 ? violations : { id, text, path: paths.text, ...(checked as CheckedDocument) };
}

const problemsIn = (checked: CheckedDocument | string[], path: string): Violation[] =>
  Array.isArray(checked) ? checked.map((problem) => refused(path, problem, 'INVALID_DOCUMENT')) : [];

/** What a manifest says of a document, if it says anything. */
function contradictions({ operationName, operationType }: CheckedDocument, said: { name?: unknown; type?: unknown }, path: string): Violation[] {
  const about = (member: string) => path.replace(/\w+$/, member);
  return [
    ...((said.name ?? operationName) === operationName ? [] : [refused(about('name'), `must be the name of the operation, ${String(operationName)}, or be left out.`)]),
    ...((said.type ?? operationType.toLowerCase()) === operationType.toLowerCase()
      ? []
      : [refused(about('type'), `must be what the operation is, ${operationType.toLowerCase()}, or be left out.`)]),
  ];
}
