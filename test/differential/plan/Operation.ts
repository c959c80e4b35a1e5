import type { Caller } from './Plan.ts';

export interface Call {
  caller: Caller;
  /** The header Accept-Language. */
  languages: string | null;
  variables: Record<string, unknown>;
}

/** A generated operation as a client sends it, once or twice. */
export interface Operation {
  world: 'demo' | 'sparse';
  query: string;
  operationName?: string;
  calls: Call[];
}
