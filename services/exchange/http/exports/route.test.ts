import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { collegeOf } from '../../graph/college.js';
import { NO_PROGRESS } from '../../import/commit/progress.js';
import { importGrid } from '../../import/import-sheet.js';
import { ATTESTING, MENTEES, menteesSheet } from '../../testing/bases.js';
import { xlsx } from '../../testing/files.js';
import { parseWorkbook } from '../../workbook/workbook.js';
import { exportRoute } from './route.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let server: Listening;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  college = await region.college();
  const found = await collegeOf(college.curator, college.code);
  const grid = parseWorkbook(xlsx([menteesSheet(MENTEES)]));
  await importGrid(
    college.curator,
    grid,
    { kind: 'mentees', college: found!, year: 2024, dryRun: false, attesting: ATTESTING },
    NO_PROGRESS,
  );
  const log = createLog({ level: 'silent', name: 'test' });
  const route = exportRoute({ gateway: hub.gateway, verifier: hub.verifier, log });
  server = await listen(route, { host: '127.0.0.1', port: 0, log });
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

function get(path: string, token: string | undefined, language = 'en', method = 'GET'): Promise<Response> {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(`${server.url}${path}`, { method, headers: { 'accept-language': language, ...authorization } });
}

const mentees = (more = '', code = college.code) => `/exports/mentees?college=${code}&year=2024/2025${more}`;

describe('GET /exports', () => {
  it('gives the base as a workbook that no cache keeps', async () => {
    const answer = await get(mentees(), college.curator.token);
    expect([
      answer.status,
      ...['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'].map((name) =>
        answer.headers.get(name),
      ),
    ]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `attachment; filename="${college.code}-mentees-2024-2025.xlsx"`,
      'no-store',
      'nosniff',
    ]);
    const { rows } = parseWorkbook(Buffer.from(await answer.arrayBuffer()));
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual(['ФИО наставляемого', 'Белова Вера Игоревна', 'Ёлкин Пётр Олегович', 'Орлова Ольга Юрьевна', 'Смирнова Анна Петровна']); // prettier-ignore
  });

  it('or as text with semicolons, in UTF-8 with a mark or in Windows-1251', async () => {
    const path = mentees('&format=csv').replace('mentees', 'mentors');
    const utf8 = Buffer.from(await (await get(path, college.curator.token)).arrayBuffer());
    expect(utf8.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(utf8.toString('utf8')).toMatch(/^\uFEFF"№";"ФИО";"Контактные данные";/);
    expect(utf8.toString('utf8')).toMatch(/;"20\.12\.2024";/);
    const ansi = Buffer.from(await (await get(`${path}&encoding=windows-1251`, college.curator.token)).arrayBuffer());
    expect(new TextDecoder('windows-1251').decode(ansi)).toBe(utf8.toString('utf8').slice(1));
  });

  it('tells a stranger no more than that they may not', async () => {
    const other = await region.college();
    const [mentor] = await college.people({});
    const claims = { MENTOR: { persons: [mentor!] }, ANALYST: {}, COORDINATOR: { regions: [region.region.id] }, OPERATOR: {} }; // prettier-ignore
    const strangers = await Promise.all(
      Object.entries(claims).map(([role, scope]) =>
        hub.client({ roles: [role as 'MENTOR'], colleges: role === 'ANALYST' ? [college.id] : [], ...scope }),
      ),
    );
    for (const { token } of [other.curator, ...strangers]) {
      for (const kind of ['mentees', 'mentors']) {
        const answer = await get(mentees().replace('mentees', kind), token);
        const { error } = (await answer.json()) as { error: { code: string; message: string } };
        expect([answer.status, error.code]).toEqual([403, 'FORBIDDEN']);
        const nowhere = await get(mentees('', 'NOWHERE').replace('mentees', kind), token);
        expect([nowhere.status, await nowhere.json()]).toEqual([403, { error }]);
      }
    }
    for (const token of [undefined, 'rubbish']) {
      const answer = await get(mentees(), token, 'ru');
      expect([answer.status, await answer.json()]).toEqual([
        401,
        { error: { code: 'UNAUTHENTICATED', message: expect.stringMatching(/[а-я]/) } },
      ]);
    }
  });

  it('says what it can’t do', async () => {
    const { token } = college.curator;
    const cases: [string, number, RegExp, string?][] = [
      [mentees().replace('mentees', 'people'), 404, /two bases/],
      [mentees('&format=pdf'), 400, /format=/],
      [mentees('&encoding=windows-1251'), 400, /encoding=/],
      [mentees('&format=csv&encoding=koi8-r'), 400, /encoding=/],
      [mentees('&format=csv&format=xlsx'), 400, /format=/],
      [mentees().replace('2024/2025', '2024'), 400, /academic year/],
      [mentees().replace(/college=[^&]*/, ''), 400, /college=/],
      [mentees(), 405, /GET/, 'POST'],
    ];
    for (const [path, status, why, method] of cases) {
      const answer = await get(path, token, 'en', method);
      const { error } = (await answer.json()) as { error: { message: string } };
      expect([path, answer.status, error.message]).toEqual([path, status, expect.stringMatching(why)]);
    }
  });

  it('refuses a character that Windows-1251 lacks rather than lose it', async () => {
    const strange = await region.college();
    const [mentor, mentee] = await strange.people({ category: 'TEACHER' }, { familyName: 'Әлиев' });
    await strange.curator.ask(
      `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { results { outcome } } }`,
      { input: { collegeId: strange.id, year: '2024/2025', rows: [{ menteeId: mentee, mentorId: mentor, form: 'teacher-student', startedOn: '2024-10-01' }] } }, // prettier-ignore
    );
    const answer = await get(mentees('&format=csv&encoding=windows-1251', strange.code), strange.curator.token);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'BAD_USER_INPUT', message: 'Windows-1251 lacks the character "Ә": export the table in UTF-8 or as .xlsx.' } }, // prettier-ignore
    ]);
  });
});
