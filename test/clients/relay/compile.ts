import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConcreteRequest, ReaderFragment } from 'relay-runtime';

const require = createRequire(import.meta.url);

export interface Compiled {
  folder: string;
  /** Texts by their ids, as relay-compiler writes them. */
  map: Record<string, string>;
  request(name: string): ConcreteRequest;
  fragment(name: string): ReaderFragment;
}

/** Compiles the documents beside this file against the schema, unchanged, in a folder of its own. @throws with what the compiler says */
export async function compileRelay(): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-relay-'));
  for (const part of ['src', 'artifacts']) mkdirSync(join(folder, part));
  cpSync(new URL('contacts.js', import.meta.url), join(folder, 'src/contacts.js'));
  cpSync('schema.graphql', join(folder, 'schema.graphql'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  // The compiler wants the map to be there.
  writeFileSync(join(folder, 'persisted.json'), '{}');
  const config = {
    src: 'src',
    language: 'javascript',
    schema: 'schema.graphql',
    artifactDirectory: 'artifacts',
    persistConfig: { file: 'persisted.json', algorithm: 'SHA256' },
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('relay-compiler/cli.js')], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`relay-compiler failed:\n${stdout}${stderr}`);
  const artifacts = new Map<string, unknown>();
  for (const file of readdirSync(join(folder, 'artifacts'))) {
    const { default: artifact } = (await import(join(folder, 'artifacts', file))) as { default: unknown };
    artifacts.set(file.replace('.graphql.js', ''), artifact);
  }
  return {
    folder,
    map: JSON.parse(readFileSync(join(folder, 'persisted.json'), 'utf8')) as Record<string, string>,
    request: (name) => artifacts.get(name) as ConcreteRequest,
    fragment: (name) => artifacts.get(name) as ReaderFragment,
  };
}
