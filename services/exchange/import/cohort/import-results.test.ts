import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import type { TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';
import { call, cohortAt, enrolled, learnt, mentors, MOODLE, NOW, separated } from '../../testing/cohorts.js';
import type { Ending } from '../../testing/served.js';
import { absence, cellsOf, NAMES, table, tablesWorld, type TablesWorld } from '../../testing/tables-of-cohorts.js';

let tables: TablesWorld;
let hub: TestHub;
let region: World;
let host: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  tables = await tablesWorld();
  ({ hub, region, host, other } = tables);
});
afterAll(() => tables.close());

/** A day so many days from now, as sheets write it. */
const written = (days: number): string => daysAfter(NOW, days).split('-').reverse().join('.');

describe('a gradebook of Moodle', () => {
  it.each([
    ['ru', 'xlsx'],
    ['en', 'xlsx'],
    ['ru', ';'],
    ['en', ','],
    ['ru', '\t'],
  ] as const)('in %s as %s is recorded, and changes nothing when it comes again', async (language, form) => {
    const { cohortId, n } = await tables.taught();
    const value = (text: string) => (form === 'xlsx' && text !== '-' ? Number(text.replace(',', '.')) : text);
    const rows = [
      MOODLE[language],
      ['Анна', 'Белова', `t-${n}-1`, '', '', 'anna@moodle.example', value('85,00'), value('4,50'), value('89,50'), 1732960000],
      ['Пётр', 'Громов', '', '', '', `P-${n}@college.example`, '-', value('3,00'), value('3,00'), 1732960000],
      ['Олег', 'Лужин', '', '', '', 'oleg@moodle.example', value('60,25'), '-', value('60,25'), 1732960000],
    ]; // prettier-ignore
    const file = form === 'xlsx' ? table(...rows) : separated(rows, form);
    const preview = await tables.send(cohortId, file, { preview: 'true', markedOn: daysAfter(NOW, -1) });
    expect(preview.report?.summary).toMatchObject({ accepted: 3, refused: 0, learning: { created: 4, unchanged: 0 } });
    const left = preview.report!.warnings.map(({ column }) => column);
    expect(left).toEqual([MOODLE[language][4], MOODLE[language][8], MOODLE[language][9]]);
    expect(await learnt(host.curator, cohortId)).toMatchObject({ [NAMES.anna]: { marks: [] } });
    const first = await tables.send(cohortId, file, { markedOn: daysAfter(NOW, -1) });
    expect(first.report?.summary).toMatchObject({ accepted: 3, learning: { created: 4, updated: 0, unchanged: 0 } });
    const day = daysAfter(NOW, -1);
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { marks: [`PLAN 4.5 ${day}`, `TEST 85 ${day}`], changes: 2 },
      [NAMES.petr]: { marks: [`PLAN 3 ${day}`], changes: 1 },
      [NAMES.oleg]: { marks: [`TEST 60.25 ${day}`], changes: 1 },
    });
    const again = await tables.send(cohortId, file);
    expect(again.report?.summary).toMatchObject({ accepted: 3, learning: { created: 0, updated: 0, unchanged: 4 } });
    expect(again.report?.rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    const { importRuns } = await host.curator.ask(
      'query ($id: ID!) { importRuns(collegeId: $id, first: 1) { nodes { kind taken unchanged } } }',
      { id: host.id },
    );
    expect(importRuns.nodes).toEqual([{ kind: 'COHORT_RESULTS', taken: 3, unchanged: 3 }]);
  });

  it('shown in per cent is read by the scale, in letters it is left out, and values go before both', async () => {
    const { cohortId } = await tables.taught();
    const head = ['Имя', 'Фамилия', 'Тест:Итоговый тест (Проценты)', 'Тест:Итоговый тест (Буква)'];
    const plan = 'Задание:Задание: план (черновик)';
    const rows = [
      [...head, `${plan} (Проценты)`, `${plan} (Значение)`],
      ['Анна', 'Белова', '85,00 %', 'B', '20 %', '4,00'],
    ];
    const { report } = await tables.send(cohortId, separated(rows, ';'));
    expect(report?.warnings.map(({ column }) => column)).toEqual([head[3], `${plan} (Проценты)`]);
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { marks: [`PLAN 4 ${NOW}`, `TEST 85 ${NOW}`] },
    });
  });
});

describe('a table of results', () => {
  it('is refused by row and column with a code in both languages, and nothing of such a row is recorded', async () => {
    const { cohortId, n } = await tables.taught();
    const head = ['ФИО', 'Внешний код', `${written(-2)} Занятие 1`, 'Итоговый тест'];
    const file = table(
      head,
      ['Чужой Иван Петрович', '', 'был', 70],
      ['Белова Анна', '', 'был', 101],
      ['Громов Пётр', '', 'может быть', 70],
      ['Лужин Олег', `t-${n}-1`, 'был', 70],
      ['Лужин Олег', '', 'н', 'B+'],
    );
    const { report } = await tables.send(cohortId, file);
    expect(cellsOf(report)).toEqual([
      [2, 'ФИО', 'LISTENER_UNKNOWN'],
      [3, 'Итоговый тест', 'MARK_OUTSIDE_SCALE'],
      [4, head[2], 'ATTENDANCE_UNREADABLE'],
      [5, 'ФИО', 'LISTENER_CONTRADICTS'],
      [6, 'Итоговый тест', 'MARK_UNREADABLE'],
    ]);
    expect(report?.rows[0]?.cells[0]?.problem).toContain('такого слушателя в группе нет');
    const query = { sheet: 'results', college: host.code, cohort: cohortId, preview: 'true' };
    const said = await tables.imports.send(file, { token: host.curator.token!, query, language: 'en' });
    expect(said.report?.rows[0]?.cells[0]?.problem).toContain('no such listener');
    for (const each of Object.values(await learnt(host.curator, cohortId))) expect(each.changes).toBe(0);
  });

  it('has attendance in the words of journals, by the day alone, and judges marks by what the same row says', async () => {
    const { cohortId } = await tables.taught();
    const [first, second] = [written(-2), written(-1)];
    const head = ['Слушатель', first, second, 'TEST'];
    const file = table(head, ['Белова А.И.', '+', 'б/у', ''], ['Громов П.И.', 'P', 'н', '90'], ['Лужин Олег', 'н', true, 77]); // prettier-ignore
    const { report } = await tables.send(cohortId, file, { markedOn: daysAfter(NOW, -1) });
    expect(cellsOf(report)).toEqual([[3, 'TEST', 'MARK_OF_ABSENT']]);
    expect(report?.summary.learning).toEqual({ created: 5, updated: 0, unchanged: 0 });
    expect(await learnt(host.curator, cohortId)).toMatchObject({
      [NAMES.anna]: { was: ['Занятие 1 PRESENT', 'Занятие 2 EXCUSED'] },
      [NAMES.petr]: { was: [], marks: [] },
      [NAMES.oleg]: { was: ['Занятие 1 ABSENT', 'Занятие 2 PRESENT'], marks: [`TEST 77 ${daysAfter(NOW, -1)}`] },
    });
    // Who was absent by the hub, and by the sheet was there after all, gets the mark of that day.
    await call(host.curator, 'recordAttendance', await absence(host.curator, cohortId), 'refused');
    const mended = table(['ФИО', second, 'TEST'], ['Громов Пётр', 'да', 81]);
    const after = await tables.send(cohortId, mended, { markedOn: daysAfter(NOW, -1) });
    expect([cellsOf(after.report), after.report?.summary.learning]).toEqual([
      [],
      { created: 1, updated: 1, unchanged: 0 },
    ]);
  });

  it('of sessions to come, or after the order on completion, is refused row by row in the words of the graph', async () => {
    const { cohortId } = await tables.taught();
    const future = written(1);
    const early = await tables.send(cohortId, table(['ФИО', future, 'TEST'], ['Белова Анна', 'был', 90]));
    expect(cellsOf(early.report)).toEqual([[2, future, 'SESSION_NOT_BEGUN']]);
    expect((await learnt(host.curator, cohortId))[NAMES.anna].changes).toBe(0);
    await hub.owner(
      `update school.enrolment set completed_on = $2, completion_attested = true, certificate_number = 'X-' || id
        where cohort_id = $1 and college_id = $3`,
      [cohortId, NOW, host.id],
    );
    const fixed = await tables.send(cohortId, table(['ФИО', 'TEST'], ['Белова Анна', 90], ['Лужин Олег', 90]));
    expect(cellsOf(fixed.report)).toEqual([[2, 'TEST', 'RESULTS_FIXED']]);
    expect(fixed.report?.summary.learning).toEqual({ created: 1, updated: 0, unchanged: 0 });
  });

  it('without a column of the cohort, of two rows of one listener, or with a name that fits two, says so', async () => {
    const { cohortId } = await tables.taught();
    const none = await tables.send(cohortId, table(['ФИО', 'Оценка за диктант'], ['Белова Анна', 5]));
    expect(none.error).toMatchObject({ code: 'HEADER_NOT_FOUND' });
    await enrolled(other, cohortId, await mentors(other, { familyName: 'Белова', givenName: 'Анна', patronymic: 'Олеговна' })); // prettier-ignore
    const file = table(['ФИО', 'TEST'], ['Белова Анна', 70], ['Лужин Олег', 70], ['Лужин О.Л.', 70]);
    expect(cellsOf((await tables.send(cohortId, file)).report)).toEqual([
      [2, 'ФИО', 'LISTENER_AMBIGUOUS'],
      [4, 'ФИО', 'LISTENER_TWICE'],
    ]);
  });
});

describe('a thousand listeners', () => {
  it('are recorded by a bounded number of statements', async () => {
    const cohortId = await cohortAt(region, host);
    const people = Array.from({ length: 1000 }, (_, n) => ({ externalId: `m-${n}-${cohortId.slice(-6)}` }));
    await enrolled(host, cohortId, await mentors(host, ...people));
    const first = written(-2);
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
      ending = await tables.send(cohortId, file);
    });
    expect(ending?.report?.summary.learning).toEqual({ created: 2000, updated: 0, unchanged: 0 });
    expect(statements.length).toBeLessThanOrEqual(70);
    const again = await tables.send(cohortId, file);
    expect(again.report?.summary.learning).toEqual({ created: 0, updated: 0, unchanged: 2000 });
  }, 240_000);
});
