import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ONE_READER =
  'Read settings from the config module: the one place that knows, checks and documents every environment variable.';

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.hub/',
    'services/{dashboard/src,exchange}/graph/generated/',
    'schema/client/{lib,src/generated}/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'hub/every-file',
    rules: {
      // `== null` is the one loose comparison that says what is meant: neither null nor undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-async-promise-executor': 'error',
      'no-cond-assign': 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-prototype-builtins': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: ONE_READER }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', importNames: ['env'], message: ONE_READER },
            { name: 'process', importNames: ['env'], message: ONE_READER },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="env"] > MemberExpression.object[property.name="process"]',
          message: ONE_READER,
        },
      ],
    },
  },
  {
    name: 'hub/typescript',
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A method that a contract declares as a promise stays `async` without awaiting, so that what it throws rejects.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    name: 'hub/page',
    files: ['services/dashboard/src/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    name: 'hub/tables-of-data',
    files: ['**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'hub/untyped-answers',
    files: ['**/*.test.ts', '**/testing/**/*.ts', 'scripts/bench/work/*.ts', 'scripts/bench/check.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'hub/readers-of-the-environment',
    files: [
      'services/kernel/config/config.ts',
      'services/**/testing/**',
      'scripts/testing/**',
      // Packages of their own, which know nothing of the hub's.
      'scripts/bench/{postgraphile,reference}/*.mjs',
      'scripts/examples/*.mjs',
      'schema/client/*.mjs',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    name: 'hub/commands-print',
    files: ['scripts/**', 'schema/client/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  prettier,
);
