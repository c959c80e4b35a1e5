import { join } from 'node:path';
import { peersFolder, postgraphileFolder, projectFolder } from '../places.ts';
import { workloadNames, type WorkloadName } from '../requests/workloads.ts';

export const serverNames = [
  'kith',
  'kith-reference',
  'kith-embedded',
  'postgraphile',
  'mercurius',
  'apollo',
  'raw',
  'raw-feed',
] as const;
export type ServerName = (typeof serverNames)[number];

export interface ServerDefinition {
  /** What it is, for a reader of the report. */
  title: string;
  dialect: 'kith' | 'plain' | 'postgraphile';
  folder: string;
  script: string;
  /** Beside what all servers get. */
  environment: Record<string, string>;
  /** All when left out. */
  workloads?: readonly WorkloadName[];
  /** It has a database of its own, and nobody else is let in while it runs. */
  isEmbedded?: boolean;
  /** No larger tenant is tried. */
  maximumContacts?: number;
}

export const peers: readonly ServerName[] = ['postgraphile', 'mercurius', 'apollo'];

/** Verifies the tokens that the benchmark signs. */
export const jwtSecret = 'a secret of the benchmark, which protects nothing';

/** Counted for each request, and never used up. */
const neverUsedUp = 'rate=1000000000,burst=1000000000';

const kith: ServerDefinition = {
  title: 'Kith, the production build',
  dialect: 'kith',
  folder: projectFolder,
  script: 'dist/src/main.js',
  environment: { JWT_SECRET: jwtSecret, LOG_LEVEL: 'warn', BUDGET_TENANT: neverUsedUp, BUDGET_BACKOFFICE: neverUsedUp },
};

const raw: ServerDefinition = {
  title: '`node:http` and one hand-written, prepared SQL statement per operation, whose JSON is pasted into the answer: the limit',
  dialect: 'plain',
  folder: peersFolder,
  script: 'raw.mjs',
  environment: {},
};

export const serverDefinitions: Record<ServerName, ServerDefinition> = {
  kith,
  'kith-reference': {
    ...kith,
    title: 'Kith without the read planner (`READ_PLANNER=off`): plain Pothos and Prisma',
    environment: { ...kith.environment, READ_PLANNER: 'off' },
  },
  'kith-embedded': {
    ...kith,
    title: 'Kith on its embedded PostgreSQL (PGlite), which has one session and no `fsync`',
    isEmbedded: true,
    maximumContacts: 10_000,
  },
  postgraphile: {
    title: 'PostGraphile with its default preset; W4 is a function in the database',
    dialect: 'postgraphile',
    folder: postgraphileFolder,
    script: 'server.mjs',
    environment: {},
  },
  mercurius: {
    title: 'Mercurius with JIT, and loaders with hand-written, batched SQL',
    dialect: 'plain',
    folder: peersFolder,
    script: 'mercurius.mjs',
    environment: {},
  },
  apollo: {
    title: 'Apollo Server with Prisma and a DataLoader per relation',
    dialect: 'plain',
    folder: peersFolder,
    script: 'apollo.mjs',
    environment: {},
  },
  raw,
  'raw-feed': {
    ...raw,
    title: 'raw, but W4 also writes the four rows of the change feed that Kith must write, in the same statement',
    environment: { WRITE_CHANGES: 'true' },
    workloads: ['W4'],
  },
};

export const workloadsOf = (server: ServerName): readonly WorkloadName[] =>
  serverDefinitions[server].workloads ?? workloadNames;

export const scriptOf = ({ folder, script }: ServerDefinition): string => join(folder, script);
