import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { ownerTransactions, type OwnerTransactions } from '#scripts/testing/owner-transactions.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { openYear, YEAR } from '../testing/programs-world.js';
import { change } from '../testing/year-world.js';

let hub: TestHub;
let region: World;
let transactions: OwnerTransactions;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  transactions = ownerTransactions(hub);
});
afterAll(async () => {
  await transactions.close();
  await hub.close();
});

/** Forms with their leads, and closed stages, as the sheet of the college's year has them. */
async function sheetOf(college: CollegeWorld, year = 2024): Promise<unknown> {
  const [sheet] = await hub.owner(
    'select programs, closed_stages from programs.year_sheet where (college_id, academic_year) = ($1, $2)',
    [college.id, year],
  );
  const programs = sheet?.['programs'] as [form: string, id: string, lead: string | null][] | undefined;
  return sheet && [programs!.map(([form, , lead]) => [form, lead]), sheet['closed_stages']];
}

describe('the sheet of a college year', () => {
  it('follows its programmes, their leads and its stages, in order', async () => {
    const college = await region.college();
    expect(await sheetOf(college)).toBeUndefined();
    await openYear(college, ['teacher-teacher', 'student-student']);
    expect(await sheetOf(college)).toEqual([[['student-student', null], ['teacher-teacher', null]], []]); // prettier-ignore
    await openYear(college, ['teacher-student']);
    await change(college, 'updateCollegeYear', { leads: [{ form: 'teacher-student', lead: 'Пётр "П" Ильин' }] });
    for (const stage of [1, 2]) await change(college, 'closeStage', { stage, closedOn: '2024-10-01', override: 'Проба' }); // prettier-ignore
    const programs = [['student-student', null], ['teacher-student', 'Пётр "П" Ильин'], ['teacher-teacher', null]]; // prettier-ignore
    expect(await sheetOf(college)).toEqual([programs, [1, 2]]);
    await change(college, 'reopenStage', { stage: 2, reason: 'Нашлась ошибка' });
    expect(await sheetOf(college)).toEqual([programs, [1]]);
    await openYear(college, ['student-student'], '2025/2026');
    expect(await sheetOf(college, 2025)).toEqual([[['student-student', null]], []]);
    expect(await sheetOf(college)).toEqual([programs, [1]]);
    await hub.owner(`delete from programs.program where college_id = $1 and lead is not null`, [college.id]);
    expect(await sheetOf(college)).toEqual([programs.filter(([, lead]) => !lead), [1]]);
  });

  it('keeps what two operations write at once', async () => {
    const college = await region.college();
    await openYear(college, []);
    const [first, second] = [await transactions.begun(), await transactions.begun()];
    await first.query(
      `insert into programs.program (id, college_id, academic_year, form_code) values (uuidv7(), $1, 2024, 'student-student')`,
      [college.id],
    );
    const closed = second.query(
      `insert into programs.stage_closure (college_id, academic_year, stage, closed_on) values ($1, 2024, 1, '2024-10-01')`,
      [college.id],
    );
    await transactions.untilWaiting(second);
    await first.query('commit');
    await closed;
    await second.query('commit');
    expect(await sheetOf(college)).toEqual([[['student-student', null]], [1]]);
  });
});

describe("a list of colleges' programmes", () => {
  const LIST = `query ($code: String!, $first: Int, $after: String, $last: Int, $before: String) { region(code: $code) {
    colleges { nodes { id mentoringPrograms(year: "${YEAR}", first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { form { code } } } pageInfo { hasNextPage hasPreviousPage } } } } } }`;

  it('is paged both ways by form, of those too that lack the form from which a page begins', async () => {
    const here = await world(hub);
    const [some, other, empty] = [await here.college(), await here.college(), await here.college()];
    await openYear(some, ['student-student', 'teacher-student', 'teacher-teacher']);
    await openYear(other, ['teacher-teacher', 'student-student']);
    const list = async (page: object): Promise<Data> => {
      const { region: found } = await here.coordinator.ask(LIST, { code: here.region.code, ...page });
      return (id: string) => found.colleges.nodes.find((node: Data) => node.id === id).mentoringPrograms;
    };
    const told = ({ edges, totalCount, pageInfo }: Data) => [
      edges.map(({ node }: Data) => node.form.code),
      totalCount,
      pageInfo.hasPreviousPage,
      pageInfo.hasNextPage,
    ];
    const whole = await list({});
    expect(told(whole(some.id))).toEqual([['student-student', 'teacher-student', 'teacher-teacher'], 3, false, false]);
    expect(told(whole(empty.id))).toEqual([[], 0, false, false]);
    const middle = whole(some.id).edges[1].cursor;
    const behind = await list({ first: 1, after: middle });
    expect(told(behind(some.id))).toEqual([['teacher-teacher'], 3, true, false]);
    expect(told(behind(other.id))).toEqual([['teacher-teacher'], 2, true, false]);
    const before = await list({ last: 5, before: middle });
    expect(told(before(some.id))).toEqual([['student-student'], 3, false, true]);
    expect(told(before(other.id))).toEqual([['student-student'], 2, false, true]);
    expect(told((await list({ last: 2 }))(some.id))).toEqual([['teacher-student', 'teacher-teacher'], 3, true, false]);
    expect(told((await list({ first: 1 }))(other.id))).toEqual([['student-student'], 2, false, true]);
  });
});
