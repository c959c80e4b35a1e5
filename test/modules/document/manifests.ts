/** Documents, and the manifests that the tools of clients write of them. */
import { createHash, randomUUID } from 'node:crypto';

export const hash = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex');

/** A document that no other test registers: the registry is the same for all tenants. */
export const own = (text: string): string => `# ${randomUUID()}\n${text}`;

/** An application that no other test registers. */
export const newApplication = (): { application: string; version: string } => ({ application: `app ${randomUUID()}`, version: '1.0' });

/** As Apollo's tool, Apollo iOS and Apollo Kotlin write it. */
export const apolloManifest = (...texts: string[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: texts.map((body) => {
    const [, type, name] = /\b(query|mutation|subscription) (\w+)/.exec(body)!;
    return { id: hash(body), name, type, body };
  }),
});

/** As Apollo Kotlin and iOS wrote it before. */
export const operationOutput = (...texts: string[]) =>
  Object.fromEntries(texts.map((source) => [hash(source), { name: /\b(?:query|mutation) (\w+)/.exec(source)![1]!, source }]));

/** As the Relay compiler writes it by default. */
export const relayMap = (...texts: string[]) => Object.fromEntries(texts.map((text) => [hash(text, 'md5'), text]));

/** As graphql-codegen writes it by default, and with its hashAlgorithm sha256. */
export const codegenMap = (...texts: string[]) => Object.fromEntries(texts.map((text) => [hash(text, 'sha1'), text]));
export const codegenSha256Map = (...texts: string[]) => Object.fromEntries(texts.map((text) => [`sha256:${hash(text)}`, text]));
