import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { firstQuery, firstQueryNow } from '../runtime/first-query.js';
import { testHub, type TestHub } from '../testing/hub.js';
import { world } from '../testing/world.js';

const blocksOf = async (file: string) =>
  [...(await readFile(file, 'utf8')).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block]) => block!);

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

it('shows the query that GraphiQL opens with, of some year', async () => {
  const [first] = await blocksOf('README.md');
  const [, year] = /"(\d{4}\/\d{4})"/.exec(first!)!;
  expect(print(parse(first!))).toBe(print(parse(firstQuery(year!))));
});

it('opens GraphiQL with the last academic year that is over, by the clock of the region', () => {
  const on = (instant: string) => firstQueryNow(new Date(instant));
  expect(on('2026-08-31T20:59:00Z')).toBe(firstQuery('2024/2025'));
  expect(on('2026-08-31T21:00:00Z')).toBe(firstQuery('2025/2026'));
  expect(on('2027-01-01T12:00:00Z')).toBe(firstQuery('2025/2026'));
});

it.each(['README.md', 'README.ru.md', 'docs/graph.md'])('%s shows operations that the graph answers', async (file) => {
  const { region, coordinator, ...its } = await world(hub);
  const { id, code } = await its.college();
  const input = { collegeId: id, source: 'readme', rows: [] };
  for (const query of await blocksOf(file)) {
    const client = /^mutation|\$college/.test(query)
      ? await hub.client({ roles: ['CURATOR'], colleges: [id] })
      : coordinator;
    const variables = {
      ...(query.includes('$input') ? { input } : {}),
      ...(query.includes('$college') ? { college: id } : {}),
    };
    const { errors } = await client.answer(
      query.replaceAll('"26"', `"${region.code}"`).replaceAll('"26-01"', `"${code}"`),
      variables,
    );
    expect([query, errors]).toEqual([query, undefined]);
  }
});

/** Who a clause about editing organisations is about, in either language. */
const EDITORS = [
  [/^(Colleges|Колледж) /, 'CURATOR'],
  [/^(coordinators|координатор)/, 'COORDINATOR'],
  [/(operator|оператор) /, 'OPERATOR'],
] as const;

it.each(['README.md', 'README.ru.md'])('%s says who edits organisations as the rights have it', async (file) => {
  const rights = (await readFile('schema/actions.md', 'utf8'))
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const roles = rights.find(([, first]) => first === 'operation')!;
  const mayCall = (role: string, mutation: string) =>
    rights.find(([, operation]) => operation === `\`Mutation.${mutation}\``)?.[roles.indexOf(role)] === 'yes';
  const [said] = /^(Colleges edit|Колледж правит)[^.]*/m.exec(await readFile(file, 'utf8'))!;
  const clauses = said.split(/[;,]\s(?=coordinators|the operator|координатор|оператор)/);
  const promised = clauses.flatMap((clause, n) =>
    [...clause.matchAll(/`(\w+)`/g)].map(([, mutation]) => [EDITORS[n]![1], mutation!] as const),
  );
  expect(clauses.map((clause, n) => EDITORS[n]![0].test(clause))).toEqual([true, true, true]);
  expect(promised).toHaveLength(6);
  expect(promised.filter(([role, mutation]) => !mayCall(role, mutation))).toEqual([]);
});

it.each(['README.md', 'README.ru.md', ...readdirSync('docs').map((name) => `docs/${name}`)])(
  '%s links to what there is',
  async (file) => {
    const text = await readFile(file, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link!);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  },
);
