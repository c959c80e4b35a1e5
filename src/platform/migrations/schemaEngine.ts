import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory, type ErrorRegistry } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { migrationAdapterFactory } from './migrationAdapter.ts';
import { readSchemaFiles } from './migrationFiles.ts';

type EngineModule = typeof Engine;

/** The part of WebAssembly that is used; its types belong to browsers. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, object>) => { exports: Record<string, unknown> };
}

let loaded: Promise<EngineModule> | undefined;

/** Runs Prisma's schema engine as WebAssembly on a database: no native binary, no download. */
export async function withSchemaEngine<T>(
  connection: pg.PoolConfig,
  use: (engine: Engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  const module = await (loaded ??= loadEngine());
  const schema = readSchemaFiles().map((file): [string, string] => [file.path, file.content]);
  const { factory, closeAll } = migrationAdapterFactory(connection);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  try {
    return await use(await module.SchemaEngine.new({ datamodels: schema }, () => {}, bound));
  } catch (error) {
    throw causeOf(error, bound.errorRegistry);
  } finally {
    await closeAll();
  }
}

/** An error of the adapter crosses the engine as a number. */
function causeOf(error: unknown, known: ErrorRegistry): unknown {
  const match = /External error id#(\d+)/.exec(error instanceof Error ? error.message : '');
  return (match && known.consumeError(Number(match[1]))?.error) ?? error;
}

/**
 * The engine leaves a timer of ten seconds behind each lock that it takes; it must not keep the process alive. The name of
 * the function that it calls ends in a hash.
 */
function idleTimers(engine: Record<string, unknown>): Record<string, unknown> {
  const name = Object.keys(engine).find((key) => key.startsWith('__wbg_setTimeout_'));
  return name ? { [name]: (run: () => void, millis: number) => setTimeout(run, millis >>> 0).unref() } : {};
}

async function loadEngine(): Promise<EngineModule> {
  // Where the engine leaves its last words; without it a panic hides its cause.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      message: '',
      set_message(this: { message: string }, message: string) {
        this.message = message;
      },
    },
  });
  const name = '@prisma/schema-engine-wasm/schema_engine_bg';
  const engine = (await import(name)) as EngineModule & Record<string, unknown>;
  const path = createRequire(import.meta.url).resolve(name).replace(/\.js$/, '.wasm');
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  const instance = new Instance(new Module(readFileSync(path)), {
    './schema_engine_bg.js': { ...engine, ...idleTimers(engine) },
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}
