import { writeTogether } from './dist/scripts/testing/jest/together.js';

/** Words that choose files are an occasion to run just those, by their own names; a whole run goes faster together. */
const isWhole = process.argv.slice(2).every((word) => word.startsWith('-'));
const { folder, members } = writeTogether(`${import.meta.dirname}/dist`);
const left = isWhole ? members : [`${folder}/`];

/** Jest runs on what the TypeScript compiler emitted; source maps lead back to the sources. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: left.map((path) => `/dist/${path.replaceAll('.', '\\.')}`),
  testSequencer: '<rootDir>/dist/scripts/testing/jest/longest-first.js',
  testEnvironment: 'node',
  transform: {},
  globalSetup: '<rootDir>/dist/scripts/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/scripts/testing/global-teardown.js',
  maxWorkers: 2,
  // Not all that a file has loaded is freed after it: a worker grows to gigabytes, which Jest then finds slow to end.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 30_000,
};
