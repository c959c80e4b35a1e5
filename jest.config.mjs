/** Run through `npm test`, which sets the flags that ECMAScript modules need (scripts/test.mjs). */
export default {
  testEnvironment: 'node',
  // Elsewhere is too much to look through: the peers of the benchmark have node_modules of their own.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // The browser tests need a browser: npm run test:browser.
  testMatch: ['<rootDir>/test/**/!(*.browser).test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/test/setup/globalSetup.mjs',
  setupFiles: ['<rootDir>/test/setup/graphqlAsInProduction.mjs'],
  globalTeardown: '<rootDir>/test/setup/globalTeardown.mjs',
  // Each worker has a database of its own, which takes memory and a second to start.
  maxWorkers: 2,
  // Jest keeps the ECMAScript modules of every file that a worker has run, so a worker that has grown makes way for a new one.
  workerIdleMemoryLimit: '1.5GB',
  testTimeout: 60_000,
};
