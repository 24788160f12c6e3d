import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { bulk, openYear, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const OF_ROADMAP = new Set([
  'activities',
  'activities_proven',
  'activities_claimed',
  'stages_due',
  'stages_on_time',
  'documents_required',
]);
const COMPLETE = `mutation ($input: CompleteActivityInput!) {
  completeActivity(input: $input) { problems { code path } collegeYear { activities { code status doneOn } } } }`;

describe('a college year', () => {
  it('opens with seven stages, 31 dated activities and a programme a form; again it adds what is missing', async () => {
    const college = await (await world(hub)).college();
    const opened = await openYear(college, ['student-student']);
    expect(opened).toMatchObject({ problems: [], collegeYear: { year: YEAR, currentStage: { number: 1 } } });
    expect(opened.collegeYear.activities).toHaveLength(31);
    const again = await openYear(college, ['student-student', 'teacher-teacher']);
    expect(again.collegeYear).toEqual(opened.collegeYear);

    const { college: found } = await college.curator.ask(
      `query ($id: ID!) { college(id: $id) {
        collegeYear(year: "2024/2025") { stages { number title officialTitle startsOn dueOn }
          activities { code title stage startsOn responsible results resultText } }
        mentoringPrograms(year: "2024/2025") { totalCount nodes {
          form { code title mentorCategory } stage { number title } mentorshipCount lead } }
      } }`,
      { id: college.id },
    );
    expect(found.collegeYear.stages[2]).toEqual({
      number: 3,
      title: 'Base of mentors',
      officialTitle: 'Forming the base of mentors',
      startsOn: '2025-01-01',
      dueOn: '2025-01-31',
    });
    expect(found.collegeYear.activities[0]).toMatchObject({
      code: '1.1',
      stage: 1,
      startsOn: '2024-08-01',
      responsible: ['DEPUTY_DIRECTOR', 'PROJECT_CURATOR'],
      results: ['ORDER', 'REGULATION', 'ROADMAP'],
    });
    expect(found.mentoringPrograms.totalCount).toBe(2);
    expect(found.mentoringPrograms.nodes[1]).toEqual({
      form: { code: 'teacher-teacher', title: 'Teacher to teacher', mentorCategory: 'TEACHER' },
      stage: { number: 1, title: 'Preparing the conditions' },
      mentorshipCount: 0,
      lead: null,
    });
  });

  it('refuses forms that do not exist and years out of sight, and then opens nothing', async () => {
    const college = await (await world(hub)).college();
    expect((await openYear(college, ['cat-dog'])).problems).toEqual([{ code: 'FORM_UNKNOWN', path: ['forms', '0'] }]);
    expect((await openYear(college, [], '2090/2091')).problems).toEqual([{ code: 'YEAR_IMPLAUSIBLE', path: ['year'] }]);
    expect(await hub.owner('select 1 from programs.college_year where college_id = $1', [college.id])).toEqual([]);
  });

  it('counts its activities by where they stand', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    const complete = async (code: string, doneOn: string) => {
      const input = { collegeId: college.id, year: YEAR, code, doneOn };
      return (await college.curator.ask(COMPLETE, { input })).completeActivity;
    };
    const done = await complete('1.2', '2024-09-10');
    expect(done.collegeYear.activities[1]).toEqual({ code: '1.2', status: 'DONE', doneOn: '2024-09-10' });
    const counted = await hub.owner(
      `select category, value from programs.measure where college_id = $1 and measure = 'activities' order by category`,
      [college.id],
    );
    // As of 31 August 2025: the twelve that go on to the last day of the year are still in time on it.
    expect(counted.map((row) => [row['category'], row['value']])).toEqual([
      ['DONE', 1],
      ['DUE', 12],
      ['NOT_APPLICABLE', 0],
      ['OVERDUE', 18],
      ['PLANNED', 0],
    ]);
    expect((await complete('9.9', '2024-09-10')).problems).toEqual([{ code: 'ACTIVITY_UNKNOWN', path: ['code'] }]);
    expect((await complete('1.3', '2199-01-01')).problems).toEqual([{ code: 'DATE_IN_FUTURE', path: ['doneOn'] }]);
  });

  it('has no figure before it is opened, and zeros for every form and category after', async () => {
    const college = await (await world(hub)).college();
    const rows = () => hub.owner('select measure, value from programs.measure where college_id = $1', [college.id]);
    await college.people({});
    expect(await rows()).toEqual([]);
    await openYear(college);
    const measured = await rows();
    expect(measured).toHaveLength(171);
    expect(measured.filter((row) => !OF_ROADMAP.has(String(row['measure']))).every((row) => row['value'] === 0)).toBe(
      true,
    );
  });
});

describe('the whole region', () => {
  const QUERY = `query ($code: String!) { region(code: $code) { colleges(first: 50) { nodes {
    mentoringPrograms(year: "2024/2025") { totalCount nodes {
      form { code title } stage { number title } mentorshipCount } }
    collegeYear(year: "2024/2025") { currentStage { number } activities { code } }
  } } } }`;

  it('is told by three statements whatever the number of colleges', async () => {
    const region = await world(hub);
    const ask = async () => {
      let answer;
      const sent = await hub.statementsOf(async () => {
        answer = await region.coordinator.ask(QUERY, { code: region.region.code });
      });
      return { answer: answer as unknown, count: sent.filter((sql) => sql.includes('programs.')).length };
    };
    const first = await region.college();
    await openYear(first, ['student-student', 'teacher-teacher']);
    const [a, b] = (await first.people({}, {})) as [string, string];
    await bulk(first.curator, 'attestMentorships', { collegeId: first.id, year: YEAR, rows: [students(a, b)] });
    const one = await ask();
    for (let n = 0; n < 4; n += 1) await openYear(await region.college());
    const five = await ask();
    expect([one.count, five.count]).toEqual([3, 3]);
    expect(five.answer).toMatchObject({
      region: {
        colleges: {
          nodes: [
            { mentoringPrograms: { totalCount: 2, nodes: [{ mentorshipCount: 1 }, { mentorshipCount: 0 }] } },
            {},
            {},
            {},
            {},
          ],
        },
      },
    });
  });
});
