import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { firstQuery, firstQueryNow } from '../../runtime/first-query.js';
import { testHub, type TestHub } from '../../testing/hub.js';
import { world } from '../../testing/world.js';

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

it.each(['README.md', 'README.ru.md', ...readdirSync('docs').map((name) => `docs/${name}`)])(
  '%s links to what there is',
  async (file) => {
    const text = await readFile(file, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link!);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  },
);
