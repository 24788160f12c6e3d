/** Jest runs on what the TypeScript compiler emitted, loaded by Node itself; source maps lead back to the sources. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  testSequencer: '<rootDir>/dist/scripts/testing/jest/longest-first.js',
  testEnvironment: '<rootDir>/dist/scripts/testing/jest/native-environment.js',
  runtime: '<rootDir>/dist/scripts/testing/jest/native-runtime.js',
  transform: {},
  globalSetup: '<rootDir>/dist/scripts/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/scripts/testing/global-teardown.js',
  maxWorkers: 2,
  testTimeout: 30_000,
};
