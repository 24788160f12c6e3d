import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { firstQuery, firstQueryNow } from '../../runtime/first-query.js';
import { testHub, type TestHub } from '../../testing/hub.js';
import { world } from '../../testing/world.js';
import { OPERATIONS } from './documents.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

it('the README shows the query that GraphiQL opens with, of some year', () => {
  const { document, query } = OPERATIONS[0]!;
  const [, year] = /"(\d{4}\/\d{4})"/.exec(query)!;
  expect([document, print(parse(query))]).toEqual(['README.md', print(parse(firstQuery(year!)))]);
});

it('opens GraphiQL with the last academic year that is over, by the clock of the region', () => {
  const on = (instant: string) => firstQueryNow(new Date(instant));
  expect(on('2026-08-31T20:59:00Z')).toBe(firstQuery('2024/2025'));
  expect(on('2026-08-31T21:00:00Z')).toBe(firstQuery('2025/2026'));
  expect(on('2027-01-01T12:00:00Z')).toBe(firstQuery('2025/2026'));
});

it('documents for colleges and analysts show operations, the same in both languages', () => {
  const shownIn = (document: string) =>
    OPERATIONS.filter((one) => one.document === document).map(({ query, variables }) => [query, variables]);
  for (const name of ['docs/connecting', 'docs/figures']) {
    expect(shownIn(`${name}.md`).length).toBeGreaterThan(0);
    expect(shownIn(`${name}.ru.md`)).toEqual(shownIn(`${name}.md`));
  }
});

it.each(OPERATIONS.map((operation) => [operation.document, operation] as const))(
  '%s shows an operation that the graph answers',
  async (_, { query, variables }) => {
    const { region, coordinator, ...its } = await world(hub);
    const { id, code } = await its.college();
    const staff = await hub.client({ roles: ['DIRECTOR', 'CURATOR'], colleges: [id] });
    const client = /^mutation|\$college/.test(query) ? staff : coordinator;
    const { data, errors } = await client.answer(
      query.replaceAll('"26"', `"${region.code}"`).replaceAll('"26-01"', `"${code}"`),
      { ...(query.includes('$college') ? { college: id } : {}), ...JSON.parse(variables?.replaceAll('…', id) ?? '{}') },
    );
    expect([query, errors]).toEqual([query, undefined]);
    expect(JSON.stringify(data)).not.toContain('REFUSED');
  },
);
