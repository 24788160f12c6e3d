import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { cohortTableRoute } from '../../http/exports/cohorts/route.js';
import type { PageReport } from '../../import-lines.type.js';
import { call, cohortAt, enrolled, learnt, mentors, MOODLE, NOW, separated } from '../../testing/cohorts.js';
import { xlsx } from '../../testing/files.js';
import { served, type Ending, type Served } from '../../testing/served.js';
import { parseWorkbook } from '../../workbook/workbook.js';
import { cellText } from '../../workbook/grid.js';

let hub: TestHub;
let region: World;
let host: CollegeWorld;
let other: CollegeWorld;
let imports: Served;
let exports: Listening;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [host, other] = [await region.college(), await region.college()];
  imports = await served(hub, hub.gateway);
  const log = createLog({ level: 'silent', name: 'test' });
  const route = cohortTableRoute({ gateway: hub.gateway, verifier: hub.verifier, log });
  exports = await listen(route, { host: '127.0.0.1', port: 0, log });
});
afterAll(async () => {
  await exports.close();
  await imports.close();
  await hub.close();
});

/** A cohort of the host with Анна and Пётр of its own, and Олег of another college. */
async function taught(): Promise<string> {
  const cohortId = await cohortAt(region, host);
  const n = Math.random().toString(36).slice(2, 8);
  const own = await mentors(
    host,
    { familyName: 'Белова', givenName: 'Анна', patronymic: 'Ивановна', externalId: `t-${n}-1` },
    { familyName: 'Громов', givenName: 'Пётр', patronymic: 'Ильич', externalId: `t-${n}-2`, email: `p-${n}@college.example` },
  ); // prettier-ignore
  const guests = await mentors(other, { familyName: 'Лужин', givenName: 'Олег', patronymic: 'Львович' });
  await enrolled(host, cohortId, own);
  await enrolled(other, cohortId, guests);
  keys.set(cohortId, n);
  return cohortId;
}

const keys = new Map<string, string>();
const NAMES = { anna: 'Белова Анна Ивановна', petr: 'Громов Пётр Ильич', oleg: 'Лужин Олег Львович' };

type Wish = Record<string, string>;

async function send(cohortId: string, file: Buffer, wish: Wish = {}, client: Client = host.curator): Promise<Ending> {
  const { college = host.code, ...more } = wish;
  const query = { sheet: 'results', college, cohort: cohortId, preview: 'false', filename: 'f', ...more };
  return imports.send(file, { token: client.token, query, language: 'ru' });
}

const table = (...rows: (readonly unknown[])[]) => xlsx([{ rows }]);
const cells = (report: PageReport | undefined) =>
  report?.rows.flatMap(({ row, cells: told }) => told.map(({ column, code }) => [row, column, code])) ?? [];

const get = (path: string, client: Client | null) =>
  fetch(`${exports.url}/exports/cohorts/${path}`, {
    headers: { 'accept-language': 'ru', ...(client ? { authorization: `Bearer ${client.token}` } : {}) },
  });

async function exported(cohortId: string, format: 'xlsx' | 'csv', client: Client = host.curator): Promise<Buffer> {
  const answer = await get(`${cohortId}.${format}`, client);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const textsOf = (file: Buffer) => parseWorkbook(file).rows.map(({ cells: row }) => row.map(cellText));

describe('a gradebook of Moodle', () => {
  it.each([
    ['ru', 'xlsx'],
    ['en', 'xlsx'],
    ['ru', ';'],
    ['en', ','],
    ['ru', '\t'],
  ] as const)('in %s as %s is recorded, and changes nothing when it comes again', async (language, form) => {
    const cohortId = await taught();
    const n = keys.get(cohortId)!;
    const value = (text: string) => (form === 'xlsx' && text !== '-' ? Number(text.replace(',', '.')) : text);
    const rows = [
      MOODLE[language],
      ['Анна', 'Белова', `t-${n}-1`, '', '', 'anna@moodle.example', value('85,00'), value('4,50'), value('89,50'), 1732960000],
      ['Пётр', 'Громов', '', '', '', `P-${n}@college.example`, '-', value('3,00'), value('3,00'), 1732960000],
      ['Олег', 'Лужин', '', '', '', 'oleg@moodle.example', value('60,25'), '-', value('60,25'), 1732960000],
    ]; // prettier-ignore
    const file = form === 'xlsx' ? table(...rows) : separated(rows, form);
    const preview = await send(cohortId, file, { preview: 'true', markedOn: daysAfter(NOW, -1) });
    expect(preview.report?.summary).toMatchObject({ accepted: 3, refused: 0, learning: { created: 4, unchanged: 0 } });
    const left = preview.report!.warnings.map(({ column }) => column);
    expect(left).toEqual([MOODLE[language][4], MOODLE[language][8], MOODLE[language][9]]);
    expect(await learnt(host.curator, cohortId)).toMatchObject({ [NAMES.anna]: { marks: [] } });
    const first = await send(cohortId, file, { markedOn: daysAfter(NOW, -1) });
    expect(first.report?.summary).toMatchObject({ accepted: 3, learning: { created: 4, updated: 0, unchanged: 0 } });
    const day = daysAfter(NOW, -1);
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { marks: [`PLAN 4.5 ${day}`, `TEST 85 ${day}`], changes: 2 },
      [NAMES.petr]: { marks: [`PLAN 3 ${day}`], changes: 1 },
      [NAMES.oleg]: { marks: [`TEST 60.25 ${day}`], changes: 1 },
    });
    const again = await send(cohortId, file);
    expect(again.report?.summary).toMatchObject({ accepted: 3, learning: { created: 0, updated: 0, unchanged: 4 } });
    expect(again.report?.rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    const { importRuns } = await host.curator.ask(
      'query ($id: ID!) { importRuns(collegeId: $id, first: 1) { nodes { kind taken unchanged } } }',
      { id: host.id },
    );
    expect(importRuns.nodes).toEqual([{ kind: 'COHORT_RESULTS', taken: 3, unchanged: 3 }]);
  });

  it('shown in per cent is read by the scale, in letters it is left out, and values go before both', async () => {
    const cohortId = await taught();
    const head = ['Имя', 'Фамилия', 'Тест:Итоговый тест (Проценты)', 'Тест:Итоговый тест (Буква)'];
    const plan = 'Задание:Задание: план (черновик)';
    const rows = [
      [...head, `${plan} (Проценты)`, `${plan} (Значение)`],
      ['Анна', 'Белова', '85,00 %', 'B', '20 %', '4,00'],
    ];
    const { report } = await send(cohortId, separated(rows, ';'));
    expect(report?.warnings.map(({ column }) => column)).toEqual([head[3], `${plan} (Проценты)`]);
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { marks: [`PLAN 4 ${NOW}`, `TEST 85 ${NOW}`] },
    });
  });
});

describe('a table of results', () => {
  it('is refused by row and column with a code in both languages, and nothing of such a row is recorded', async () => {
    const cohortId = await taught();
    const head = ['ФИО', 'Внешний код', 'Занятие 1', 'Итоговый тест'];
    const day = daysAfter(NOW, -2).split('-').reverse().join('.');
    head[2] = `${day} Занятие 1`;
    const n = keys.get(cohortId)!;
    const file = table(
      head,
      ['Чужой Иван Петрович', '', 'был', 70],
      ['Белова Анна', '', 'был', 101],
      ['Громов Пётр', '', 'может быть', 70],
      ['Лужин Олег', `t-${n}-1`, 'был', 70],
      ['Лужин Олег', '', 'н', 'B+'],
    );
    const { report } = await send(cohortId, file);
    expect(cells(report)).toEqual([
      [2, 'ФИО', 'LISTENER_UNKNOWN'],
      [3, 'Итоговый тест', 'MARK_OUTSIDE_SCALE'],
      [4, head[2], 'ATTENDANCE_UNREADABLE'],
      [5, 'ФИО', 'LISTENER_CONTRADICTS'],
      [6, 'Итоговый тест', 'MARK_UNREADABLE'],
    ]);
    expect(report?.rows[0]?.cells[0]?.problem).toContain('такого слушателя в группе нет');
    const query = { sheet: 'results', college: host.code, cohort: cohortId, preview: 'true' };
    const said = await imports.send(file, { token: host.curator.token!, query, language: 'en' });
    expect(said.report?.rows[0]?.cells[0]?.problem).toContain('no such listener');
    for (const each of Object.values(await learnt(host.curator, cohortId))) expect(each.changes).toBe(0);
  });

  it('has attendance in the words of journals, by the day alone, and judges marks by what the same row says', async () => {
    const cohortId = await taught();
    const [first, second] = [-2, -1].map((day) => daysAfter(NOW, day).split('-').reverse().join('.'));
    const head = ['Слушатель', first, second, 'TEST'];
    const file = table(head, ['Белова А.И.', '+', 'б/у', ''], ['Громов П.И.', 'P', 'н', '90'], ['Лужин Олег', 'н', true, 77]); // prettier-ignore
    const { report } = await send(cohortId, file, { markedOn: daysAfter(NOW, -1) });
    expect(cells(report)).toEqual([[3, 'TEST', 'MARK_OF_ABSENT']]);
    expect(report?.summary.learning).toEqual({ created: 5, updated: 0, unchanged: 0 });
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { was: ['Занятие 1 PRESENT', 'Занятие 2 EXCUSED'] },
      [NAMES.petr]: { was: [], marks: [] },
      [NAMES.oleg]: { was: ['Занятие 1 ABSENT', 'Занятие 2 PRESENT'], marks: [`TEST 77 ${daysAfter(NOW, -1)}`] },
    });
    // Who was absent by the hub, and by the sheet was there after all, gets the mark of that day.
    await call(host.curator, 'recordAttendance', await absence(cohortId), 'refused');
    const mended = table(['ФИО', second, 'TEST'], ['Громов Пётр', 'да', 81]);
    const after = await send(cohortId, mended, { markedOn: daysAfter(NOW, -1) });
    expect([cells(after.report), after.report?.summary.learning]).toEqual([
      [],
      { created: 1, updated: 1, unchanged: 0 },
    ]);
  });

  it('of sessions to come, or after the order on completion, is refused row by row in the words of the graph', async () => {
    const cohortId = await taught();
    const future = daysAfter(NOW, 1).split('-').reverse().join('.');
    const early = await send(cohortId, table(['ФИО', future], ['Белова Анна', 'был']));
    expect(cells(early.report)).toEqual([[2, future, 'SESSION_NOT_BEGUN']]);
    await hub.owner(
      `update school.enrolment set completed_on = $2, completion_attested = true, certificate_number = 'X-' || id
        where cohort_id = $1 and college_id = $3`,
      [cohortId, NOW, host.id],
    );
    const fixed = await send(cohortId, table(['ФИО', 'TEST'], ['Белова Анна', 90], ['Лужин Олег', 90]));
    expect(cells(fixed.report)).toEqual([[2, 'TEST', 'RESULTS_FIXED']]);
    expect(fixed.report?.summary.learning).toEqual({ created: 1, updated: 0, unchanged: 0 });
  });

  it('without a column of the cohort, of two rows of one listener, or with a name that fits two, says so', async () => {
    const cohortId = await taught();
    const none = await send(cohortId, table(['ФИО', 'Оценка за диктант'], ['Белова Анна', 5]));
    expect(none.error).toMatchObject({ code: 'HEADER_NOT_FOUND' });
    await enrolled(other, cohortId, await mentors(other, { familyName: 'Белова', givenName: 'Анна', patronymic: 'Олеговна' })); // prettier-ignore
    const file = table(['ФИО', 'TEST'], ['Белова Анна', 70], ['Лужин Олег', 70], ['Лужин О.Л.', 70]);
    expect(cells((await send(cohortId, file)).report)).toEqual([
      [2, 'ФИО', 'LISTENER_AMBIGUOUS'],
      [4, 'ФИО', 'LISTENER_TWICE'],
    ]);
  });
});

async function absence(cohortId: string): Promise<object> {
  const { cohort } = await host.curator.ask(
    `query ($id: ID!) { cohort(id: $id) { sessions(first: 9) { nodes { id title } }
       enrolments(first: 9) { nodes { id person { name } } } } }`,
    { id: cohortId },
  );
  const sessionId = cohort.sessions.nodes.find(({ title }: { title: string }) => title === 'Занятие 2').id;
  const enrolment = cohort.enrolments.nodes.find(
    (each: { person: { name: string } }) => each.person.name === NAMES.petr,
  );
  return { cohortId, rows: [{ sessionId, enrolmentId: enrolment.id, status: 'ABSENT' }] };
}

describe('the list of a cohort', () => {
  it('comes back as it went, as a workbook and as text, and the changes that were made in it are taken', async () => {
    const cohortId = await taught();
    await call(host.curator, 'recordAttendance', await absence(cohortId), 'refused');
    const [first] = [-2].map((day) => daysAfter(NOW, day).split('-').reverse().join('.'));
    await send(
      cohortId,
      table(['ФИО', first, 'TEST', 'PLAN'], ['Белова Анна', 'у', 59.5, 0], ['Лужин Олег', '+', '', 5]),
    );
    const before = await learnt(host.curator, cohortId);
    for (const format of ['xlsx', 'csv'] as const) {
      const { report } = await send(cohortId, await exported(cohortId, format));
      expect([report?.summary.refused, report?.warnings, report?.summary.learning]).toEqual([
        ...[0, [], { created: 0, updated: 0, unchanged: 6 }],
      ]);
    }
    expect(await learnt(host.curator, cohortId)).toEqual(before);
    const rows = textsOf(await exported(cohortId, 'xlsx'));
    const at = rows[0]!.indexOf('Итоговый тест');
    expect(rows.map((row) => row[at])).toEqual(['Итоговый тест', '59.5', '', '']);
    const changed = rows.map((row, n) => row.map((text, column) => (n > 0 && column === at ? '77' : text)));
    const { report } = await send(cohortId, table(...changed));
    expect(report?.summary.learning).toMatchObject({ created: 2, updated: 1 });
  });

  it('is whole for the host, of their own for another college, and nobody else’s', async () => {
    const cohortId = await taught();
    const names = async (client: Client) => textsOf(await exported(cohortId, 'xlsx', client)).slice(1).map((row) => row[1]); // prettier-ignore
    expect(await names(host.curator)).toEqual([NAMES.anna, NAMES.petr, NAMES.oleg]);
    expect(await names(other.curator)).toEqual([NAMES.oleg]);
    const third = await region.college();
    const mentor = await hub.client({ roles: ['MENTOR'], persons: (await mentors(host, {})).slice(0, 1) });
    const seen = async (client: Client | null, path = `${cohortId}.xlsx`) => (await get(path, client)).status;
    expect([await seen(third.curator), await seen(region.coordinator), await seen(mentor), await seen(null)]).toEqual([
      ...[404, 403, 403, 401],
    ]);
    expect([await seen(host.curator, 'x.xlsx'), await seen(host.curator, `${host.id}.csv`)]).toEqual([404, 404]);
    const file = table(['ФИО', 'TEST'], ['Лужин Олег', 70]);
    const guest = await send(cohortId, file, { college: other.code }, other.curator);
    expect(guest.error).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const client of [third.curator, region.coordinator, mentor]) {
      expect((await send(cohortId, file, {}, client)).error).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await learnt(host.curator, cohortId))[NAMES.oleg].changes).toBe(0);
  });

  it('opens as text, whatever listeners and sessions are called', async () => {
    const cohortId = await taught();
    await hub.owner('update school.cohort_session set title = $2 where cohort_id = $1', [cohortId, '=1+1']);
    const text = (await exported(cohortId, 'csv')).toString('utf8');
    expect(text).not.toMatch(/(?:^|;)"?[=+@]/m);
  });
});

describe('applicants', () => {
  const apply = (cohortId: string, file: Buffer, college: CollegeWorld, more: Wish = {}) =>
    send(cohortId, file, { sheet: 'applicants', college: college.code, ...more }, college.curator);

  it('of a college apply by external id and name, once, by the rules of applying', async () => {
    const cohortId = await taught();
    const n = Math.random().toString(36).slice(2, 8);
    await mentors(other, { familyName: 'Ранов', givenName: 'Илья', externalId: `a-${n}` }, { familyName: 'Ситов', givenName: 'Иван' }); // prettier-ignore
    const file = table(
      ['ФИО', 'Внешний код'],
      ['Ранов Илья', `a-${n}`],
      ['Ситов Иван', ''],
      ['Лужин Олег Львович', ''],
      ['Никто Неведомый', 'z'],
    );
    const preview = await apply(cohortId, file, other, { preview: 'true' });
    expect(preview.report?.summary.applications).toEqual({ created: 2, updated: 0, unchanged: 0 });
    const { report } = await apply(cohortId, file, other);
    expect(cells(report)).toEqual(expect.arrayContaining([[5, 'ФИО', 'PERSON_UNKNOWN']]));
    expect(report?.summary.applications).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect((await apply(cohortId, file, other)).report?.summary.applications).toEqual({
      ...{ created: 0, updated: 0, unchanged: 2 },
    });
    const strange = await send(cohortId, file, { sheet: 'applicants', college: other.code }, host.curator);
    expect(strange.error).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a thousand listeners', () => {
  it('are recorded by a bounded number of statements', async () => {
    const cohortId = await cohortAt(region, host);
    const people = Array.from({ length: 1000 }, (_, n) => ({ externalId: `m-${n}-${cohortId.slice(-6)}` }));
    await enrolled(host, cohortId, await mentors(host, ...people));
    const [first] = [-2].map((day) => daysAfter(NOW, day).split('-').reverse().join('.'));
    const rows = people.map(({ externalId }, n) => [
      'Иванов Иван',
      externalId,
      n % 7 === 0 ? 'н' : 'был',
      (n % 100) + 0.5,
    ]);
    const { cohort } = await host.curator.ask(
      'query ($id: ID!) { cohort(id: $id) { enrolments(first: 1000) { nodes { person { name externalId } } } } }',
      { id: cohortId },
    );
    const names = new Map<string, string>(
      cohort.enrolments.nodes.map(({ person }: { person: { name: string; externalId: string } }) => [person.externalId, person.name]), // prettier-ignore
    );
    const file = table(['ФИО', 'Внешний код', first, 'TEST'], ...rows.map(([, key, ...more]) => [names.get(key as string), key, ...more])); // prettier-ignore
    let ending: Ending | undefined;
    const statements = await hub.statementsOf(async () => {
      ending = await send(cohortId, file);
    });
    expect(ending?.report?.summary.learning).toEqual({ created: 2000, updated: 0, unchanged: 0 });
    expect(statements.length).toBeLessThanOrEqual(120);
    const again = await send(cohortId, file);
    expect(again.report?.summary.learning).toEqual({ created: 0, updated: 0, unchanged: 2000 });
  }, 240_000);
});
