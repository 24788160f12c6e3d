import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { afterMidnight } from '#kernel/database/day-turn.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { collegeScorecard, pairs, regionScorecard } from '../testing/figures.js';
import {
  acceptSubmission,
  directorOf,
  openPeriod,
  publishPeriod,
  returnSubmission,
  submitPeriod,
} from '../testing/periods.js';

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let silent: CollegeWorld;
let director: Client;
let period: Data;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [college, silent] = [await there.college(), await there.college()];
  director = await directorOf(hub, college);
  await college.headcount({ students: 100 });
  const mentors = await college.people(...Array.from({ length: 30 }, () => ({ category: 'TEACHER' as const })));
  await pairs(college, 'teacher-student', ...mentors);
  ({ period } = await openPeriod(there));
});
afterAll(() => hub.close());

const codes = ({ problems }: Data) => problems.map(({ code }: Data) => code);
const scoreIn = (figures: Data[]) => figures.find(({ indicator }: Data) => indicator.code === 'learners_as_mentees');

/** What somebody sees of the college's attempt, with its figures. */
const submissionsSeen = async (client: Client): Promise<Data[]> =>
  (
    (await client.answer(
      `query ($region: String!, $college: ID!) {
        periods(region: $region, years: ["2024/2025"]) {
          submissions(college: $college) {
            college { id } figures { indicator { code } status numerator denominator value }
          }
        }
      }`,
      { region: there.region.code, college: college.id },
    )) as Data
  ).data.periods[0].submissions;

const running = formatAcademicYear(academicYearOf(new Date().toISOString().slice(0, 10)));

describe('a period', () => {
  it('is opened once, with a day to submit by, and listed', async () => {
    expect(period).toMatchObject({ code: '2024/2025', speaksFor: '2025-08-31', submitBy: '2025-09-14' });
    expect(await openPeriod(there)).toMatchObject({ outcome: 'UNCHANGED', period: { id: period.id } });
    expect(await openPeriod(there, { submitBy: '2025-09-20' })).toMatchObject({ outcome: 'UPDATED' });
    const { periods } = await hub.client().then((client) =>
      client.ask(
        `query ($region: String!) { periods(region: $region) { code kind submitBy publication { revision } publications { revision } } }`,
        {
          region: there.region.code,
        },
      ),
    );
    expect(periods).toEqual([
      { code: '2024/2025', kind: 'YEAR', submitBy: '2025-09-20', publication: null, publications: [] },
    ]);
  });

  it.each([
    [{ kind: 'MONTH' }, 'PERIOD_NUMBER'],
    [{ kind: 'QUARTER', number: 5 }, 'PERIOD_NUMBER'],
    [{ year: '2099/2100' }, 'YEAR_IMPLAUSIBLE'],
    [{ year: '1990/1991' }, 'YEAR_IMPLAUSIBLE'],
    [{ submitBy: '2025-08-30' }, 'SUBMIT_BY_RANGE'],
    [{ submitBy: '2027-08-30' }, 'SUBMIT_BY_RANGE'],
  ])('like %o is refused', async (input, code) => {
    expect(codes(await openPeriod(there, input))).toEqual([code]);
  });
});

describe('a submission', () => {
  it('is not for a period that runs, nor for another college or role', async () => {
    const open = await openPeriod(there, { year: running });
    expect(codes(await submitPeriod(director, college.id, open.period.id))).toEqual(['PERIOD_NOT_OVER']);
    await expect(submitPeriod(director, silent.id, period.id)).rejects.toThrow('FORBIDDEN');
    await expect(submitPeriod(college.curator, college.id, period.id)).rejects.toThrow('FORBIDDEN');
    const elsewhere = await world(hub);
    const foreign = await elsewhere.college();
    await expect(submitPeriod(await directorOf(hub, foreign), foreign.id, period.id)).rejects.toThrow('FORBIDDEN');
    await expect(submitPeriod(await hub.client(), college.id, period.id)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('tells its checks first, which are answered in words', async () => {
    const told = await submitPeriod(director, college.id, period.id, { answers: [], dryRun: true });
    expect(told.findings.map(({ check }: Data) => check)).toEqual(['OVER_HEADCOUNT', 'ROADMAP_UNTOUCHED']);
    expect(told.submission).toBeNull();
    expect(scoreIn(told.figures)).toMatchObject({ status: 'OK', numerator: 30, denominator: 100, value: 30 });
    const refused = await submitPeriod(director, college.id, period.id, { answers: [] });
    expect(codes(refused)).toEqual(['CHECK_UNANSWERED', 'CHECK_UNANSWERED']);
    expect(refused.submission).toBeNull();
  });
});

describe('a college', () => {
  let submission: Data;

  it('submits what was counted for the last day, whenever it does', async () => {
    const submitted = await submitPeriod(director, college.id, period.id);
    expect(submitted).toMatchObject({ submission: { state: 'SUBMITTED', number: 1 }, problems: [] });
    expect(submitted.submission.answers).toHaveLength(submitted.findings.length);
    ({ submission } = submitted);
    expect(codes(await submitPeriod(director, college.id, period.id))).toEqual(['SUBMITTED_ALREADY']);
  });

  it('gets it back with a comment, and submits anew', async () => {
    expect(codes(await returnSubmission(there.coordinator, submission.id, ' '))).toEqual(['COMMENT_LENGTH']);
    const returned = await returnSubmission(there.coordinator, submission.id, 'Проверьте численность');
    expect(returned).toMatchObject({ submission: { state: 'RETURNED', comment: 'Проверьте численность' } });
    expect(codes(await returnSubmission(there.coordinator, submission.id, 'Ещё раз'))).toEqual(['DECIDED_ALREADY']);
    await college.headcount({ students: 200, teachers: 40 });
    const again = await submitPeriod(director, college.id, period.id);
    expect(again).toMatchObject({ submission: { state: 'SUBMITTED', number: 2 } });
    expect(again.findings.map(({ check }: Data) => check)).toEqual(['ROADMAP_UNTOUCHED']);
    expect(codes(await acceptSubmission(there.coordinator, submission.id))).toEqual(['SUBMISSION_REPLACED']);
    ({ submission } = again);
  });

  it('is not accepted in silence with other facts than it submitted, and by one coordinator only', async () => {
    await college.headcount({ students: 210, teachers: 40 });
    const changed = await acceptSubmission(there.coordinator, submission.id);
    // Who decides sees what was submitted, whatever the facts are by now.
    const seen = await submissionsSeen(there.coordinator);
    expect(seen.map(({ college: { id } }: Data) => id)).toEqual([college.id]);
    expect(scoreIn(seen[0].figures)).toMatchObject({ numerator: 30, denominator: 200, value: 15 });
    expect(codes(changed)).toEqual(['FACTS_CHANGED']);
    expect(changed.problems[0].message).toContain('2');
    const two = await hub.client({ roles: ['COORDINATOR'], regions: [there.region.id] });
    const decided = await Promise.all(
      [there.coordinator, two].map((client) => acceptSubmission(client, submission.id, { asSubmitted: true })),
    );
    expect(decided.map(codes).sort()).toEqual([[], ['DECIDED_ALREADY']]);
    expect(codes(await submitPeriod(director, college.id, period.id))).toEqual(['ACCEPTED_ALREADY']);
    const elsewhere = await world(hub);
    await expect(acceptSubmission(elsewhere.coordinator, submission.id)).rejects.toThrow('FORBIDDEN');
    await expect(acceptSubmission(director, submission.id)).rejects.toThrow('FORBIDDEN');
  });

  it('is seen by the region and by itself alone', async () => {
    const query = `query ($region: String!) {
      periods(region: $region, years: ["2024/2025"]) {
        reporting { expected submitted accepted returned inTime } submissions { college { id } state inTime }
      }
    }`;
    const of = async (client: Client) => (await client.answer(query, { region: there.region.code })) as Data;
    const whole = (await of(there.coordinator)).data.periods[0];
    expect(whole.reporting).toEqual({ expected: 2, submitted: 0, accepted: 1, returned: 0, inTime: 0 });
    expect(whole.submissions).toEqual([
      { college: { id: college.id }, state: 'ACCEPTED', inTime: false },
      { college: { id: silent.id }, state: 'OPEN', inTime: false },
    ]);
    const own = await of(college.curator);
    expect(own.data.periods[0]).toMatchObject({ reporting: null, submissions: [{ college: { id: college.id } }] });
    const nobody = await of(await hub.client());
    expect(nobody.data.periods).toEqual([{ reporting: null, submissions: null }]);
    const elsewhere = await world(hub);
    for (const stranger of [elsewhere.coordinator, await hub.client()])
      expect(await submissionsSeen(stranger)).toBeNull();
    expect(nobody.errors.map(({ extensions }: Data) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('a publication', () => {
  it('tells everybody what was accepted, and says of which period', async () => {
    const published = await publishPeriod(there.coordinator, period.id);
    expect(published).toMatchObject({
      publication: { revision: 1, colleges: 1, threshold: 10, reason: '' },
      period: { publication: { revision: 1 } },
      problems: [],
    });
    const nobody = await hub.client();
    const { periods } = await nobody.ask(
      `query ($region: String!) { periods(region: $region, years: ["2024/2025"]) { publications { revision reason } } }`,
      { region: there.region.code },
    );
    expect(periods).toEqual([{ publications: [{ revision: 1, reason: '' }] }]);
    const region = await regionScorecard(nobody, there.region.code);
    expect(region).toMatchObject({ source: 'PUBLISHED', asOf: '2025-08-31', approved: true });
    expect(region.scores['learners_as_mentees']).toMatchObject({
      status: 'OK',
      numerator: 30,
      denominator: 200,
      value: 15,
      coverage: { reported: 1, expected: 2 },
    });
    const told = await collegeScorecard(nobody, college.id);
    expect(told.scores['learners_as_mentees']).toMatchObject({ status: 'OK', numerator: 30 });
    expect(told.scores['learners_as_mentors']).toMatchObject({ status: 'SUPPRESSED', numerator: null, gap: null });
    const missing = await collegeScorecard(nobody, silent.id);
    expect(missing.scores['learners_as_mentees']).toMatchObject({ status: 'MISSING', numerator: null });
  });

  it('changes with a reason alone, and with what was accepted', async () => {
    expect(codes(await publishPeriod(there.coordinator, period.id, { reason: 'Просто так' }))).toEqual([
      'NOTHING_CHANGED',
    ]);
  });
});

describe('a period that wants no ceremony', () => {
  it('is submitted and accepted by itself when its day is over, and every figure says so', async () => {
    const region = await world(hub);
    const [diligent, idle] = [await region.college(), await region.college()];
    for (const each of [diligent, idle]) await each.headcount({ students: 500, teachers: 100 });
    const people = Array.from({ length: 20 }, () => ({ category: 'TEACHER' as const }));
    for (const each of [diligent, idle]) await pairs(each, 'teacher-student', ...(await each.people(...people)));
    const opened = await openPeriod(region, { automatic: true });
    await submitPeriod(await directorOf(hub, diligent), diligent.id, opened.period.id);
    expect(await afterMidnight(hub.ownerUrl)).toBe(2);
    expect(await afterMidnight(hub.ownerUrl)).toBe(0);
    await publishPeriod(region.coordinator, opened.period.id);
    const { kpi } = await (
      await hub.client()
    ).ask(
      `query ($region: String!) {
        kpi(region: $region, years: ["2024/2025"], groupBy: [COLLEGE], indicators: ["learners_as_mentees"], totals: true) {
          total numerator approval period revision
        }
      }`,
      { region: region.region.code },
    );
    const told = { approval: 'AUTOMATIC', period: '2024/2025', revision: 1 };
    expect(kpi).toEqual([{ total: false, numerator: 20, ...told }, { total: false, numerator: 20, ...told }, { total: true, numerator: 40, ...told }]); // prettier-ignore
  });
});
