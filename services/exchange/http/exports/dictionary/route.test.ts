import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { parseWorkbook } from '../../../workbook/workbook.js';
import { dictionaryRoute } from './route.js';

let hub: TestHub;
let there: World;
let server: Listening;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  const log = createLog({ level: 'silent', name: 'test' });
  server = await listen(dictionaryRoute({ gateway: hub.gateway, log }), { host: '127.0.0.1', port: 0, log });
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const get = (query: string, method = 'GET') =>
  fetch(`${server.url}/exports/dictionary?${query}`, { method, headers: { 'accept-language': 'en' } });

describe('GET /exports/dictionary', () => {
  it('says what columns, statuses, indicators and measures are, to everybody', async () => {
    const answer = await get(`region=${there.region.code}`);
    expect([answer.status, answer.headers.get('vary')]).toEqual([200, 'Accept-Language']);
    const text = await answer.text();
    expect(text).toContain('\r\ncolumn,numerator,Numerator,How many are counted.,');
    expect(text).toContain('\r\nstatus,SUPPRESSED,,"Not published:');
    expect(text).toMatch(/\r\nindicator,mentors_from_employers,.*,mentors\[EMPLOYER_REPRESENTATIVE\],mentors,1,/);
    expect(text).toMatch(
      /\r\nmeasure,mentees,mentees,"Pairs by order .* \(mentoring programme, .*",PEOPLE,,,,,PROGRAMS\r\n/,
    );
    expect(text).toMatch(/\r\ncolumn,target_carried_forward,.*\r\ncolumn,target_verified,.*\r\ncolumn,target_source,/);
  });

  it('is a workbook and a page as well, in the language of the address', async () => {
    const sheet = await (await get(`region=${there.region.code}&format=xlsx&lang=ru`)).arrayBuffer();
    const { rows } = parseWorkbook(Buffer.from(sheet));
    expect(rows[0]!.cells.slice(0, 3).map((cell) => cell?.value)).toEqual(['Что', 'Код', 'Название']);
    const page = await (await get(`region=${there.region.code}&format=md&lang=ru`)).text();
    expect(page).toMatch(/^# Словарь данных\n\n\| Что \| Код \|/);
    expect(page).toContain('mentors\\[EMPLOYER_REPRESENTATIVE\\]');
  });

  it.each([
    ['format=csv', 400, 'Name the region'],
    ['region=nowhere', 400, 'no such code: nowhere'],
    ['region=26&format=pdf', 400, 'format='],
  ])('%s: %i, %s', async (query, status, why) => {
    const answer = await get(query);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect([answer.status, error.message]).toEqual([status, expect.stringContaining(why)]);
  });

  it('is only read', async () => {
    expect((await get('region=26', 'POST')).status).toBe(405);
  });
});
