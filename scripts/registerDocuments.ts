/** npm run documents:register -- <file> --application <name> --version <version>: registers the documents of a client application. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentChecker } from '../src/modules/document/graphql/checkDocument.ts';
import { registerDocuments } from '../src/modules/document/service/registerDocuments.ts';
import { schema } from '../src/graphql/schema.ts';
import { ValidationFailed } from '../src/platform/domainError.ts';
import { explainFailure } from '../src/platform/explainFailure.ts';
import { newUuid } from '../src/platform/ids.ts';
import { registryTenantId } from '../src/platform/registryTenant.ts';
import { RequestContext } from '../src/platform/requestContext.ts';
import { runScript } from './runScript.ts';

const usage = 'Usage: npm run documents:register -- <manifest.json> --application <name> --version <version>';

// Before a database is opened: that takes longer than to see a mistake.
const { file, input } = readArguments();

await runScript(async (database) => {
  const ctx = new RequestContext({
    actor: { kind: 'SYSTEM', id: 'documents:register', tenantId: registryTenantId, permissions: new Set(['TENANT_BACKOFFICE']) },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
  try {
    const { application, version, added, total } = await registerDocuments(ctx, input, documentChecker(schema));
    console.log(`${application} ${version}: ${added} documents added, ${total} in all.`);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    const { violations } = error;
    const lines = violations.map(({ propertyPath, detail }) => `  ${propertyPath}: ${detail}`);
    throw new Error(`${file}: nothing was registered.\n${lines.join('\n')}\n${violations.length} ${violations.length === 1 ? 'mistake' : 'mistakes'}.`, { cause: error });
  }
});

function readArguments() {
  try {
    const option = { type: 'string' } as const;
    const { values, positionals } = parseArgs({ options: { application: option, version: option }, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0 || values.application === undefined || values.version === undefined) throw new Error('Name one file, the application and its version.');
    return { file: path, input: { application: values.application, version: values.version, manifest: JSON.parse(readFileSync(path, 'utf8')) as unknown } };
  } catch (error) {
    console.error(`${explainFailure(error)}\n${usage}`);
    process.exit(1);
  }
}
