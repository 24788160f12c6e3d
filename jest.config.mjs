/** Jest runs on what the TypeScript compiler emitted; source maps lead back to the sources. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  transform: {},
  globalSetup: '<rootDir>/dist/scripts/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/scripts/testing/global-teardown.js',
  maxWorkers: 2,
  testTimeout: 30_000,
};
