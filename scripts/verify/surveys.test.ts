import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { call } from './testing/call.js';
import { NOTHING, tampering, type Tampering } from './testing/tampering.js';

const YEAR = academicYearOf(today('Europe/Moscow'));
const NAME = formatAcademicYear(YEAR);

let hub: TestHub;
let college: CollegeWorld;
let found: Tampering['found'];
let tampered: Tampering['tampered'];

/** Six mentees and six mentors are asked; six and four answer, and both surveys are closed. */
beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
  const ids = await college.people(...Array.from({ length: 12 }, () => ({})));
  const rows = ids.slice(0, 6).map((menteeId, n) => ({ menteeId, mentorId: ids[n + 6], form: 'student-student', startedOn: startOf(YEAR) })); // prettier-ignore
  await call(college.curator, 'attestMentorships', { collegeId: college.id, year: NAME, rows });
  await survey(
    'mentee_interim',
    ['skills', 'confidence', 'belonging', 'direction', 'satisfaction'],
    [6, 7, 7, 8, 9, 1],
  );
  await survey('mentor_interim', ['guiding', 'listening', 'belonging', 'calling', 'satisfaction'], [7, 7, 7, 7]);
  ({ found, tampered } = tampering(hub));
});
afterAll(() => hub.close());

async function survey(template: string, questions: readonly string[], scores: readonly number[]): Promise<void> {
  const of = { collegeId: college.id, template, year: NAME, opensOn: startOf(YEAR), closesOn: `${YEAR + 1}-08-30` };
  const { curator } = college;
  const mutate = async (field: string, input: object, selection: string): Promise<Data> => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    return (await curator.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
  };
  const { campaign } = await mutate('openSurveyCampaign', of, 'campaign { id }');
  const issued = { campaignId: campaign.id, collegeId: college.id };
  const { links } = await mutate('issueSurveyLinks', issued, 'links { link }');
  for (const [n, score] of scores.entries()) {
    const answers = [
      ...questions.map((question) => ({ question, score })),
      { question: 'meeting', choices: ['weekly'] },
    ];
    expect((await mutate('answerSurvey', { link: links[n].link, answers }, 'taken')).taken).toBe(true);
  }
  await mutate('closeSurveyCampaign', { campaignId: campaign.id }, 'problems { code }');
}

const differing = async (sql: string, undo: string) =>
  (await tampered(sql, undo)).differences.map(({ owner, measure, category, kind }) => [owner, measure, category, kind].join(' ')); // prettier-ignore

it('what surveys say is what the answers say: of those who are enough, and no total with those who are too few', async () => {
  expect(await found()).toEqual(NOTHING);
  const rows = await hub.owner(
    `select concat_ws(' ', measure, category) as name, value from monitoring.measure where college_id = $1 order by 1`,
    [college.id],
  );
  expect(rows.map(({ name, value }) => [name, value].join(' '))).toEqual([
    'respondents MENTEE 6',
    'satisfied MENTEE 4',
    'surveyed MENTEE 6',
    'surveyed MENTOR 6',
  ]);
});

it('a figure that says otherwise is named, as is one that nobody answered, and one that is missing', async () => {
  const of = `college_id = '${college.id}' and measure = 'satisfied'`;
  const value = (sign: string) => `update monitoring.measure set value = value ${sign} 1 where ${of}`;
  expect(await differing(value('+'), value('-'))).toEqual(['monitoring satisfied MENTEE VALUE']);
  const to = (category: string) => `update monitoring.measure set category = '${category}' where ${of}`;
  expect((await differing(to('MENTOR'), to('MENTEE'))).sort()).toEqual([
    'monitoring satisfied MENTEE MISSING',
    'monitoring satisfied MENTOR EXTRA',
  ]);
});

it('an answer that was changed past the figures is found by them', async () => {
  const score = (from: number, to: number) =>
    `update monitoring.survey_answer set score = ${to} where question = 'satisfaction' and score = ${from}`;
  expect(await differing(score(8, 2), score(2, 8))).toEqual(['monitoring satisfied MENTEE VALUE']);
});

it('an invitation of another day than it was counted by is found', async () => {
  const moved = (sign: string) => `update monitoring.survey_invitation set invited_on = invited_on ${sign} 1 where audience = 'MENTEE'`; // prettier-ignore
  expect(await differing(moved('+'), moved('-'))).toEqual(['monitoring surveyed MENTEE EXTRA']);
});

it('an invitation of nobody of the college breaks a rule', async () => {
  const to = (from: string, id: string) => `update monitoring.survey_invitation set person_id = '${id}' where person_id = '${from}'`; // prettier-ignore
  const [invited] = await hub.owner('select person_id from monitoring.survey_invitation limit 1');
  const [nobody, somebody] = ['0197a000-0000-7000-8000-000000000000', String(invited!['person_id'])];
  const { broken } = await tampered(to(somebody, nobody), to(nobody, somebody));
  expect(broken).toMatchObject([{ rule: 'invitation_of_person', records: 1 }]);
});
