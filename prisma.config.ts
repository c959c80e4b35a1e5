// The CLI is used for `generate`, `validate` and `format` only, none of which starts the native schema engine. Naming any
// executable keeps it from downloading one; migrations run on the WebAssembly engine (src/platform/migrations).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
import { defineConfig } from 'prisma/config';

export default defineConfig({ schema: 'prisma', migrations: { path: 'prisma/migrations' } });
